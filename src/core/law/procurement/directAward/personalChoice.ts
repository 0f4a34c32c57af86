import { answered, finding, rule, type Finding } from '../../rule.ts'
import { legislation } from '../../source.ts'
import { ACT_2023_FROM } from '../purchase.ts'

const schedule5 = legislation('ukpga/2023/54/schedule/5', 'Procurement Act 2023 Sch 5 paras 15 to 17')
const READ = {
  inForce: { from: ACT_2023_FROM },
  source: schedule5,
  confidence: 'verified',
  reviewBy: '2027-04-06',
} as const

const individual = rule({
  id: 'procurement.userChoice.individual',
  title: 'A light touch service for one person',
  says: 'The contract is for a light touch service for the benefit of a particular individual.',
  ...READ,
})

const heard = rule({
  id: 'procurement.userChoice.heard',
  title: 'Whose view the law asks for',
  says:
    'An enactment makes the buyer have regard to the view of that person, or of their carer, on who supplies it, as ' +
    'for a care and support plan.',
  ...READ,
})

const preference = rule({
  id: 'procurement.userChoice.preference',
  title: 'Who has said whom they want',
  says: 'The person or their carer has said whom they want, or only one supplier is capable.',
  ...READ,
})

const interests = rule({
  id: 'procurement.userChoice.interests',
  title: 'For whom a competition is not best',
  says: 'The buyer considers that a competition is not in the best interests of that person.',
  ...READ,
})

/** What decides whether a service for one person may be bought from the supplier they want. `null` where unknown. */
export interface PersonalChoice {
  readonly isLightTouch: boolean
  readonly isForOnePerson: boolean | null
  readonly isHeardByLaw: boolean | null
  readonly hasPreference: boolean | null
  readonly isNotInTheirInterest: boolean | null
}

/**
 * A direct award because the person who is served wants this supplier, condition by condition. It has no transparency
 * notice, no award notice and no details notice. It is one contract for one person, so it carries no service over.
 *
 * Source: Procurement Act 2023 Sch 5 paras 15 to 17; ss 44(3), 50(6)(b) and 53(6)(b) for the notices.
 */
export function personalChoiceFindings(choice: PersonalChoice): readonly Finding[] {
  const { isLightTouch, isForOnePerson, isHeardByLaw, hasPreference, isNotInTheirInterest } = choice
  return [
    isLightTouch
      ? answered(
          individual,
          isForOnePerson,
          'each contract would be for one person',
          'the contract would be for a whole service',
          'nobody has said whether each contract is for one person',
        )
      : finding(individual, false, 'it is no light touch service'),
    answered(
      heard,
      isHeardByLaw,
      'the law asks the buyer to hear them',
      'no law asks the buyer to hear them',
      'nobody has said whether a law asks the buyer to hear them',
    ),
    answered(
      preference,
      hasPreference,
      'they have said that they want this supplier',
      'they have not said so',
      'nobody has said whom they want',
    ),
    answered(
      interests,
      isNotInTheirInterest,
      'the buyer considers that a competition is not best for them',
      'the buyer considers that a competition is no harm to them',
      'the buyer has not said what is best for them',
    ),
  ]
}

export const personalChoiceRules = [individual, heard, preference, interests]
