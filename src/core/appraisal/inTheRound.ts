import { frequency } from '../chance/frequency.ts'
import type { Influence, Sensitivity } from './result.ts'

/** How an input goes with a figure when everything moves at once, in words. */
export interface InTheRound {
  /** Its share of the figure's variance by itself: `38 of 100, give or take 2`. */
  readonly explains: string
  /** The end of the input towards which the figure is higher; null where that cannot be told. */
  readonly higherTowards: string | null
}

/**
 * What an input explains of a figure by itself, out of 100 parts of the figure's variance. Nothing where the share,
 * as it would read, is within twice its error of nothing: noise is not told as a finding.
 */
export function inTheRound(
  { lowWords, highWords }: Pick<Sensitivity, 'lowWords' | 'highWords'>,
  { firstOrder, firstOrderSe, rank, rankSe }: Influence,
): InTheRound | null {
  if (Math.round(100 * firstOrder) <= Math.max(1, Math.ceil(200 * firstOrderSe))) return null
  const isTold = Math.abs(rank) > 2 * rankSe
  return {
    explains: frequency(Math.min(1, firstOrder), firstOrderSe),
    higherTowards: isTold ? (rank > 0 ? highWords : lowWords) : null,
  }
}
