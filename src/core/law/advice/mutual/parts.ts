import { sayDay } from '../../../shared/day.ts'
import { OWNERSHIPS, ownershipOf, type Votes } from '../../forms/ownership.ts'
import { allMet, type Finding } from '../../rule.ts'
import type { AdvicePart } from '../advice.ts'
import { standsFrom, type Definition } from './definitions.ts'

/** A definition held against the body. */
export interface Held {
  readonly definition: Definition
  readonly findings: readonly Finding[]
}

const MET = { true: 'Yes', false: 'No', null: 'Not known' } as const

const sayMet = (met: boolean | null): string => MET[`${met}`]

/** The definitions side by side: how each stands, and what stands against it. */
export function sideBySide(held: readonly Held[]): AdvicePart {
  return {
    kind: 'table',
    title: 'Side by side',
    says: ['Four ways to say what a mutual is. A body can be one by some and not by others.'],
    head: ['By', 'In force', 'Is it one?', 'What is not met, or not known'],
    rows: held.map(({ definition, findings }) => [
      definition.name,
      sayInForce(definition),
      sayMet(allMet(findings)),
      findings
        .filter(({ met }) => met !== true)
        .map(({ title, met }) => (met === null ? `${title} (not known)` : title))
        .join('; ') || 'Nothing',
    ]),
  }
}

/** The findings by one definition. */
export const definitionPart = ({ definition, findings }: Held): AdvicePart => ({
  kind: 'findings',
  title: definition.name,
  says: [definition.says, `${sayInForce(definition)}.`],
  findings,
})

function sayInForce(definition: Definition): string {
  const { from, to } = standsFrom(definition)
  return to === undefined ? `Since ${sayDay(from)}` : `From ${sayDay(from)} to ${sayDay(to)}`
}

/** The words of the field, for those who want them. */
export function ownershipPart(votes: Votes | null): AdvicePart {
  const own = votes === null ? undefined : ownershipOf(votes)
  return {
    kind: 'table',
    title: 'Kinds of ownership, in the words of the field',
    says: [
      own === undefined
        ? 'Which of these it is hangs on the votes that employees cast, and nobody has said.'
        : `By its votes this is: ${own.name}.`,
      'A quarter of the votes makes a party, and more than half makes an owner: lines of ours, to sort by.',
    ],
    onDemand: true,
    head: ['Kind', 'What it is', 'This body'],
    rows: OWNERSHIPS.map((kind) => [kind.name, kind.says, kind === own ? 'Yes' : '']),
  }
}
