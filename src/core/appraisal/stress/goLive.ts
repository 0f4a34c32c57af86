import type { Quantity } from '../../chance/quantityField.ts'
import type { Case } from '../../finance/case/index.ts'
import { moved, settled } from './moved.ts'
import { changed, nothingTo, OUR_JUDGEMENT, type Stress } from './stress.ts'

type GoLive = NonNullable<Case['goLive']>

const amount = (path: string, value: number, unit: Quantity['unit'], kind: Quantity['kind'] = 'amount'): Quantity => ({
  path,
  shape: { kind: 'certain', value },
  kind,
  unit,
  words: 'as a stress has it',
})

/** As planned, where the case says nothing of it. */
const asPlanned: GoLive = {
  waiting: amount('goLive/waiting', 0, 'pounds a year'),
  monthsLate: undefined,
  challenge: undefined,
}

const late = (months: number, named: Pick<Stress, 'id' | 'title' | 'source'>): Stress => ({
  ...named,
  says:
    `The service leaves ${months} months later than the case says, in every option in which it does. Until then it ` +
    'goes on in house, and posts that exist only because of leaving are paid for.',
  on(theCase) {
    if (theCase.contracts.length === 0) return nothingTo('No option of the case leaves.')
    const goLive = theCase.goLive ?? asPlanned
    const monthsLate = goLive.monthsLate
      ? moved(goLive.monthsLate, 1, months)
      : amount('goLive/monthsLate', months, 'months')
    return changed({ ...theCase, goLive: { ...goLive, monthsLate } })
  },
})

export const late4 = late(4, {
  id: 'late-4',
  title: 'It goes live four months late',
  source: 'A transfer of 2017 that was planned for April came in August',
})

export const freeze12 = late(12, {
  id: 'freeze-12',
  title: 'The authority is reorganised: everything waits a year',
  source: OUR_JUDGEMENT,
})

const SURE = 1

/** The transfer of Gloucestershire's community health services in 2011 ended so. */
export const challenge: Stress = {
  id: 'challenge',
  title: 'A legal challenge ends the transfer',
  says:
    'The award is challenged just before the transfer and dropped for good: what the change has cost by then is ' +
    'spent, and the service carries on in house.',
  source: 'Gloucestershire community health services, 2011 to 2012',
  on(theCase) {
    if (theCase.contracts.length === 0) return nothingTo('No option of the case leaves.')
    const goLive = theCase.goLive ?? asPlanned
    const path = 'goLive/challenge'
    const given = goLive.challenge ?? {
      chance: amount(`${path}/chance`, SURE, 'share', 'share'),
      stops: amount(`${path}/stops`, SURE, 'share', 'share'),
      months: amount(`${path}/months`, 0, 'months'),
      cost: amount(`${path}/cost`, 0, 'pounds'),
    }
    const challenged = { ...given, chance: settled(given.chance, SURE), stops: settled(given.stops, SURE) }
    return changed({ ...theCase, goLive: { ...goLive, challenge: challenged } })
  },
}
