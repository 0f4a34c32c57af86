import type { LawSource } from '../dated.ts'
import { legislation } from '../source.ts'

/** A part of the regulations of the Local Government Pension Scheme: `regulation/64`, `schedule/2/part/3`. */
export const lgps = (path: string, name: string): LawSource =>
  legislation(`uksi/2013/2356/${path}`, `Local Government Pension Scheme Regulations 2013 ${name}`)

export const bestValueDirection: LawSource = {
  title: 'Best Value Authorities Staff Transfers (Pensions) Direction 2007',
  url: 'https://docest.com/doc/444533/the-best-value-authorities-staff-transfers-pensions-direction-2007',
}

export const lgpsConsultation: LawSource = {
  title: 'MHCLG consultation, LGPS in England and Wales: access and protections, October 2025',
  url:
    'https://www.gov.uk/government/consultations/' +
    'local-government-pension-scheme-in-england-and-wales-scheme-improvements-access-and-protections',
}

export const newFairDeal: LawSource = { title: 'HM Treasury, Fair Deal for staff pensions, October 2013' }

/** Part 8 of the regulations of the NHS scheme: independent providers. */
export const nhsPart8: LawSource = legislation(
  'uksi/2015/94/part/8/made',
  'National Health Service Pension Scheme Regulations 2015 Part 8',
)

export const pensionsAct: LawSource = legislation('ukpga/2008/30/part/1', 'Pensions Act 2008 Part 1')
