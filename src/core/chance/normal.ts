import { exponential, naturalLog } from './exponential.ts'

/**
 * The score z below which a standard normal falls with probability u: the inverse of `normalCumulative`.
 *
 * Accurate to about 1 part in 10^15; exactly 0 at u = ½, so a median stays a median; −Infinity at 0, Infinity at 1.
 * Source: Wichura (1988), Algorithm AS 241, routine PPND16, Applied Statistics 37(3), 477-484.
 */
export function normalQuantile(u: number): number {
  const fromMiddle = u - 0.5
  if (Math.abs(fromMiddle) <= 0.425) return fromMiddle * middleRatio(0.180625 - fromMiddle * fromMiddle)

  const tail = fromMiddle < 0 ? u : 1 - u
  if (!(tail > 0)) return tail === 0 ? (fromMiddle < 0 ? -Infinity : Infinity) : NaN
  const r = Math.sqrt(-naturalLog(tail))
  const score = r <= 5 ? nearTailRatio(r - 1.6) : farTailRatio(r - 5)
  return fromMiddle < 0 ? -score : score
}

function middleRatio(r: number): number {
  const above =
    ((((((2.5090809287301226727e3 * r + 3.3430575583588128105e4) * r + 6.7265770927008700853e4) * r +
      4.5921953931549871457e4) *
      r +
      1.3731693765509461125e4) *
      r +
      1.9715909503065514427e3) *
      r +
      1.3314166789178437745e2) *
      r +
    3.387132872796366608
  const below =
    ((((((5.226495278852545925e3 * r + 2.8729085735721942674e4) * r + 3.930789580009271061e4) * r +
      2.1213794301586595867e4) *
      r +
      5.3941960214247511077e3) *
      r +
      6.871870074920579083e2) *
      r +
      4.2313330701600911252e1) *
      r +
    1
  return above / below
}

function nearTailRatio(r: number): number {
  const above =
    ((((((7.7454501427834140764e-4 * r + 2.27238449892691845833e-2) * r + 2.4178072517745061177e-1) * r +
      1.27045825245236838258) *
      r +
      3.64784832476320460504) *
      r +
      5.7694972214606914055) *
      r +
      4.6303378461565452959) *
      r +
    1.42343711074968357734
  const below =
    ((((((1.05075007164441684324e-9 * r + 5.475938084995344946e-4) * r + 1.51986665636164571966e-2) * r +
      1.4810397642748007459e-1) *
      r +
      6.8976733498510000455e-1) *
      r +
      1.6763848301838038494) *
      r +
      2.05319162663775882187) *
      r +
    1
  return above / below
}

function farTailRatio(r: number): number {
  const above =
    ((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 1.2426609473880784386e-3) * r +
      2.6532189526576123093e-2) *
      r +
      2.9656057182850489123e-1) *
      r +
      1.7848265399172913358) *
      r +
      5.4637849111641143699) *
      r +
    6.6579046435011037772
  const below =
    ((((((2.04426310338993978564e-15 * r + 1.4215117583164458887e-7) * r + 1.8463183175100546818e-5) * r +
      7.868691311456132591e-4) *
      r +
      1.48753612908506148525e-2) *
      r +
      1.3692988092273580531e-1) *
      r +
      5.9983220655588793769e-1) *
      r +
    1
  return above / below
}

/** From this far out the continued fraction is used: the rational's relative error grows from 1e-14 here. */
const FAR_TAIL_FROM = 3
const FRACTION_DEPTH = 100
const SQRT_TWO_PI = 2.5066282746310005024

/**
 * The probability that a standard normal falls at or below z.
 *
 * A rational approximation, and a continued fraction from 3 standard deviations out; exactly ½ at 0. The lower tail is
 * computed as such, so it keeps a relative accuracy of 1e-13 down to z = −37; beyond that it is 0.
 * Source: Hart (1968), Computer Approximations, number 5666, in the form of West (2005), Better approximations to
 * cumulative normal functions, Wilmott Magazine, 70-76; Abramowitz and Stegun (1964), 26.2.14, for the fraction.
 */
export function normalCumulative(z: number): number {
  const below = lowerTail(Math.abs(z))
  return z > 0 ? 1 - below : below
}

function lowerTail(distance: number): number {
  if (distance > 37) return 0
  const bell = exponential(-0.5 * distance * distance)
  return distance < FAR_TAIL_FROM ? bell * hartRatio(distance) : bell / (SQRT_TWO_PI * millsFraction(distance))
}

function hartRatio(d: number): number {
  const above =
    (((((0.03526249659989109 * d + 0.7003830644436881) * d + 6.37396220353165) * d + 33.912866078383) * d +
      112.0792914978709) *
      d +
      221.2135961699311) *
      d +
    220.2068679123761
  const below =
    ((((((0.08838834764831844 * d + 1.755667163182642) * d + 16.06417757920695) * d + 86.78073220294608) * d +
      296.5642487796737) *
      d +
      637.3336333788311) *
      d +
      793.8265125199484) *
      d +
    440.4137358247522
  return above / below
}

/** d + 1/(d + 2/(d + 3/(d + …))), from the far end inwards. */
function millsFraction(d: number): number {
  let rest = 0
  for (let term = FRACTION_DEPTH; term >= 1; term--) rest = term / (d + rest)
  return d + rest
}
