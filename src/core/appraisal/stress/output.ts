import { medianOf } from '../../chance/quantityField.ts'
import type { Case } from '../../finance/case/index.ts'
import { moved } from './moved.ts'
import { changed, nothingTo, OUR_JUDGEMENT, type Stress, type Stressed } from './stress.ts'

const LATE_MONTHS = 12

/** Where something is promised; what promises nothing has nothing to lose. */
function ofThePromise(theCase: Case, change: (productivity: Case['productivity']) => Case['productivity']): Stressed {
  if (medianOf(theCase.productivity.uplift) <= 0) return nothingTo('The case promises no uplift in output.')
  return changed({ ...theCase, productivity: change(theCase.productivity) })
}

export const halfTheUplift: Stress = {
  id: 'uplift-half',
  title: 'Half the promised productivity',
  says:
    'The promise itself is half of what the case says, in every option that changes; the usual discount of promises ' +
    'still comes off it.',
  source: OUR_JUDGEMENT,
  on: (theCase) => ofThePromise(theCase, (all) => ({ ...all, uplift: moved(all.uplift, 0.5) })),
}

const WITHOUT_LEADER_MONTHS = 6

export const leaderLeaves: Stress = {
  id: 'leader',
  title: 'Whoever leads the change leaves',
  says:
    'The leader of the change goes in its first months and the next one takes half a year to find their feet: the ' +
    'dip lasts 6 months longer, and the uplift begins that much later, in every option that changes.',
  source: OUR_JUDGEMENT,
  on(theCase) {
    const { productivity } = theCase
    if (medianOf(productivity.uplift) <= 0 && medianOf(productivity.dip) <= 0)
      return nothingTo('The case has neither an uplift nor a dip, so there is nothing that a leader would change.')
    const dipMonths = productivity.dipMonths + WITHOUT_LEADER_MONTHS
    return changed({ ...theCase, productivity: { ...productivity, dipMonths } })
  },
}

export const lateUplift: Stress = {
  id: 'uplift-late',
  title: 'Productivity comes a year late',
  says: 'The uplift is whole 12 months later than planned, in every option that changes, and slower on the way there.',
  source: OUR_JUDGEMENT,
  on: (theCase) => ofThePromise(theCase, (all) => ({ ...all, rampMonths: all.rampMonths + LATE_MONTHS })),
}
