import { addDays, type Day } from '../shared/day.ts'
import type { Adviser } from './advice/adviser.ts'
import { advisers } from './advice/advisers.ts'
import type { Dated, Entry } from './dated.ts'
import { lawRules, lawValues } from './index.ts'
import type { Rule } from './rule.ts'

const valuesById = new Map(lawValues.map((law) => [law.id, law]))
const rulesById = new Map(lawRules.map((each) => [each.id, each]))

export const findValue = (id: string): Dated<unknown> | undefined => valuesById.get(id)
export const findRule = (id: string): Rule | undefined => rulesById.get(id)

/** The rules that read a value. */
export const rulesReading = (law: Dated<unknown>): readonly Rule[] =>
  lawRules.filter(({ values = [] }) => values.includes(law))

/** The advisers whose findings are of a rule. */
export const advisersHolding = (held: Rule): readonly Adviser[] => advisers.filter(({ rules }) => rules.includes(held))

/** The advisers that read a value themselves or through one of their rules. */
export const advisersReading = (law: Dated<unknown>): readonly Adviser[] =>
  advisers.filter(({ needs, rules }) => needs.includes(law) || rules.some(({ values = [] }) => values.includes(law)))

/** Something that became law, or ceased to be, on a day. */
export type Change =
  | {
      readonly kind: 'value'
      readonly day: Day
      readonly law: Dated<unknown>
      /** What held the day before; undefined where nothing did, or nothing is known. */
      readonly before: Entry<unknown> | undefined
      /** What holds from the day on; undefined where the value ended. */
      readonly after: Entry<unknown> | undefined
    }
  | { readonly kind: 'rule'; readonly day: Day; readonly rule: Rule; readonly begins: boolean }

/** What changed after one day and up to another, that day included, in the order of the calendar. */
export function changesBetween(since: Day, to: Day): readonly Change[] {
  const isWithin = ({ day }: Change): boolean => since < day && day <= to
  return [...lawValues.flatMap(changesOf), ...lawRules.flatMap(beginningsOf)]
    .filter(isWithin)
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
}

/** An entry that only confirms the value before it is no change. */
function changesOf(law: Dated<unknown>): readonly Change[] {
  return law.history.flatMap((after, index): Change[] => {
    const before = law.history[index - 1]
    const same = before !== undefined && JSON.stringify(before.value) === JSON.stringify(after.value)
    const begins: Change[] = same ? [] : [{ kind: 'value', day: after.from, law, before, after }]
    const isLast = index === law.history.length - 1
    if (!isLast || after.to === undefined) return begins
    return [...begins, { kind: 'value', day: addDays(after.to, 1), law, before: after, after: undefined }]
  })
}

function beginningsOf(each: Rule): readonly Change[] {
  const { from, to } = each.inForce
  const begins: Change = { kind: 'rule', day: from, rule: each, begins: true }
  return to === undefined ? [begins] : [begins, { kind: 'rule', day: addDays(to, 1), rule: each, begins: false }]
}

/** Something on the shelf whose source was to be read again by a day that has passed. */
export interface Overdue {
  readonly id: string
  readonly reviewBy: Day
}

/** What is overdue on a day, the longest overdue first. For a nightly check: nobody who only asks is troubled by it. */
export const overdueOn = (day: Day): readonly Overdue[] =>
  [...lawValues, ...lawRules]
    .filter(({ reviewBy }) => reviewBy < day)
    .map(({ id, reviewBy }) => ({ id, reviewBy }))
    .toSorted((one, other) => (one.reviewBy < other.reviewBy ? -1 : one.reviewBy > other.reviewBy ? 1 : 0))
