import type { CpvCode } from '../cpv/cpv.ts'

/** All codes from one to another, with both. */
type Span = readonly [from: string, to: string]

/** Codes and ranges as the law writes them: `85000000-85323000` or `75200000`, with spaces between. */
export const spansOf = (written: string): readonly Span[] =>
  Array.from(written.matchAll(/\S+/g), ([span]): Span => [span.slice(0, 8), span.slice(-8)])

/** Whether a code lies in one of the spans. Codes compare as text: all have eight digits. */
export const isWithin = (code: CpvCode, spans: readonly Span[]): boolean =>
  spans.some(([from, to]) => from <= code && code <= to)

/**
 * Whether a service was one of Part A, for which a full competition was held until February 2015.
 *
 * Source: Public Contracts Regulations 2006 Sch 3 Part A, as substituted by SI 2008/2256, category by category. What
 * one category leaves out and another takes in is simply in.
 */
export const isPartA = (code: CpvCode): boolean => isWithin(code, PART_A) && !isWithin(code, LEFT_OUT)

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

/**
 * Whether a service was a social or other specific service by its code.
 *
 * Source: Public Contracts Regulations 2015 Sch 3, row by row. One code of the Schedule, 794300000-7, has a digit too
 * many: 79430000 is read.
 */
export const isSocialOrSpecific = (code: CpvCode): boolean => isWithin(code, SCHEDULE_3)

/** Rows: health and social; administration, education, culture; benefits; other; meals; legal; other state services. */
const SCHEDULE_3 = spansOf(`
  75200000 75231200 75231240 79611000 79622000 79624000 79625000 85000000-85323000
  98133000 98133100 98200000 98500000 98513000-98514000
  75000000 75121000 75122000 75124000 79950000-79956000 79995000-79995200 80000000-80660000 92000000-92700000
  75300000 75310000 75311000 75312000 75313000 75313100 75314000 75320000 75330000 75340000
  98000000 98120000 98130000 98131000 98132000 98133110
  55100000-55410000 55510000 55511000 55512000 55520000 55521000-55521200 55522000 55523000 55523100 55524000
  79100000-79140000 75231100
  75100000-75120000 75123000 75125000-75131000 75200000-75231000
  75231210-75231230 75240000-75252000 79430000 98113100
  79700000-79721000 79722000 79723000
  98900000 98910000
  64000000 64100000 64110000 64111000 64112000 64113000 64114000 64115000 64116000 64122000
  50116510 71550000
`)
