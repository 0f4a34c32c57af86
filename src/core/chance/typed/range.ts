import { intervalToShape } from '../quantile.ts'
import type { Shape } from '../shape.ts'
import { refused, type Outcome } from '../../shared/typed/clean.ts'
import { isWord, type Figure } from '../../shared/typed/figure.ts'
import type { Token } from '../../shared/typed/tokens.ts'
import { sayBare, sayUnit, type QuantityKind, type QuantityRules } from './unit.ts'
import { readWithUnit, valueOf } from './value.ts'
import { refuseTail } from './tail.ts'

/** A shape and how it was understood. */
export interface ShapeInWords {
  readonly shape: Shape
  readonly words: string
}

/**
 * `£5k to £9k`: a 90% interval, so that one time in twenty the value is below the first number and one in twenty above
 * the second. Two equal ends are that value, certain.
 */
export function readRange(tokens: readonly Token[], rules: QuantityRules): Outcome<ShapeInWords> {
  const split = tokens.findIndex((token) => isWord(token, 'to'))
  const first = readWithUnit(tokens.slice(0, split), rules)
  if (!first.ok) return first
  const second = readWithUnit(tokens.slice(split + 1), rules)
  if (!second.ok) return second
  const mixed = refuseMixed(first.value, second.value)
  if (mixed) return mixed
  const low = valueOf(first.value, rules)
  if (!low.ok) return low
  const high = valueOf(second.value, rules)
  if (!high.ok) return high
  return rangeBetween(low.value, high.value, rules)
}

/** The shape of a 90% interval between two values already in the field's unit and within its bounds. */
export function rangeBetween(low: number, high: number, rules: QuantityRules): Outcome<ShapeInWords> {
  const { kind, unit } = rules
  const ends = `${sayBare(low, unit)} to ${sayBare(high, unit)}${sayUnit(unit)}`
  if (low > high) {
    return refused('The first number is above the second.', `${sayBare(high, unit)} to ${sayBare(low, unit)}`)
  }
  if (low === high) {
    return { ok: true, value: { shape: { kind: 'certain', value: low }, words: `exactly ${sayExact(low, rules)}` } }
  }
  if (kind === 'share' && (low <= 0 || high >= 1)) {
    return refused(
      'A range that reaches 0% or 100% has no room beyond it.',
      'beta(a, b), such as beta(1, 9) for around 10%',
    )
  }
  const shape = intervalToShape(low, high, kind)
  return (
    refuseTail(shape, rules) ?? { ok: true, value: { shape, words: `${ends} (90% interval, ${shapeName(low, kind)})` } }
  )
}

/** A certain value in words: `£1,000 a year`, `1 month`. */
export function sayExact(value: number, { unit }: QuantityRules): string {
  return `${sayBare(value, unit)}${sayUnit(unit, value === 1)}`
}

function shapeName(low: number, kind: QuantityKind): string {
  if (kind === 'share') return 'logit-normal'
  return kind === 'amount' && low > 0 ? 'log-normal' : 'normal'
}

/**
 * `5 to 9k` may mean 5 to 9,000 or 5,000 to 9,000, and `2 to 5%` may mean 2 or 2%: the reader does not guess.
 * `£500 to £2k` cannot be misread, because £500,000 to £2,000 would fall.
 */
function refuseMixed(first: Figure, second: Figure): Outcome<never> | undefined {
  if (first.value !== 0 && second.value !== 0 && first.isPercent !== second.isPercent) {
    return refused('Only one of the two numbers has a %.', 'a % on both, such as 2% to 5%')
  }
  if (first.suffix === '' && second.suffix !== '' && first.value > 0 && first.bare < second.bare) {
    const { suffix } = second
    const gap = suffix.length > 2 ? ' ' : ''
    return refused(
      `Only the second number has ${suffix}.`,
      `${first.bare}${gap}${suffix} to ${second.bare}${gap}${suffix}, or both numbers in full`,
    )
  }
  return undefined
}
