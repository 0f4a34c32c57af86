import { quoted, refused, type Outcome } from '../../shared/typed/clean.ts'
import { isMark, isWord, readFigure, refuseAfterFigure, type Figure } from '../../shared/typed/figure.ts'
import type { Token } from '../../shared/typed/tokens.ts'
import {
  boundsOf,
  isTime,
  isUnitWord,
  isYearly,
  sayBare,
  sayUnit,
  takesPercent,
  takesPounds,
  type QuantityRules,
} from './unit.ts'

/** A figure and nothing else but the words of its unit, in the field's unit and within its bounds. */
export function readValue(tokens: readonly Token[], rules: QuantityRules): Outcome<number> {
  const figure = readWithUnit(tokens, rules)
  return figure.ok ? valueOf(figure.value, rules) : figure
}

/** A figure followed by nothing but the words of its unit. */
export function readWithUnit(tokens: readonly Token[], rules: QuantityRules): Outcome<Figure> {
  const figure = readFigure(tokens)
  if (!figure.ok) return figure
  const refusal = refuseUnit(tokens.slice(figure.value.length), rules)
  return refusal ?? figure
}

/** A figure of the field's unit within its bounds, or why it is not. */
export function valueOf(figure: Figure, rules: QuantityRules): Outcome<number> {
  return refuseUnlikeUnit(figure, rules) ?? refuseOutOfBounds(figure.value, rules) ?? { ok: true, value: figure.value }
}

/** Why a figure cannot be of this unit: a £ on a share, a % on pounds, `3` where `3%` must be meant. */
export function refuseUnlikeUnit(figure: Figure, rules: QuantityRules): Outcome<never> | undefined {
  const { value, isPercent, isPounds, suffix } = figure
  if (isPounds && !takesPounds(rules)) return refused('This field is not an amount in pounds.')
  if (isPercent && !takesPercent(rules)) {
    return refused(`This field is not a percentage.`, takesPounds(rules) ? 'an amount such as £1,000' : undefined)
  }
  const isFraction = rules.unit === 'share' || rules.unit === 'a year'
  if (isFraction && suffix !== '') return refused(`A percentage has no ${suffix}.`, 'a percentage such as 3%')
  if (isFraction && !isPercent && Math.abs(value) > 1) {
    const meant = `${value < 0 ? '-' : ''}${figure.bare}%`
    return refused('This is above 1, and has no %.', `${meant}, if that is what is meant`)
  }
  if (isTime(rules.unit) && suffix === 'm')
    return refused('The letter m stands for million.', `${figure.bare} ${rules.unit}`)
  return undefined
}

/** Why a value is outside what is possible in this field. */
function refuseOutOfBounds(value: number, rules: QuantityRules): Outcome<never> | undefined {
  const { least, most } = boundsOf(rules)
  if (value >= least && value <= most) return undefined
  const side = value < least ? 'below' : 'above'
  return refused(`${sayBare(value, rules.unit)} is ${side} what is possible here.`, sayBounds(rules))
}

/** The bounds of a field in words. */
export function sayBounds(rules: QuantityRules): string {
  const { least, most } = boundsOf(rules)
  const unit = sayUnit(rules.unit)
  if (most === Infinity) return `${sayBare(least, rules.unit)} or more${unit}`
  if (least === -Infinity) return `${sayBare(most, rules.unit)} or less${unit}`
  return `between ${sayBare(least, rules.unit)} and ${sayBare(most, rules.unit)}${unit}`
}

/** Why the words after a number are not those of its unit; undefined when they are, or when there are none. */
export function refuseUnit(tokens: readonly Token[], rules: QuantityRules): Outcome<never> | undefined {
  const first = tokens[0]
  if (first === undefined) return undefined
  if (first.kind === 'word' && isUnitWord(first.text, rules)) return refusePeriod(tokens.slice(1), rules)
  return refusePeriod(tokens, rules)
}

/** `a year`, `per year`, `/ year`, `per annum`, `pa`: only where the field is yearly. */
function refusePeriod(tokens: readonly Token[], rules: QuantityRules): Outcome<never> | undefined {
  const [first, second] = tokens
  if (first === undefined) return undefined
  const opens = ['a', 'an', 'per', 'each'].some((word) => isWord(first, word)) || isMark(first, '/')
  const isShort = isWord(first, 'pa')
  if (!opens && !isShort) return refuseAfterFigure(first)
  if (!isShort && second?.kind !== 'word') return refuseAfterFigure(first)
  const period = isShort ? 'year' : second?.kind === 'word' ? second.text : ''
  if (period !== 'year' && period !== 'annum') return refusePeriodWord(period, rules)
  if (!isYearly(rules)) return refused('This field is not counted by the year.', 'the number without "a year"')
  const after = tokens[isShort ? 1 : 2]
  return after === undefined ? undefined : refuseAfterFigure(after)
}

function refusePeriodWord(period: string, rules: QuantityRules): Outcome<never> {
  const isPeriod = ['month', 'week', 'day', 'hour', 'quarter'].includes(period)
  if (isPeriod && isYearly(rules))
    return refused(`This field is counted by the year, not by the ${period}.`, 'the amount for a whole year')
  return refused(`${quoted(period)} has no meaning here.`)
}
