import type { MutualFacts } from '../forms/mutualFacts.ts'
import { qualifyingOrganisationFindings } from '../forms/qualifyingOrganisation.ts'
import type { LawOn } from '../lawOn.ts'
import { finding, rule, type Finding } from '../rule.ts'
import { legislation } from '../source.ts'
import { sayCode, type CpvCode } from './cpv/cpv.ts'
import { isWithin, spansOf } from './lightTouch/earlierLists.ts'
import { lookBack, type Reservation } from './reserved33.ts'
import { reservedLookBack, reservedTermMost } from './values.ts'

const regulation77 = legislation('uksi/2015/102/regulation/77', 'Public Contracts Regulations 2015 reg 77')
const READ = {
  inForce: { from: '2015-02-26', to: '2025-02-23' },
  source: regulation77,
  confidence: 'verified',
  reviewBy: '2027-04-06',
} as const

const services = rule({
  id: 'procurement.reserved77.services',
  title: 'Only for the listed services',
  says: 'A contract could be reserved if it was only for services that the regulation lists by their codes.',
  note:
    'The regulation names groups, such as 92500000 for libraries, archives and museums. They are read with all that ' +
    'stands below them: read so, the list is the very list of the regulations of 2024, which name each code.',
  ...READ,
})

const term = rule({
  id: 'procurement.reserved77.term',
  title: 'Three years at most',
  says: 'A reserved contract ran for three years at most.',
  values: [reservedTermMost],
  ...READ,
})

const health = rule({
  id: 'procurement.reserved77.health',
  title: 'Not health care for the NHS',
  says: 'Health care services bought for the NHS could not be reserved.',
  ...READ,
})

const again = rule({
  id: 'procurement.reserved77.again',
  title: 'Not twice within three years',
  says:
    'The body had not been awarded, within the past three years, a reserved contract for those services by the same ' +
    'authority.',
  values: [reservedLookBack],
  ...READ,
})

/** What else decided under the regulations of 2015. */
interface EarlierReservation extends Omit<Reservation, 'isFlexible'> {
  readonly mutual: MutualFacts
  /** Whether it was health care bought for the NHS; null when nobody knows. */
  readonly isNhsHealthCare: boolean | null
}

/**
 * Reserving a contract from 2015 to 2025, condition by condition. The power was to reserve the right to bid, so this
 * too was a competition.
 *
 * Source: Public Contracts Regulations 2015 reg 77.
 */
export function reserved77Findings(asked: EarlierReservation, on: LawOn): readonly Finding[] {
  const { codes, months } = asked.purchase
  const most = on.value(reservedTermMost)
  const { clear, because } = lookBack(asked.earlier, asked.award, on.value(reservedLookBack))
  return [
    servicesFinding(codes),
    finding(term, months <= most, `it may run for ${months} months; ${most} are the most`),
    healthFinding(asked.isNhsHealthCare),
    finding(again, clear, because),
    ...qualifyingOrganisationFindings(asked.mutual),
  ]
}

function servicesFinding(codes: readonly CpvCode[]): Finding {
  const outside = codes.filter((code) => !wasReservable(code))
  if (outside.length > 0) return finding(services, false, `${outside.map(sayCode).join(', ')}: not listed`)
  return finding(services, true, `${codes.map(sayCode).join(', ')}: listed, or below a listed group`)
}

/** Whether the service of a code could be reserved under the regulations of 2015. */
export const wasReservable = (code: CpvCode): boolean => isWithin(code, LISTED)

/** Reg 77(2), each group with what stands below it. */
const LISTED = spansOf(`
  75121000 75122000 75123000 79622000 79624000 79625000 80110000 80300000-80399999 80420000 80430000 80511000
  80520000-80529999 80590000 85000000-85323000 92500000-92599999 92600000-92699999 98133000-98133999
`)

function healthFinding(isNhsHealthCare: boolean | null): Finding {
  if (isNhsHealthCare === null) return finding(health, null, 'nobody has said whether it is health care for the NHS')
  return finding(health, !isNhsHealthCare, isNhsHealthCare ? 'it is health care for the NHS' : 'it is no such care')
}

/** What the contract and the award had to be; what the body had to be stands with the forms. */
export const reserved77Rules = [services, term, health, again]
