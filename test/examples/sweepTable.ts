import { outcomesOf } from '../../src/core/appraisal/outcomes.ts'
import { makeWorkable } from '../../src/core/appraisal/ready.ts'
import { chanceOf, testsOf } from '../../src/core/appraisal/summary.ts'
import { workBlocks } from '../../src/core/appraisal/work.ts'
import { makeJob } from '../../src/core/engine/job.ts'
import { makeStore } from '../../src/core/engine/store.ts'
import { runHere } from '../../src/core/engine/task.ts'
import type { Case } from '../../src/core/finance/case/index.ts'
import { optionsOf } from '../../src/core/finance/options.ts'
import type { Opened } from './opened.ts'

/** 8,192 trials. */
const blocks = [0, 1, 2, 3, 4, 5, 6, 7]
const seed = 1
const prices = [0.95, 1, 1.05]
const bought = [0, 0.5, 1]

/**
 * The mutual's answer swept over its price and the share of the recharge it buys back, neither of which is known: in
 * how many futures of 100 the service is no worse than carrying on, and in how many money is saved.
 */
export async function sweepTable({ case: theCase }: Opened): Promise<string> {
  const titles = ['bought back', ...prices.map((times) => `price ${times === 1 ? 'as assumed' : signed(times)}`)]
  const rows: string[][] = []
  for (const share of bought) {
    const row = [`${share * 100}%`]
    for (const times of prices) row.push(await answer(changed(theCase, times, share)))
    rows.push(row)
  }
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

async function answer(theCase: Case): Promise<string> {
  const workable = makeWorkable(theCase, 'sobol')
  const variants = [{ inputs: workable.neutral, blocks: blocks.length }]
  const job = makeJob(workable.compiled, workable.sampler, seed, variants)
  const store = makeStore(job, blocks.length)
  await workBlocks(workable, job, store, blocks, runHere)
  const outcomes = outcomesOf(workable, store, 0)
  const mutual = optionsOf(theCase).find(({ id }) => id === 'mutual')!
  const tests = testsOf(theCase, mutual, outcomes)
  const of100 = (flags: Uint8Array) => Math.round(chanceOf(flags, outcomes.sampling).p * 100)
  return `${of100(tests.noWorse)} and ${of100(tests.saved!)}`
}
