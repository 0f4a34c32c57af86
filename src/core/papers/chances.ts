import { LESS_SPENT } from '../appraisal/lessSpent.ts'
import type { OptionResult, Probability } from '../appraisal/result.ts'
import { sayYears } from '../shared/month.ts'

/** A question put to an option, and how often the answer is yes; null where its start is not funded. */
export interface Chance {
  readonly asks: string
  readonly chance: Probability | null
  /** Something that goes wrong, and not a test that is passed. */
  readonly isHarm: boolean
}

/** Every chance that an option has been given, in the order in which decision makers ask. */
export function chancesOf(option: OptionResult, judgedYears: number): Chance[] {
  const { serviceKept, noWorse, moneySaved, both, failed, overspend, contractLost, stopped, id } = option
  if (serviceKept === null) return [{ asks: 'The service is kept', chance: null, isHarm: false }]
  const over = sayYears(judgedYears)
  const tests: readonly Asked[] = [
    ['The service is kept', serviceKept],
    ['The service is no worse than carrying on', id === 'baseline' ? null : noWorse],
    [`Money is saved over ${over}`, moneySaved],
    [`${LESS_SPENT}, over ${over}`, option.lessSpent?.chance ?? null],
    ['Both in the same future', both],
  ]
  const harms: readonly Asked[] = [
    ['It fails: runs out of money, or the supplier gives up', failed.applies ? failed : null],
    ['It fails while it still holds the contract', failed.applies ? failed.holding : null],
    [`It spends more than its cash limit over ${over}`, overspend],
    ['Another provider takes the contract', contractLost],
    ['The authority ends the service', stopped],
  ]
  return [...given(tests, false), ...given(harms, true)]
}

type Asked = readonly [string, Probability | null]

const given = (asked: readonly Asked[], isHarm: boolean): Chance[] =>
  asked.flatMap(([asks, chance]) => (chance === null ? [] : [{ asks, chance, isHarm }]))
