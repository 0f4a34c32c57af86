import type { Case } from '../finance/case/index.ts'
import type { Option } from '../finance/option.ts'
import type { Recorded } from '../graph/interpret.ts'
import { breakEvenOf } from './breakEven.ts'
import { middleEnds, startLacks } from './middle.ts'
import type { Ready } from './outcomes.ts'
import type { OptionResult } from './result.ts'
import type { Outcomes } from './run.ts'
import { sensitivitiesOf, type OneAtATime } from './sensitivity.ts'
import {
  chanceOf,
  chanceOfBoth,
  endOf,
  failureOf,
  fanOf,
  lossesOf,
  overspendOf,
  savingsOf,
  testsOf,
  type Tests,
} from './summary.ts'
import { toldFutures } from './told.ts'
import { viabilityOf } from './viability.ts'

/** The council paths always shown by name: real change a year. The service result hangs on them most. */
export const COUNCIL_PATHS = [-0.03, -0.015, 0] as const

/** All that was worked out for a case, from which each option's result is read. */
export interface Worked {
  readonly ready: Ready
  /** The case made ready to be run at other prices. */
  readonly priceable: Ready
  readonly middle: Recorded
  readonly oneAtATime: OneAtATime
  readonly seed: number
  readonly main: Outcomes
  /** Promises as typed. */
  readonly asTyped: Outcomes
  /** One for each of `COUNCIL_PATHS`. */
  readonly councilPaths: readonly Outcomes[]
}

/** One option's result. A venture whose start is not funded has no probabilities: it is answered with what it needs. */
export function resultOf(option: Option, worked: Worked, tests: Tests): OptionResult {
  const { ready, middle, main } = worked
  return {
    id: option.id,
    name: option.name,
    ...testResults(option, worked, tests),
    failed: failureOf(option, ready.built.calendar.names, main),
    overspend: overspendOf(option, main),
    ...savingResults(option, worked),
    ...fanResults(option, worked),
    middle: middleEnds(ready, middle, option),
    futures: toldFutures(ready, option, worked.seed, main),
    breakEven: breakEvenOf(worked.priceable, option, middle),
    councilPaths: councilPathResults(option, worked),
    sensitivities: sensitivitiesOf(ready.built, ready.sampler, worked.oneAtATime, option),
    losses: lossesOf(option, main),
    viability: startLacks(middle, option) === null ? viabilityOf(ready, middle, option, main) : [],
  }
}

function testResults(option: Option, { middle, main }: Worked, tests: Tests) {
  const isFunded = startLacks(middle, option) === null
  const whenFunded = <T>(value: T): T | null => (isFunded ? value : null)
  return {
    serviceKept: whenFunded(chanceOf(tests.kept)),
    noWorse: option.id === 'baseline' ? null : whenFunded(chanceOf(tests.noWorse)),
    moneySaved: tests.saved && whenFunded(chanceOf(tests.saved)),
    both: whenFunded(chanceOfBoth(tests)),
    contractLost: whenFunded(endOf(option, 'replaced', main)),
    stopped: whenFunded(endOf(option, 'stopped', main)),
  }
}

function savingResults(option: Option, { ready, middle, main, asTyped }: Worked) {
  const savings = savingsOf(ready.built.case, option, main)
  return {
    saving: savings && savings.judged,
    savingByYears: savings ? savings.byYears : [],
    shadow: startLacks(middle, option) === null ? shadowOf(ready.built.case, option, asTyped) : null,
  }
}

function fanResults(option: Option, { ready, main }: Worked) {
  const fan = (thing: string) => fanOf(option, thing, ready.built.calendar.names, main)
  return {
    cash: fan('bank'),
    reserves: fan('reserves'),
    surplus: fan('surplus'),
    serviceLevel: fan('service-level')!,
    headcount: fan('in-post')!,
    parentCost: fan('parent-cost')!,
  }
}

function councilPathResults(option: Option, { ready, middle, councilPaths }: Worked): OptionResult['councilPaths'] {
  if (startLacks(middle, option) !== null) return []
  return COUNCIL_PATHS.map((realChange, index) => {
    const side = testsOf(ready.built.case, option, councilPaths[index]!)
    return { realChange, serviceKept: chanceOf(side.kept), moneySaved: side.saved && chanceOf(side.saved) }
  })
}

/** The promise as typed; carrying on promises nothing. */
function shadowOf(theCase: Case, option: Option, asTyped: Outcomes): OptionResult['shadow'] {
  if (!option.changes) return null
  const tests = testsOf(theCase, option, asTyped)
  return {
    serviceKept: chanceOf(tests.kept),
    moneySaved: tests.saved && chanceOf(tests.saved),
    saving: savingsOf(theCase, option, asTyped)?.judged ?? null,
  }
}
