/**
 * An amount of votes in the smallest part that a rule knows: at five decimals, 152200000 is 1522 votes. A whole number,
 * and a bigint where it may go past 2^53, so that nothing is ever rounded but by the rule itself.
 */
export type Units = number | bigint

/** Units as votes, with every decimal that the rule keeps: `1522.00000`. Of a rule without decimals, `1522`. */
export function sayUnits(units: Units, decimals: number): string {
  const digits = (units < 0 ? -units : units).toString().padStart(decimals + 1, '0')
  const sign = units < 0 ? '-' : ''
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

/**
 * a × b ÷ c for whole numbers from 0, any remainder ignored, exact whatever the size of a × b. The quotient must stay
 * below 2^53.
 */
export function multiplyDivide(a: number, b: number, c: number): number {
  const product = a * b
  if (product > Number.MAX_SAFE_INTEGER) return Number((BigInt(a) * BigInt(b)) / BigInt(c))
  // Of a product below 2^53 no quotient is so near below a whole number that a double takes it for that number.
  return Math.floor(product / c)
}

/** By how much of itself a quotient of two doubles may be out, twice over. */
const DOUBT = 1 / 2_251_799_813_685_248

/**
 * a × b ÷ c rounded up, for whole numbers from 0 and a c above 0, exact whatever the size of a × b. The quotient must
 * stay below 2^53.
 */
export function multiplyDivideUp(a: number, b: number, c: number): number {
  const quotient = (a * b) / c
  const up = Math.ceil(quotient)
  // Where a whole number is that near, doubles cannot tell on which side of it the quotient is.
  const doubt = quotient * DOUBT
  if (up - quotient > doubt && quotient - up + 1 > doubt) return up
  const divisor = BigInt(c)
  return Number((BigInt(a) * BigInt(b) + divisor - 1n) / divisor)
}
