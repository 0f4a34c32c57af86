import { medianOf, type Quantity } from '../../chance/quantityField.ts'
import type { Case } from '../../finance/case/index.ts'

/**
 * What a venture has on the first day less what it owes, in pounds, every quantity at its median. Loans bring as much
 * cash as they are debt, so they change nothing.
 */
export function netAssetsOfFirstDay({ opening }: Case): number {
  const { cash, dowry, shareCapital, fixedAssets, receivables, payables, pensionDeficit } = opening
  const has = sumOf(cash, dowry, shareCapital, fixedAssets, receivables?.amount)
  return has - sumOf(payables?.amount, pensionDeficit?.amount)
}

const sumOf = (...amounts: readonly (Quantity | undefined)[]): number =>
  amounts.reduce((sum, amount) => sum + (amount ? medianOf(amount) : 0), 0)
