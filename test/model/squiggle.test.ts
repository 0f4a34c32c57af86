import assert from 'node:assert/strict'
import { test } from 'node:test'
import { run, SqSampleSetDistribution } from '@quri/squiggle-lang'
import { quantiles } from '../../src/core/chance/statistics.ts'
import { makeReady } from '../../src/core/appraisal/ready.ts'
import { drawFutures } from '../../src/core/finance/futures.ts'
import { interpret } from '../../src/core/graph/interpret.ts'
import { readSound } from './cases.ts'
import { STILL_STAFF, STILL_WORLD } from './marlowVale.ts'

/**
 * One small case told twice: as a case of ours, and as a page of Squiggle, another's engine with its own sampler,
 * shapes and arithmetic. A price that is log-normal, a cost that is normal and rises with a normal inflation, a
 * contract kept by the toss of a coin, and tax in January.
 *
 * Source: Squiggle 0.10, https://www.squiggle-language.com
 */
const OURS = {
  format: 1,
  service: { name: 'A small case', sector: 'library', authority: 'Marlow Vale' },
  start: '2024-04',
  months: 24,
  ...STILL_STAFF,
  nonPay: { running: { amount: 'normal(60k, 6k)', index: 'cpi', standardRated: '0%' } },
  contracts: {
    main: {
      commissioner: 'Marlow Vale',
      price: '£108k to £124k',
      termMonths: 12,
      index: 'none',
      vat: 'outside',
      renewal: { nextMonths: 24, extended: '60%', won: '0%', undercut: '0%' },
      loss: { staffLeave: '100%', costsLeave: '100%' },
    },
  },
  opening: { cash: 3000, suppliersPaidAfterDays: 0 },
  economy: { ...STILL_WORLD, cpi: { mean: '2%', sd: '2%', persistence: 0 } },
  options: { mutual: { newStarters: { scheme: 'none' } } },
}

const THEIRS = `
  price = SampleSet.fromDist(lognormal({p5: 108000, p95: 124000}))
  running = SampleSet.fromDist(normal(60000, 6000))
  inflation = SampleSet.fromDist(normal(0.02, 0.02))
  kept = SampleSet.fromDist(bernoulli(0.6))
  future = [price, running, inflation, kept]

  firstYear(f) = f[0] / 12 - 4000 - f[1] / 12
  secondYear(f) = f[3] * (f[0] / 12 - 4000 - f[1] * (1 + f[2]) / 12)
  taxOf(f) = 0.19 * max([0, 12 * firstYear(f)])
  month(f, m) = (m < 12 ? firstYear(f) : secondYear(f)) - (m == 21 ? taxOf(f) : 0)

  months = List.upTo(0, 23)
  bankAt(f) = List.reduce(months, 3000, {|bank, m| bank + month(f, m)})
  lowestAt(f) = {
    walked = List.reduce(months, {bank: 3000, lowest: 3000}, {|so, m|
      bank = so.bank + month(f, m)
      {bank: bank, lowest: min([so.lowest, bank])}
    })
    walked.lowest
  }
  {bank: SampleSet.mapN(future, bankAt), lowest: SampleSet.mapN(future, lowestAt)}
`

const OUR_TRIALS = 20_000
const THEIR_TRIALS = 10_000
const SHARES = [0.05, 0.25, 0.5, 0.75, 0.95]

async function theirs(): Promise<{ readonly bank: Float64Array; readonly lowest: Float64Array }> {
  const output = await run(THEIRS, {
    environment: { sampleCount: THEIR_TRIALS, xyPointLength: 1000, seed: 'marlow vale', profile: false },
  })
  assert.ok(output.result.ok, output.result.ok ? '' : output.result.value.toString())
  const { result } = output.result.value
  const samplesOf = (name: string): Float64Array => {
    assert.equal(result.tag, 'Dict')
    const found = result.tag === 'Dict' ? result.value.get(name) : undefined
    assert.ok(found?.tag === 'Dist' && found.value instanceof SqSampleSetDistribution)
    return Float64Array.from(found.value.getSamples())
  }
  return { bank: samplesOf('bank'), lowest: samplesOf('lowest') }
}

function ours(): { readonly bank: Float64Array; readonly failed: Float64Array } {
  const { built, sampler } = makeReady(readSound(OURS).case, {})
  const recorded = interpret(built.model, drawFutures(sampler, 1, 0, OUR_TRIALS), ['mutual/bank', 'mutual/failed'])
  const atEnd = (line: string) => recorded.get(line)!.subarray(23 * OUR_TRIALS)
  return { bank: atEnd('mutual/bank'), failed: atEnd('mutual/failed') }
}

const shareOf = (values: Float64Array, is: (value: number) => boolean) => values.filter(is).length / values.length
/** Standard error of the difference between two shares about p, each from its own trials. */
const errorAt = (p: number) => Math.sqrt(p * (1 - p) * (1 / OUR_TRIALS + 1 / THEIR_TRIALS))

test('Squiggle agrees within three standard errors on how often money runs out, and on cash at the end', async () => {
  const [one, other] = [ours(), await theirs()]
  const ruin = shareOf(one.failed, (failed) => failed === 1)
  const theirRuin = shareOf(other.lowest, (pounds) => pounds < 0)
  assert.ok(theirRuin > 0.05 && theirRuin < 0.5, `a case to learn from: ruin in ${theirRuin}`)
  assert.ok(Math.abs(ruin - theirRuin) <= 3 * errorAt(theirRuin), `ruin ${ruin}, by Squiggle ${theirRuin}`)
  for (const [index, quantile] of quantiles(other.bank, SHARES).entries()) {
    const share = SHARES[index]!
    const below = shareOf(one.bank, (pounds) => pounds <= quantile)
    assert.ok(Math.abs(below - share) <= 3 * errorAt(share), `${below} of ours are below their ${share} at ${quantile}`)
  }
})
