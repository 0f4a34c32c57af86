import { groupThousands } from '../../../shared/money.ts'
import { sayUnits, type Units } from '../units.ts'

/** Votes with every decimal that the rule keeps, thousands apart: `1,522.00000`. */
export function sayVotes(units: Units, decimals: number): string {
  const isNegative = units < 0
  const digits = groupThousands(sayUnits(isNegative ? -units : units, decimals))
  return isNegative ? `-${digits}` : digits
}

/** A whole number with what it counts: `1 paper`, `1,683 papers`. */
export function sayNumberOf(whole: number, noun: string): string {
  return `${groupThousands(String(whole))} ${whole === 1 ? noun : `${noun}s`}`
}

/** Names as people list them: `Ann, Bola and Cai`. */
export function sayList(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

/** Decimals of a percentage that are always said, and the most that are. */
const PERCENT_DECIMALS = 2
const PERCENT_DECIMALS_MOST = 9

/**
 * A share as a percentage, cut and never rounded up: what is short of a threshold must not read as if it met it. Where
 * two decimals would say the same as what was needed though it is more, as many follow as tell them apart.
 */
export function sayPercent(part: number, whole: number, needed?: number): string {
  if (whole === 0) return 'none'
  for (let decimals = PERCENT_DECIMALS; ; decimals++) {
    const scale = BigInt(`1${'0'.repeat(decimals + 2)}`)
    const scaled = BigInt(part) * scale
    const cut = scaled / BigInt(whole)
    const isExact = cut * BigInt(whole) === scaled
    const said = sayVotes(cut, decimals)
    if (isExact || decimals === PERCENT_DECIMALS_MOST || Number(said) !== 100 * (needed ?? -1)) return `${said}%`
  }
}

/** A share that is needed, with no idle zeros: `75%`, `66.67%`; two thirds and the like by name. */
export function sayNeeded(share: number): string {
  if (share === 1 / 2) return 'half'
  if (share === 2 / 3) return 'two thirds'
  if (share === 1 / 3) return 'a third'
  return `${Number((100 * share).toFixed(PERCENT_DECIMALS_MOST))}%`
}
