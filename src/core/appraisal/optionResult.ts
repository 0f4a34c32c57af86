import type { Case } from '../finance/case/index.ts'
import type { Option } from '../finance/option.ts'
import { breakEvenOf } from './breakEven.ts'
import { concentrationOf } from './concentration.ts'
import { judgedYears } from './judged.ts'
import { lossesEachOf } from './lossesEach.ts'
import { middleEnds, startLacks } from './middle.ts'
import type { Outcomes } from './outcomes.ts'
import type { OptionResult } from './result.ts'
import { precedentsFor, shownBy } from './precedents/choose.ts'
import { sensitivitiesOf } from './sensitivity.ts'
import {
  chanceOf,
  chanceOfBoth,
  chanceOfEnd,
  failureOf,
  lessSpentOf,
  lossesOf,
  overspendOf,
  savingByYears,
  savingOf,
  testsOf,
  type Tests,
} from './summary.ts'
import { viabilityOf } from './viability.ts'
import { COUNCIL_PATHS, type Worked } from './work.ts'

/** One option's result. A venture whose start is not funded has no probabilities: it is answered with what it needs. */
export function resultOf(option: Option, worked: Worked, tests: Tests): OptionResult {
  const { workable, machine, middle, main } = worked
  const theCase = workable.built.case
  const tested = testResults(option, worked, tests)
  const savings = savingResults(option, worked)
  const needsPounds = startLacks(middle, option)
  return {
    id: option.id,
    name: option.name,
    ...tested,
    ...(needsPounds !== null && { needsPounds }),
    failed: failureOf(option, workable.built.calendar.names, main),
    overspend: overspendOf(option, main),
    ...savings,
    ...fanResults(option, worked),
    middle: middleEnds(workable, middle, option),
    futures: worked.told.get(option.id)!,
    breakEven: breakEvenOf(workable, machine, option, middle),
    councilPaths: councilPathResults(option, worked),
    sensitivities: sensitivitiesOf(workable, worked.oneAtATime, worked.influences, option),
    losses: lossesOf(option, main),
    lossesEach: lossesEachOf(option, theCase, main),
    viability: needsPounds === null ? viabilityOf(workable, machine, middle, option, main) : [],
    concentration: concentrationOf(workable, machine, middle, option),
    precedents: precedentsFor(option, shownBy(option, theCase, { ...tested, ...savings }, main)),
  }
}

function testResults(option: Option, { middle, main }: Worked, tests: Tests) {
  const { sampling } = main
  const isFunded = startLacks(middle, option) === null
  const whenFunded = <T>(value: T): T | null => (isFunded ? value : null)
  return {
    serviceKept: whenFunded(chanceOf(tests.kept, sampling)),
    noWorse: option.id === 'baseline' ? null : whenFunded(chanceOf(tests.noWorse, sampling)),
    moneySaved: tests.saved && whenFunded(chanceOf(tests.saved, sampling)),
    both: whenFunded(chanceOfBoth(tests, sampling)),
    contractLost: whenFunded(chanceOfEnd(option, 'replaced', main)),
    stopped: whenFunded(chanceOfEnd(option, 'stopped', main)),
  }
}

function savingResults(option: Option, { workable, middle, main, asTyped }: Worked) {
  const judged = judgedYears(workable.built.case.months)
  const lessSpent = lessSpentOf(workable.built.case, option, main)
  const byYears = savingByYears(workable.built.case, option, main)
  return {
    saving: byYears.find(({ years }) => years === judged)?.spread ?? null,
    ...(lessSpent && { lessSpent }),
    savingByYears: byYears,
    shadow: startLacks(middle, option) === null ? shadowOf(workable.built.case, option, asTyped) : null,
  }
}

function fanResults(option: Option, { fans }: Worked) {
  const fan = (thing: string) => fans.get(`${option.id}/${thing}`) ?? null
  return {
    cash: fan('bank'),
    reserves: fan('reserves'),
    surplus: fan('surplus'),
    serviceLevel: fan('service-level')!,
    headcount: fan('in-post')!,
    parentCost: fan('parent-cost')!,
  }
}

function councilPathResults(option: Option, { workable, middle, councilPaths }: Worked): OptionResult['councilPaths'] {
  if (startLacks(middle, option) !== null) return []
  return COUNCIL_PATHS.map((realChange, index) => {
    const outcomes = councilPaths[index]!
    return { realChange, ...testChances(workable.built.case, option, outcomes) }
  })
}

function testChances(theCase: Case, option: Option, outcomes: Outcomes) {
  const { kept, saved } = testsOf(theCase, option, outcomes)
  return { serviceKept: chanceOf(kept, outcomes.sampling), moneySaved: saved && chanceOf(saved, outcomes.sampling) }
}

/** The promise as typed; carrying on promises nothing. */
function shadowOf(theCase: Case, option: Option, asTyped: Outcomes): OptionResult['shadow'] {
  if (!option.changes) return null
  return { ...testChances(theCase, option, asTyped), saving: savingOf(option, judgedYears(theCase.months), asTyped) }
}
