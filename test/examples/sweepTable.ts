import { makeReadyOnce, merge, requestsFor } from '../../src/core/appraisal/run.ts'
import { runBlock } from '../../src/core/appraisal/outcomes.ts'
import { chanceOf, testsOf } from '../../src/core/appraisal/summary.ts'
import type { Case } from '../../src/core/finance/case/index.ts'
import { optionsOf } from '../../src/core/finance/options.ts'
import type { Opened } from './opened.ts'

const settings = { trials: 1024, seed: 1 }
const prices = [0.95, 1, 1.05]
const bought = [0, 0.5, 1]

/**
 * The mutual's answer swept over its price and the share of the recharge it buys back, neither of which is known: in
 * how many futures of 100 the service is no worse than carrying on, and in how many money is saved.
 */
export function sweepTable({ case: theCase }: Opened): string {
  const titles = ['bought back', ...prices.map((times) => `price ${times === 1 ? 'as assumed' : signed(times)}`)]
  const rows = bought.map((share) => [
    `${share * 100}%`,
    ...prices.map((times) => answer(changed(theCase, times, share))),
  ])
  return [titles, titles.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

const signed = (times: number) => `${times > 1 ? '+' : '-'}${Math.round(Math.abs(times - 1) * 100)}%`

function changed(theCase: Case, times: number, share: number): Case {
  const contracts = theCase.contracts.map((contract) => {
    const { shape } = contract.price
    if (contract.id !== 'main' || shape.kind !== 'certain') return contract
    return { ...contract, price: { ...contract.price, shape: { ...shape, value: shape.value * times } } }
  })
  const boughtBack = { ...theCase.parent.boughtBack, shape: { kind: 'certain' as const, value: share } }
  return { ...theCase, contracts, parent: { ...theCase.parent, boughtBack } }
}

function answer(theCase: Case): string {
  const ready = makeReadyOnce()
  const requests = requestsFor(theCase, {}, settings.seed, settings.trials, false)
  const outcomes = merge(
    requests.map((request) => runBlock(ready(request), request)),
    settings.trials,
    theCase.months,
  )
  const mutual = optionsOf(theCase).find(({ id }) => id === 'mutual')!
  const tests = testsOf(theCase, mutual, outcomes)
  const of100 = (flags: Uint8Array) => Math.round(chanceOf(flags).p * 100)
  return `${of100(tests.noWorse)} and ${of100(tests.saved!)}`
}
