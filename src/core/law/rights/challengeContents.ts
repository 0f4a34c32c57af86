import { finding, rule, type Finding, type Rule } from '../rule.ts'
import { legislation } from '../source.ts'
import type { Asker } from './asked.ts'

/** What an expression of interest says. */
export type Content = 'resources' | 'capable' | 'service' | 'outcomes' | 'others'

/** What is written already; `null` where nobody knows. */
export type Contents = Readonly<Record<Content, boolean | null>>

const content = (id: string, paragraph: number, title: string, says: string): Rule =>
  rule({
    id: `rights.challenge.content.${id}`,
    title,
    says,
    inForce: { from: '2012-06-27' },
    source: legislation('uksi/2012/1313/schedule/1', `SI 2012/1313 Sch 1 para ${paragraph}`),
    confidence: 'verified',
    reviewBy: '2027-04-06',
  })

const RULES: Readonly<Record<Content, Rule>> = {
  resources: content(
    'resources',
    2,
    'What money they have',
    'An expression tells of the financial resources of whoever asks, of each partner that would provide the service ' +
      'with them, and of each sub-contractor.',
  ),
  capable: content(
    'capable',
    3,
    'That they will be able to do it',
    'An expression shows that whoever asks will be able to provide the service by the time it is put out to tender. ' +
      'It shows the same of each partner and each sub-contractor.',
  ),
  service: content(
    'service',
    4,
    'Which service, and where',
    'An expression says enough of the service to know which it is, and for which area.',
  ),
  outcomes: content(
    'outcomes',
    5,
    'What it will achieve',
    'An expression tells how the area will gain in social, economic or environmental well-being, and how the needs ' +
      'of those who use the service will be met.',
  ),
  others: content(
    'others',
    6,
    'How other staff will be heard',
    'Where employees ask, their expression tells how they will engage the other employees whom it affects. The law ' +
      'asks for this account. It does not ask for a vote.',
  ),
}

/** Only employees account for how they will engage the others. */
const isAsked = (name: Content, asker: Asker | null): boolean =>
  name !== 'others' || asker === null || asker === 'staff' || asker === 'one-employee'

/** What an expression has to say, and whether it does. The authority may not ask for more. */
export function contentFindings(contents: Contents, asker: Asker | null): readonly Finding[] {
  return (Object.keys(RULES) as Content[])
    .filter((name) => isAsked(name, asker))
    .map((name) => finding(RULES[name], contents[name], SAYS[`${contents[name]}`]))
}

const SAYS = {
  true: 'this is written',
  false: 'this is not written yet',
  null: 'nobody has said whether this is written',
}

export const challengeContentRules: readonly Rule[] = Object.values(RULES)
