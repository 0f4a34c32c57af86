/*
 * Exponential and natural logarithm from + - * / and the bits of a double, so that every engine gives the same bits.
 *
 * Method: argument reduction by multiples of ln 2 and the minimax polynomials of fdlibm 5.3, e_exp.c and e_log.c.
 * The coefficients are theirs: Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunSoft,
 * a Sun Microsystems, Inc. business. Permission to use, copy, modify, and distribute this software is freely granted,
 * provided that this notice is preserved.
 *
 * Invariants: error under 1 unit in the last place; exponential(0) is 1 and naturalLog(1) is 0, both exactly.
 */

const LN2_HIGH = 6.9314718036912381649e-1
const LN2_LOW = 1.90821492927058770002e-10
const ONE_OVER_LN2 = 1.442695040888963387
const HALF_LN2 = 0.34657359027997264

const EXPONENTIAL_OVERFLOWS_ABOVE = 7.09782712893383973096e2
const EXPONENTIAL_VANISHES_BELOW = -7.4513321910194110842e2

/** A double seen as two words, most significant first on every machine. */
const double = new DataView(new ArrayBuffer(8))

/** e to the power x. Infinity above 709.78, 0 below −745.13. */
export function exponential(x: number): number {
  if (x !== x) return x
  if (x > EXPONENTIAL_OVERFLOWS_ABOVE) return Infinity
  if (x < EXPONENTIAL_VANISHES_BELOW) return 0

  const twos = Math.abs(x) <= HALF_LN2 ? 0 : Math.trunc(ONE_OVER_LN2 * x + (x < 0 ? -0.5 : 0.5))
  const high = x - twos * LN2_HIGH
  const low = twos * LN2_LOW
  const r = high - low
  const t = r * r
  const c =
    r -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 +
            t * (6.61375632143793436117e-5 + t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))))
  return timesTwoTo(1 - (low - (r * c) / (2 - c) - high), twos)
}

/** The natural logarithm of x: −Infinity at 0, NaN below. */
export function naturalLog(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN
  if (x === Infinity) return x

  // A subnormal is lifted by 2^54 first, so that its exponent can be read off.
  const isSubnormal = x < 2.2250738585072014e-308
  double.setFloat64(0, isSubnormal ? x * 18014398509481984 : x)

  // x = 2^twos * (1 + f) with 1 + f between √½ and √2.
  const shifted = double.getInt32(0) + (0x3ff00000 - 0x3fe6a09e)
  const twos = (shifted >> 20) - 0x3ff - (isSubnormal ? 54 : 0)
  double.setInt32(0, (shifted & 0x000fffff) + 0x3fe6a09e)
  const f = double.getFloat64(0) - 1

  const s = f / (2 + f)
  const z = s * s
  const w = z * z
  const even = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1))
  const odd =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)))
  const halfSquare = 0.5 * f * f
  return s * (halfSquare + (even + odd)) + twos * LN2_LOW - halfSquare + f + twos * LN2_HIGH
}

/** Above this a whole power goes through the logarithm: multiplying would cost more than it keeps. */
const MOST_MULTIPLIED = 1024

/**
 * Base to the power exponent, for a base of 0 or more.
 *
 * Whole exponents up to 1,024 are multiplied out, so compounding over whole years agrees with work by hand;
 * others go through the logarithm. Exact for exponents 0 and 1 and for base 1. NaN below a base of 0 unless whole.
 */
export function power(base: number, exponent: number): number {
  if (base === 1 || exponent === 0) return 1
  if (Number.isInteger(exponent) && Math.abs(exponent) <= MOST_MULTIPLIED) {
    const product = wholePower(base, Math.abs(exponent))
    return exponent < 0 ? 1 / product : product
  }
  return exponential(exponent * naturalLog(base))
}

/** By repeated squaring: the highest bit of the exponent last. */
function wholePower(base: number, exponent: number): number {
  let product = 1
  let square = base
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) product *= square
    square *= square
  }
  return product
}

/** y × 2^twos, in two steps where 2^twos alone would overflow or be subnormal. */
function timesTwoTo(y: number, twos: number): number {
  if (twos > 1023) return y * 2 * twoTo(twos - 1)
  if (twos < -1021) return y * twoTo(twos + 1000) * twoTo(-1000)
  return y * twoTo(twos)
}

/** 2 to a whole power from −1022 to 1023, written straight into the exponent bits. */
function twoTo(twos: number): number {
  double.setInt32(0, (1023 + twos) << 20)
  double.setInt32(4, 0)
  return double.getFloat64(0)
}
