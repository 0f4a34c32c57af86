import { assert } from './assert.ts'

/** Pounds to the nearest pound: `£1,749,000`, `-£350`. A half pound is rounded away from zero. */
export function sayPounds(pounds: number): string {
  assert(Number.isFinite(pounds), `cannot say ${pounds} pounds`)
  const whole = Math.round(Math.abs(pounds))
  // From 1e21 on a number is written with an exponent.
  const digits = whole < 1e21 ? String(whole) : BigInt(whole).toString()
  return `${signOf(pounds, whole)}£${groupThousands(digits)}`
}

/**
 * Pounds to three figures, for headlines: `£1.75m`, `£49,000`, `£2bn`. What is under a thousand keeps its pounds.
 * The exact figure belongs in the table behind.
 */
export function sayRoundPounds(pounds: number): string {
  assert(Number.isFinite(pounds), `cannot say ${pounds} pounds`)
  return sayThreeFigures(pounds, toThreeFigures(Math.abs(pounds), Math.round))
}

/** Pounds that are needed, to three figures and rounded up: whoever brings the sum that was said must have enough. */
export function sayEnoughPounds(pounds: number): string {
  assert(Number.isFinite(pounds) && pounds >= 0, `cannot say what is enough for ${pounds} pounds`)
  return sayThreeFigures(pounds, toThreeFigures(pounds, Math.ceil))
}

/** Pounds and pence: `£2,421.58`, `-£0.05`. */
export function sayPence(pounds: number): string {
  const pence = Math.abs(pounds).toFixed(2)
  return `${signOf(pounds, Number(pence))}£${groupThousands(pence)}`
}

/** A plain number to six figures, more than anybody needs and few enough to read: `1,234,570`, `0.0127637`. */
export function sayNumber(value: number): string {
  const plain = String(Number(Math.abs(value).toPrecision(6)))
  return `${value < 0 ? '-' : ''}${plain.includes('e') ? plain : groupThousands(plain)}`
}

/** A share as a percentage, to `places` decimals, with no idle zeros: `85%`, `8.5%`. */
export function sayShare(share: number, places = 0): string {
  assert(Number.isFinite(share), `cannot say the share ${share}`)
  const percent = Number((Math.abs(share) * 100).toFixed(places))
  return `${signOf(share, percent)}${percent}%`
}

/** A whole number in figures: `1,024`, `-3`. */
export function sayWhole(value: number): string {
  assert(Number.isSafeInteger(value), `cannot say ${value} as a whole number`)
  return `${value < 0 ? '-' : ''}${groupThousands(String(Math.abs(value)))}`
}

/** Commas between the thousands of a number written in digits without a sign, its decimals left alone. */
export function groupThousands(digits: string): string {
  const point = digits.indexOf('.')
  const whole = point < 0 ? digits : digits.slice(0, point)
  if (whole.length <= 3) return digits
  const first = whole.length % 3
  let grouped = whole.slice(0, first)
  for (let at = first; at < whole.length; at += 3) grouped += `${grouped === '' ? '' : ','}${whole.slice(at, at + 3)}`
  return point < 0 ? grouped : grouped + digits.slice(point)
}

function sayThreeFigures(pounds: number, rounded: number): string {
  if (rounded < 1e6) return sayPounds(signed(pounds, rounded))
  const [size, word] = rounded < 1e9 ? [1e6, 'm'] : [1e9, 'bn']
  return `${signOf(pounds, rounded)}£${groupThousands(String(rounded / size))}${word}`
}

function toThreeFigures(pounds: number, round: (steps: number) => number): number {
  let step = 1
  while (pounds / step >= 1000) step *= 10
  return round(pounds / step) * step
}

function signed(like: number, size: number): number {
  return like < 0 ? -size : size
}

/** Nothing that rounds to zero carries a sign. */
function signOf(value: number, rounded: number): string {
  return value < 0 && rounded !== 0 ? '-' : ''
}
