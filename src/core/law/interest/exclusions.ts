import { finding, rule, type Finding, type Rule } from '../rule.ts'
import { PUBLISHED } from './scope.ts'
import { browneJacobson } from './sources.ts'

const left = (name: string, title: string, says: string, note?: string): Rule =>
  rule({
    id: `interest.leftOut.${name}`,
    title,
    says,
    source: browneJacobson,
    ...(note !== undefined && { note }),
    ...PUBLISHED,
  })

/** What is left out of the test, each with how it stands in the answer to the question. */
export const exclusions = {
  urgent: {
    asked: 'It is awarded directly, for great urgency or public safety',
    rule: left(
      'urgent',
      'Not a direct award',
      'A contract awarded directly under section 41 or 42 of the Procurement Act 2023 is left out.',
      'The account says for great urgency and public safety. The sections themselves also let others be awarded.',
    ),
  },
  exempt: {
    asked: 'It is an exempted contract, such as one with a body that the authority controls',
    rule: left(
      'exempt',
      'Not an exempted contract',
      'A contract that Schedule 2 of the Procurement Act 2023 exempts is left out.',
    ),
  },
  defence: {
    asked: 'It is a defence or security service by the maker of the equipment',
    rule: left(
      'defence',
      'Not a defence service by the maker',
      'A service for defence or security goods is left out where the maker of the goods provides it.',
    ),
  },
  abroad: {
    asked: 'Its main object is a service outside the United Kingdom',
    rule: left('abroad', 'Not abroad', 'A contract is left out where its main object is a service abroad.'),
  },
  health: {
    asked: 'It is health care under the Provider Selection Regime',
    rule: left(
      'health',
      'Not regulated health care',
      'Regulated health care is left out: regulation 43 of the Procurement Regulations 2024 exempts it.',
    ),
  },
  planned: {
    asked: 'It was weighed up to the same standard in an insourcing strategy',
    rule: left(
      'planned',
      'Not weighed up already',
      'A service is left out where an insourcing strategy has weighed up that very need to an equal standard.',
    ),
  },
} as const

export type LeftOut = keyof typeof exclusions | 'none' | 'unknown'

/** Each thing that is left out: met where the project is none of it. */
export const exclusionFindings = (leftOut: LeftOut): readonly Finding[] =>
  Object.entries(exclusions).map(([name, each]) => {
    if (leftOut === 'unknown') return finding(each.rule, null, 'nobody has said whether it is left out')
    return leftOut === name
      ? finding(each.rule, false, 'the answer says that it is')
      : finding(each.rule, true, 'the answer does not say that it is')
  })

export const exclusionRules: readonly Rule[] = Object.values(exclusions).map((each) => each.rule)
