import { naturalLog } from '../../src/core/chance/maths.ts'
import type { Shape } from '../../src/core/chance/shape.ts'
import { CONTRACTS, TENDERS } from './parameters.ts'

/** One quantity that differs between trials: the key the lines read it by, its shape, and what it moves with. */
export interface Draw {
  readonly key: string
  readonly shape: Shape
  /** Correlations of its normal scores with those of earlier draws. */
  readonly links: readonly { readonly with: string; readonly correlation: number }[]
}

const draw = (key: string, shape: Shape, links: Readonly<Record<string, number>> = {}): Draw => ({
  key,
  shape,
  links: Object.entries(links).map(([name, correlation]) => ({ with: name, correlation })),
})
const normal = (mean: number, sd: number): Shape => ({ kind: 'normal', mean, sd })
const lognormal = (median: number, logSd: number): Shape => ({ kind: 'lognormal', logMean: naturalLog(median), logSd })
const pert = (low: number, likely: number, high: number): Shape => ({ kind: 'pert', low, likely, high })
const triangular = (low: number, likely: number, high: number): Shape => ({ kind: 'triangular', low, likely, high })

/**
 * The 34 draws of M1. The order is part of the model: the first six are linked, and a factor of their correlations
 * depends on it. A beta is a share of the way through a range, which the line that reads it knows.
 */
export const DRAWS: readonly Draw[] = [
  draw('pay-growth', normal(0.03, 0.012)),
  draw('price-growth', normal(0.028, 0.01), { 'pay-growth': 0.6 }),
  draw('pension-rate', pert(0.17, 0.2, 0.26), { 'pay-growth': 0.2, 'price-growth': 0.1 }),
  draw('overheads-factor', lognormal(1, 0.1), { 'pay-growth': 0.3, 'price-growth': 0.5 }),
  draw('debtor-days', lognormal(20, 0.3), { 'price-growth': 0.1, 'overheads-factor': 0.1 }),
  draw('efficiency', pert(0.01, 0.05, 0.1), { 'pay-growth': -0.1, 'overheads-factor': -0.1, 'debtor-days': -0.2 }),
  draw('agency-share', { kind: 'beta', alpha: 2, beta: 5 }),
  draw('set-up-cost', lognormal(180_000, 0.35)),
  draw('vat-share', pert(0.1, 0.25, 0.5)),
  draw('creditor-days', triangular(20, 30, 45)),
  draw('interest-rate', normal(0.07, 0.01)),
  draw('redundancy-cost', lognormal(120_000, 0.6)),
  draw('bid-cost', triangular(4_000, 8_000, 20_000)),
  draw('tender-delay', triangular(0, 1, 6)),
  draw('cost-ratio', { kind: 'beta', alpha: 3, beta: 4 }),
  draw('opening-cash', normal(750_000, 120_000)),
  ...CONTRACTS.map((_, index) => draw(`contracts/${index + 1}/price-change`, normal(-0.03, 0.04))),
  ...CONTRACTS.map(({ renewal }, index) =>
    draw(`contracts/${index + 1}/renewed`, { kind: 'bernoulli', chance: renewal }),
  ),
  ...TENDERS.map(({ chance }, index) => draw(`tenders/${index + 1}/won`, { kind: 'bernoulli', chance })),
]
