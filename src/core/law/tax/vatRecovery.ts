import { assert } from '../../shared/assert.ts'
import type { VatLiability } from './vatLiability.ts'

/** One stream of income, and the VAT on purchases made wholly for it. Net pounds, any one period. */
export interface SupplyForVat {
  readonly liability: VatLiability
  readonly netPounds: number
  readonly inputVatPounds: number
}

/**
 * VAT on purchases that a supplier recovers and the rest, which is a cost. What was bought wholly for a taxable supply
 * comes back in full; for an exempt or a non-business one not at all. Shared purchases come back first by the share of
 * business in all income, then by the taxable share of business, rounded up to a whole percentage point.
 *
 * A body with over £400,000 of shared input VAT a month rounds at two places, and one within the small-sum limits
 * recovers all: neither is worked here, so the cost shown is the higher.
 *
 * Units:  pounds, in the period of the supplies.
 * Source: VAT Regulations 1995 Part XIV; HMRC Notice 706.
 */
export function vatRecovery(
  supplies: readonly SupplyForVat[],
  sharedInputVatPounds: number,
): { readonly recoveredPounds: number; readonly irrecoverablePounds: number } {
  const attributed = supplies.filter(({ liability }) => liability === 'taxable')
  const shared = sharedInputVatPounds * recoverableShare(supplies)
  const recoveredPounds = shared + total(attributed, 'inputVatPounds')
  const irrecoverablePounds = sharedInputVatPounds + total(supplies, 'inputVatPounds') - recoveredPounds
  return { recoveredPounds, irrecoverablePounds }
}

/** Share of VAT on shared purchases that comes back, 0 to 1. Nothing comes back where nothing is supplied. */
function recoverableShare(supplies: readonly SupplyForVat[]): number {
  assert(
    supplies.every(({ netPounds }) => netPounds >= 0),
    'a supply has a price below zero',
  )
  const of = (wanted: VatLiability) => supplies.filter(({ liability }) => liability === wanted)
  const taxable = total(of('taxable'), 'netPounds')
  const business = taxable + total(of('exempt'), 'netPounds')
  if (business === 0) return 0
  return (business / (business + total(of('outsideScope'), 'netPounds'))) * (wholePercentUp(taxable, business) / 100)
}

/** Rounded up, but not for the dust of floating point: 20.000000000000004% is 20%. */
function wholePercentUp(part: number, whole: number): number {
  return Math.max(0, Math.ceil((part * 100) / whole - 1e-9))
}

function total(supplies: readonly SupplyForVat[], column: 'netPounds' | 'inputVatPounds'): number {
  return supplies.reduce((sum, supply) => sum + supply[column], 0)
}
