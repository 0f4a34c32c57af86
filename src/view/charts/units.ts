import { groupThousands, sayPounds, sayRoundPounds, sayShare } from '../../core/shared/money.ts'

/** What a line is counted in. */
export type Unit = 'pounds' | 'share' | 'fte'

/** A figure as a table gives it: whole pounds, a share to a tenth of a percent, FTE to a tenth without the letters. */
export function sayExactly(unit: Unit, value: number): string {
  if (unit === 'pounds') return sayPounds(value)
  return unit === 'share' ? sayShare(value, 1) : sayFte(value)
}

/** A figure as a sentence gives it. */
export function sayRoughly(unit: Unit, value: number): string {
  if (unit === 'fte') return `${sayFte(value)} FTE`
  return unit === 'pounds' ? sayRoundPounds(value) : sayExactly(unit, value)
}

/**
 * A figure as an axis gives it, short enough for a phone: `£250k`, `£1.5m`. The ticks of one axis share a size, that of
 * `largest`, so that they can be compared at a glance.
 */
export function sayOnAxis(unit: Unit, value: number, largest: number): string {
  if (unit === 'share') return sayShare(value, 1)
  if (unit === 'fte') return sayFte(value)
  const { size, letter } = sizes.find(({ from }) => Math.abs(largest) >= from) ?? { size: 1, letter: '' }
  const digits = trim(Math.abs(value) / size)
  if (Number(digits) === 0) return '£0'
  return `${value < 0 ? '-' : ''}£${groupThousands(digits)}${letter}`
}

/** Thousands are written out up to £10,000, which is no longer than £9.5k and easier to read. */
const sizes = [
  { from: 1e9, size: 1e9, letter: 'bn' },
  { from: 1e6, size: 1e6, letter: 'm' },
  { from: 1e4, size: 1e3, letter: 'k' },
] as const

function sayFte(value: number): string {
  return groupThousands(String(Number(value.toFixed(1))))
}

/** A number with at most two decimals and no idle zeros. */
function trim(value: number): string {
  return String(Number(value.toFixed(2)))
}
