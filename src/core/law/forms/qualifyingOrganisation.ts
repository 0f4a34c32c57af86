import { finding, rule, type Finding } from '../rule.ts'
import { legislation } from '../source.ts'
import type { MutualFacts, ProfitsGo } from './mutualFacts.ts'

const regulation77 = legislation('uksi/2015/102/regulation/77', 'Public Contracts Regulations 2015 reg 77(3)')
const READ = {
  inForce: { from: '2015-02-26', to: '2025-02-23' },
  confidence: 'verified',
  reviewBy: '2027-04-06',
} as const

const mission = rule({
  id: 'forms.qualifying.mission',
  title: 'A public service mission in the listed services',
  says: 'Its objective is a public service mission that is linked to delivering the listed services.',
  source: regulation77,
  ...READ,
})

const reinvested = rule({
  id: 'forms.qualifying.profits',
  title: 'Profits put back, or shared by taking part',
  says:
    'Profits are put back into the objective. What is given out goes by taking part, such as hours worked, and not ' +
    'by money put in.',
  source: regulation77,
  ...READ,
})

const participation = rule({
  id: 'forms.qualifying.participation',
  title: 'Owned by staff, or run with their part or that of others',
  says:
    'Its management or ownership rests on employee ownership or on taking part, or asks employees, the people it ' +
    'serves or others with a stake to take an active part.',
  source: regulation77,
  ...READ,
})

/**
 * Is this body of the kind for which contracts could be kept from 2015 to 2025, condition by condition? Bodies led by
 * their users or their community were; under the Act that came after they are not. The fourth condition, no such
 * contract from the same authority in three years, is asked where contracts are awarded.
 *
 * Source: Public Contracts Regulations 2015 reg 77(3)(a) to (c), 26 February 2015 to 23 February 2025.
 */
export function qualifyingOrganisationFindings(facts: MutualFacts): readonly Finding[] {
  const [met, goes] = PROFITS[facts.profitsGo ?? 'unknown']
  return [missionFinding(facts), finding(reinvested, met, goes), participationFinding(facts)]
}

const PROFITS: { readonly [P in ProfitsGo | 'unknown']: readonly [met: boolean | null, because: string] } = {
  purpose: [true, 'all profits go back into its purpose'],
  membersByWork: [true, 'profits go to members by the work they do or the use they make'],
  membersByCapital: [false, 'profits go to members by the money they put in, and not by taking part'],
  staffTrust: [true, 'profits go to staff because they work there, through a trust'],
  others: [false, 'profits may also go to people who take no part'],
  unknown: [null, 'nobody has said where profits may go'],
}

function missionFinding({ publicServiceShare, reservableShare }: MutualFacts): Finding {
  if (publicServiceShare === null || reservableShare === null)
    return finding(mission, null, 'nobody has said how much of its work is for the public or of the listed kinds')
  const met = publicServiceShare > 0 && reservableShare > 0
  return finding(mission, met, met ? 'it delivers services of the listed kinds' : 'it delivers no such services')
}

function participationFinding({ control, activePart }: MutualFacts): Finding {
  if (control.controls === true) return finding(participation, true, control.because)
  if (activePart === null) return finding(participation, null, 'nobody has said who its rules ask to take part')
  return finding(
    participation,
    activePart,
    activePart
      ? 'its rules ask employees, the people it serves or others to take an active part'
      : `its rules ask nobody to take an active part, and ${control.because}`,
  )
}

/** In the order in which they are found. */
export const qualifyingOrganisationRules = [mission, reinvested, participation] as const
