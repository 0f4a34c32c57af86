import assert from 'node:assert/strict'
import { test } from 'node:test'
import { naturalLog } from '../../src/core/chance/maths.ts'
import type { Quantity } from '../../src/core/chance/quantityField.ts'
import type { Shape } from '../../src/core/chance/shape.ts'
import { buildModel } from '../../src/core/finance/build.ts'
import type { Case } from '../../src/core/finance/case/index.ts'
import { drawFutures, makeSampler } from '../../src/core/finance/futures.ts'
import { interpret } from '../../src/core/graph/interpret.ts'
import { lawTable } from '../../src/core/law/lawTable.ts'
import { openSound, readSound } from './cases.ts'
import { EVERY_OPTION } from './everyOption.ts'
import { FUNDED, pensioned } from './funded.ts'
import { BY_VOLUME, marlowVale, withAll } from './marlowVale.ts'
import { withBids } from './newWork/bids.ts'

const TRIALS = 64
const SEED = 11
/** A bound that stands for no bound at all, not for money: it is not doubled. */
const BOUNDS = new Set(['mutual/lowest-bank'])

/** Law that is in pounds, doubled; rates are left. */
const doubledLaw: typeof lawTable = (dated, start, months) => {
  const found = lawTable(dated, start, months)
  if (!found.ok || !dated.unit.startsWith('pounds')) return found
  return { ok: true, value: { ...found.value, values: found.value.values.map((pounds) => 2 * pounds) } }
}

function doubledShape(shape: Shape): Shape {
  switch (shape.kind) {
    case 'certain':
      return { ...shape, value: 2 * shape.value }
    case 'normal':
      return { ...shape, mean: 2 * shape.mean, sd: 2 * shape.sd }
    case 'lognormal':
      return { ...shape, logMean: shape.logMean + naturalLog(2) }
    case 'uniform':
      return { ...shape, low: 2 * shape.low, high: 2 * shape.high }
    case 'triangular':
    case 'pert':
      return { ...shape, low: 2 * shape.low, likely: 2 * shape.likely, high: 2 * shape.high }
    default:
      throw new Error(`no amount here is ${shape.kind}`)
  }
}

/** Limits and remedies of bids, which are plain numbers of pounds. */
const POUNDS = new Set(['netAssets', 'surety', 'amount', 'turnover'])

function doubled<T>(value: T): T {
  if (Array.isArray(value)) return value.map(doubled) as T
  if (value === null || typeof value !== 'object') return value
  if ('shape' in value && 'unit' in value) {
    const quantity = value as unknown as Quantity
    return (quantity.unit.startsWith('pounds') ? { ...quantity, shape: doubledShape(quantity.shape) } : quantity) as T
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      typeof each === 'number' && POUNDS.has(key) ? 2 * each : doubled(each),
    ]),
  ) as T
}

function run(theCase: Case, law: typeof lawTable) {
  const built = buildModel(theCase, {}, law)
  assert.ok(built.ok)
  const { model, draws } = built.value
  return {
    model,
    recorded: interpret(model, drawFutures(makeSampler(draws), SEED, 0, TRIALS), [...model.byName.keys()]),
  }
}

/** Lines in pounds that are not doubled, and lines that are not pounds and have moved. */
function notDoubled(theCase: Case, within: number, rounding: RegExp = /^$/): string[] {
  const { model, recorded: plain } = run(theCase, lawTable)
  const { recorded: twice } = run(doubled(theCase), doubledLaw)
  return model.lines.flatMap(({ name, unit }) => {
    if (BOUNDS.has(name) || rounding.test(name)) return []
    const factor = unit.startsWith('pounds') ? 2 : 1
    const after = twice.get(name)!
    const size = Math.max(...plain.get(name)!.map(Math.abs))
    const at = plain.get(name)!.findIndex((value, index) => Math.abs(after[index]! - factor * value) > within * size)
    return at < 0 ? [] : [`${name} in ${unit}: ${plain.get(name)![at]} became ${after[at]}`]
  })
}

/** Every amount drawn evenly or not at all, so that nothing but sums and products is between it and the answer. */
function evenly<T>(value: T): T {
  if (Array.isArray(value)) return value.map(evenly) as T
  if (value === null || typeof value !== 'object') return value
  if ('shape' in value && 'unit' in value) {
    const { shape } = value as unknown as Quantity
    if (shape.kind !== 'lognormal') return value
    return { ...value, shape: { kind: 'uniform', low: 40_000, high: 60_000 } }
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, evenly(each)])) as T
}

test('doubling every pound of the case and of the law doubles every pound and nothing else, to the last bit', () => {
  const charity = withAll(marlowVale(), { start: '2020-09', 'options/mutual/charityFrom': '2020-09' })
  const funded = withAll(marlowVale(), { ...FUNDED, ...pensioned('capCollar') })
  const every = withAll(marlowVale(), { ...EVERY_OPTION, 'contracts/main/price': 'uniform(800000, 900000)' })
  for (const values of [marlowVale(), charity, funded, every, withAll(marlowVale(), BY_VOLUME), withBids()])
    assert.deepEqual(notDoubled(evenly(readSound(values).case), 0), [])
})

test('where an amount is log-normal, doubling holds within 1e-12, and every probability is as it was', async () => {
  const youthFirst = (await openSound('examples/youth-first/youth-first.case.yaml')).case
  // At the start the room is nothing but rounding, so which side of nothing it is on says nothing; nor does what is
  // left over of a balanced sheet.
  const rounding = /\/(?:may-put-back|unbalanced)$/
  for (const theCase of [readSound(marlowVale()).case, youthFirst])
    assert.deepEqual(notDoubled(theCase, 1e-12, rounding), [])
})

test('doubling the case alone changes more than pounds: thresholds of law stay behind', () => {
  const theCase = evenly(readSound(marlowVale()).case)
  const share = (each: Case) => {
    const { recorded } = run(each, lawTable)
    return recorded.get('mutual/nic')![0]! / recorded.get('mutual/pay')![0]!
  }
  assert.ok(share(doubled(theCase)) > 1.1 * share(theCase))
})
