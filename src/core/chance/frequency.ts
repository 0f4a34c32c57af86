import type { Probability } from './statistics.ts'

/**
 * A probability as a frequency that carries its error: `73 of 100, give or take 1`.
 *
 * Give or take is twice the standard error, rounded up, at least 1. With no hits at all (or nothing but hits) the
 * words come from `limit95`: `fewer than 1 of 100`, `more than 99 of 100`; so they do where a few hits leave both the
 * figure and its error under 1 in 100.
 */
export function frequency(p: number, se: number, limit95?: number): string {
  const above = p === 0 ? (limit95 ?? 0) : p + 2 * se
  const below = p === 1 ? (limit95 ?? 1) : p - 2 * se
  if (p === 0 || above < 0.01) return `fewer than ${Math.min(100, Math.floor(steady(above)) + 1)} of 100`
  if (p === 1 || below > 0.99) return `more than ${Math.max(0, Math.ceil(steady(below)) - 1)} of 100`
  const giveOrTake = Math.max(1, Math.ceil(steady(2 * se)))
  return `${Math.round(100 * p)} of 100, give or take ${giveOrTake}`
}

/** Hundredths, with a rounding error of the division kept from moving a whole number up or down. */
const steady = (share: number): number => Math.round(share * 1e11) / 1e9

/** `In 73 of 100 futures the service is kept, give or take 1.` */
export function sayFutures({ p, se, limit95 }: Probability, happens: string): string {
  const [count, ...error] = frequency(p, se, limit95).split(', ')
  return `${[`In ${count} futures ${happens}`, ...error].join(', ')}.`
}
