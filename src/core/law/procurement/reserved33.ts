import { addDays, addMonthsToDay, sayDay, type Day } from '../../shared/day.ts'
import type { MutualFacts } from '../forms/mutualFacts.ts'
import { publicServiceMutualFindings } from '../forms/publicServiceMutual.ts'
import type { LawOn } from '../lawOn.ts'
import { finding, rule, type Finding } from '../rule.ts'
import { legislation } from '../source.ts'
import { codesAbove, sayCode, type CpvCode } from './cpv/cpv.ts'
import { lightTouchServices } from './lightTouch/services.ts'
import { ACT_2023_FROM, type Purchase } from './purchase.ts'
import { reservedLookBack, reservedTermMost } from './values.ts'

const section33 = legislation('ukpga/2023/54/section/33', 'Procurement Act 2023 s 33')
const READ = { inForce: { from: ACT_2023_FROM }, confidence: 'verified', reviewBy: '2027-04-06' } as const

const services = rule({
  id: 'procurement.reserved33.services',
  title: 'For services that may be reserved',
  says:
    'Only a contract for services that are marked as reservable can be reserved for public service mutuals. The mark ' +
    'goes code by code: libraries have it, and the management of libraries not; day care has it, and home help not.',
  source: legislation(
    'uksi/2024/692/schedule/1',
    'Procurement Regulations 2024 Sch 1 column 3; Procurement Act 2023 s 33(1)',
  ),
  note: 'The Act does not say "mainly" here, so every code of the contract is held against the list.',
  ...READ,
})

const term = rule({
  id: 'procurement.reserved33.term',
  title: 'Five years at most',
  says: 'A reserved contract has a maximum term of five years or less, with every extension.',
  source: section33,
  values: [reservedTermMost],
  ...READ,
})

const procedure = rule({
  id: 'procurement.reserved33.procedure',
  title: 'By a competitive flexible procedure',
  says:
    'Bodies that are no qualifying mutuals are kept out by a competitive flexible procedure that says so. It is ' +
    'still a competition: any qualifying mutual may bid, and the most advantageous tender wins.',
  source: section33,
  ...READ,
})

const again = rule({
  id: 'procurement.reserved33.again',
  title: 'Not twice within three years',
  says:
    'A mutual qualifies if, in the three years that end with the day of the award, it has not entered into a ' +
    'contract for the same kind of services that the same authority awarded under the same section.',
  source: section33,
  values: [reservedLookBack],
  ...READ,
})

/** What decides whether a contract can be reserved, and for us. */
export interface Reservation {
  readonly purchase: Purchase
  readonly mutual: MutualFacts
  /** Whether the buyer plans a competitive flexible procedure; null when nobody knows yet. */
  readonly isFlexible: boolean | null
  readonly award: Day
  /** Day on which the last reserved contract of this kind from the same authority was made. */
  readonly earlier: Day | null
}

/**
 * Reserving a contract for public service mutuals, condition by condition: the contract, the procedure, the body.
 *
 * Source: Procurement Act 2023 s 33; SI 2024/692 reg 42(2).
 */
export function reserved33Findings(asked: Reservation, on: LawOn): readonly Finding[] {
  const { codes, months } = asked.purchase
  const most = on.value(reservedTermMost)
  return [
    servicesFinding(codes),
    finding(term, months <= most, `it may run for ${months} months; ${most} are the most`),
    finding(procedure, asked.isFlexible, saysProcedure(asked.isFlexible)),
    againFinding(asked, on.value(reservedLookBack)),
    ...publicServiceMutualFindings(asked.mutual),
  ]
}

function servicesFinding(codes: readonly CpvCode[]): Finding {
  const outside = codes.filter((code) => !isReservable(code))
  if (outside.length === 0) return finding(services, true, `${codes.map(sayCode).join(', ')}: marked as reservable`)
  return finding(services, false, outside.map(saysOutside).join('; '))
}

/** Whether the service of a code may be reserved for mutuals under the Act. */
export const isReservable = (code: CpvCode): boolean => lightTouchServices().get(Number(code))?.reservable === true

function saysOutside(code: CpvCode): string {
  if (lightTouchServices().has(Number(code))) return `${sayCode(code)} is a light touch service without the mark`
  const above = codesAbove(code).find(isReservable)
  return `${code} is not listed${above === undefined ? '' : `, though ${sayCode(above)} above it is`}`
}

function saysProcedure(isFlexible: boolean | null): string {
  if (isFlexible === null) return 'the buyer has not said which procedure it will use'
  return isFlexible ? 'the buyer plans one' : 'the buyer plans an open procedure, which is open to all'
}

function againFinding({ earlier, award }: Reservation, months: number): Finding {
  if (earlier !== null && earlier < ACT_2023_FROM)
    return finding(
      again,
      true,
      `the contract of ${sayDay(earlier)} was reserved under the regulations before the Act, and only those reserved ` +
        'under section 33 count',
    )
  const { clear, because } = lookBack(earlier, award, months)
  return finding(again, clear, because)
}

/**
 * The first day of a period of so many months that ends with a day: `36, 2027-04-01` gives `2024-04-02`.
 *
 * The corresponding day before the period is not in it, as a year that ends with 1 April began on 2 April.
 */
export const firstDayOf = (months: number, last: Day): Day => addDays(addMonthsToDay(last, -months), 1)

/** Whether an earlier contract lies in the months that end with an award, and the clause that says so. */
export function lookBack(
  earlier: Day | null,
  award: Day,
  months: number,
): { readonly clear: boolean; readonly because: string } {
  if (earlier === null) return { clear: true, because: 'there was no reserved contract from the same authority before' }
  const first = firstDayOf(months, award)
  const clear = earlier < first || earlier > award
  return {
    clear,
    because:
      `the earlier contract is of ${sayDay(earlier)}, ` +
      `${clear ? 'outside' : 'in'} the time from ${sayDay(first)} to the award on ${sayDay(award)}`,
  }
}

/** What the contract and the award must be; what the body must be stands with the forms. */
export const reserved33Rules = [services, term, procedure, again]
