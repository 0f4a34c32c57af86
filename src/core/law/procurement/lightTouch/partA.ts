import type { CpvCode } from '../cpv/cpv.ts'
import { isWithin, spansOf } from './ranges.ts'

/**
 * Whether a service was one of Part A, for which a full competition was held until February 2015.
 *
 * Source: Public Contracts Regulations 2006 Sch 3 Part A, as substituted by SI 2008/2256, category by category. What
 * one category leaves out and another takes in is simply in.
 */
export const isPartA = (code: CpvCode): boolean => isWithin(code, PART_A) && !isWithin(code, LEFT_OUT)

/** Whether a code stands for services. Divisions below 50 are goods, with 45 for works and 48 for bought software. */
export const isService = (code: CpvCode): boolean => code >= '50000000'

/** Rows: repair; transport; telecommunications; finance and computing; research; business; planning to sanitation. */
const PART_A = spansOf(`
  50100000-50884000 51000000-51900000
  60100000-60183000 60410000-60424120 60440000-60445000 60500000 64120000-64121200
  64200000-64228200
  66100000-66720000 72000000-72920000 79342410
  73000000-73436000
  79210000-79223000 79300000-79330000 79341000-79342321 79400000-79421200 79910000 79991000 98362000
  71000000-71900000 79994000 70300000-70340000 90900000-90924000 79800000-79824000 79970000-79980000
  90400000-90743200
`)

const LEFT_OUT = spansOf('50116510 60220000 71550000 90712200')
