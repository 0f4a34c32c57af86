import type {
  Appraisal,
  Comparison,
  Fan,
  OptionId,
  OptionResult,
  Probability,
  Spread,
} from '../../src/core/appraisal/result.ts'
import { month } from './months.ts'

const MONTHS = 24

/** A probability as a run of 2,048 futures would give it: the error is √(p(1 − p)/2048). */
export const chance = (p: number): Probability => ({ p, se: Math.sqrt((p * (1 - p)) / 2048) })

const spread: Spread = {
  mean: 10_000,
  se: 100,
  p5: -5_000,
  p50: 9_000,
  p95: 30_000,
  percentileSe: { p5: 200, p50: 100, p95: 300 },
}

const fan = (middle: number): Fan => ({
  months: Array.from({ length: MONTHS }, (_, index) => ({
    month: month(index),
    p5: middle * 0.8,
    p10: middle * 0.85,
    p25: middle * 0.9,
    p50: middle,
    p75: middle * 1.1,
    p90: middle * 1.15,
    p95: middle * 1.2,
    share: 1,
  })),
})

/** An option in house, as an appraisal gives it. */
export function inHouse(id: OptionId, name: string, kept: number, saved: number | null): OptionResult {
  return {
    id,
    name,
    serviceKept: chance(kept),
    noWorse: saved === null ? null : chance(0.9),
    moneySaved: saved === null ? null : chance(saved),
    both: saved === null ? null : chance(kept * saved),
    failed: { applies: false },
    overspend: chance(0.4),
    contractLost: null,
    stopped: null,
    saving: saved === null ? null : spread,
    savingByYears: saved === null ? [] : [{ years: 2, spread }],
    shadow: saved === null ? null : { serviceKept: chance(kept), moneySaved: chance(saved), saving: spread },
    cash: null,
    reserves: null,
    surplus: null,
    serviceLevel: fan(1),
    headcount: fan(20),
    parentCost: fan(100_000),
    middle: { saving: saved === null ? null : 9_000, service: 0.95, cash: null },
    futures: [{ name: 'typical', trial: 7, saving: saved === null ? null : -2_000, kept: true, events: [] }],
    breakEven: null,
    councilPaths: [{ realChange: -0.03, serviceKept: chance(kept), moneySaved: saved === null ? null : chance(saved) }],
    sensitivities: [],
    losses: null,
    lossesEach: null,
    viability: [],
    concentration: null,
    precedents: [],
  }
}

/** A body outside that keeps its own books. */
export function mutual(kept: number, saved: number, failed: number): OptionResult {
  return {
    ...inHouse('mutual', 'A mutual controlled by its staff', kept, saved),
    overspend: null,
    cash: fan(50_000),
    failed: {
      applies: true,
      ...chance(failed),
      holding: chance(failed / 2),
      byMonth: Array.from({ length: MONTHS }, (_, index) => ({
        month: month(index),
        p: (failed * (index + 1)) / MONTHS,
        se: 0.01,
      })),
    },
    contractLost: chance(0.2),
    stopped: chance(0.01),
    middle: { saving: 9_000, service: 0.95, cash: 1_000 },
    losses: [
      { who: 'hmrc', meanPounds: 3_000 },
      { who: 'suppliers', meanPounds: 7_000 },
    ],
    lossesEach: [
      { who: 'member', unit: 'pounds', heads: 20, mean: 1, bad: 1 },
      { who: 'user', unit: 'months', heads: null, mean: 7, bad: 10 },
      { who: 'supplier', unit: 'pounds', heads: null, mean: 600, bad: 900 },
      { who: 'hmrc', unit: 'pounds', heads: null, mean: 3_000, bad: 5_000 },
      { who: 'pension-fund', unit: 'pounds', heads: null, mean: 0, bad: 0 },
      { who: 'taxpayer', unit: 'pounds', heads: 100_000, mean: 0.4, bad: 0.9 },
    ],
    concentration: {
      years: [{ year: 1, months: 12, incomePounds: 1_000_000, largest: 0.8, index: 0.68 }],
      customers: ['main'],
      monthsOfLife: 7,
    },
    precedents: [
      {
        pattern: 'cash',
        shows: 'In 40 of 100, give or take 2 futures it runs out of cash.',
        id: 'secure-healthcare',
        name: 'Secure Healthcare',
        when: '2007 to 2009',
        what: 'It failed.',
        source: { title: 'A newspaper', url: 'https://example.org/' },
      },
    ],
    viability: [{ id: 'revenue', met: false, threshold: 'at least 80', figure: '40', because: 'It does not.' }],
  }
}

/** A whole appraisal of some options, compared as told. */
export function appraisalOf(options: readonly OptionResult[], comparisons: readonly Comparison[] = []): Appraisal {
  return {
    format: 1,
    caseHash: 'a'.repeat(64),
    documentHash: 'b'.repeat(64),
    key: 'key',
    seed: 1,
    trials: 2048,
    asked: { trials: 2048, accuracy: null },
    sampling: 'sobol',
    plan: ['economy/cpi@2018'],
    engine: 'engine',
    lawAsAt: '2026-11-21',
    service: { name: 'Marlow Vale home library', sector: 'library', authority: 'Marlow Vale Council' },
    start: '2018-09',
    months: MONTHS,
    judgedYears: 2,
    floor: 0.97,
    carryingOn: spread,
    inputs: { total: 40, uncertain: 10, published: 5, derived: 6, assumed: 9, byDefault: 20 },
    unfundedStart: null,
    options,
    comparisons,
    verdict: {
      sentences: [],
      against: ['A mutual controlled by its staff: it fails.'],
      leavesOut: 'If the inputs are right.',
    },
    notes: ['Opening cash is not given.'],
  }
}
