import { sayDay, type Day } from '../../../shared/day.ts'
import type { LawSource } from '../../dated.ts'
import {
  characteristicFindings,
  characteristicRules,
  supplierRegisterFindings,
  supplierRegisterRules,
  type Characteristics,
} from '../../forms/characteristics.ts'
import type { MutualFacts } from '../../forms/mutualFacts.ts'
import { ownershipOf, OWNERSHIPS, type Votes } from '../../forms/ownership.ts'
import { publicServiceMutualFindings, publicServiceMutualRules } from '../../forms/publicServiceMutual.ts'
import { qualifyingOrganisationFindings, qualifyingOrganisationRules } from '../../forms/qualifyingOrganisation.ts'
import { allMet, isInForce, type Finding, type InForce, type Rule } from '../../rule.ts'
import type { AdvicePart } from '../advice.ts'

/** One answer to the question what a mutual is. */
export interface Definition {
  /** What it is called at the head of its findings. */
  readonly name: string
  readonly says: string
  /** The same as the start of a sentence: `By the Procurement Act 2023 it`. */
  readonly byIt: string
  /** What a body is by it: `a public service mutual`. */
  readonly kind: string
  readonly rules: readonly [Rule, ...Rule[]]
  readonly findings: (facts: MutualFacts & Characteristics) => readonly Finding[]
}

const described: Definition = {
  name: 'As governments describe it',
  says: 'Three marks, in plain words. No right hangs on them, but support and surveys have gone by them.',
  byIt: 'As governments describe them, it',
  kind: 'a public service mutual',
  rules: characteristicRules,
  findings: characteristicFindings,
}

const act: Definition = {
  name: 'The Procurement Act 2023',
  says: 'What a buyer checks before it keeps a contract for mutuals. Bodies led by users or by a community are not in.',
  byIt: 'By the Procurement Act 2023, it',
  kind: 'a public service mutual',
  rules: publicServiceMutualRules,
  findings: publicServiceMutualFindings,
}

const regulations: Definition = {
  name: 'The regulations before it',
  says: 'What a buyer checked from 2015 to 2025. Bodies led by users or by a community could be in.',
  byIt: 'By the regulations of 2015, it',
  kind: 'a body that a contract could be kept for',
  rules: qualifyingOrganisationRules,
  findings: qualifyingOrganisationFindings,
}

const register: Definition = {
  name: 'The register of suppliers',
  says: 'What a supplier ticks when it registers to bid. It asks less than the Act.',
  byIt: 'By the words of the register of suppliers, it',
  kind: 'a public service mutual',
  rules: supplierRegisterRules,
  findings: supplierRegisterFindings,
}

/** All that are shown, in the order from plain words to terms of art. */
export const DEFINITIONS: readonly Definition[] = [described, act, regulations, register]

/** The days on which a definition stands; its rules came together. */
export const standsFrom = ({ rules: [first] }: Definition): InForce => first.inForce

export const isLawOn = ({ rules: [first] }: Definition, day: Day): boolean => isInForce(first, day)

export const sourceOf = ({ rules: [first] }: Definition): LawSource => first.source

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
