/**
 * The functions that core uses in place of Math.exp, log, pow and the like, whose bits differ between engines.
 * All are built from + - * / and the square root, which IEEE 754 fixes to the bit.
 */
export { exponential, naturalLog, power } from './exponential.ts'
export { normalCumulative, normalQuantile } from './normal.ts'
export { logBeta, logGamma, regularisedBeta } from './beta.ts'
