import { dated } from '../dated.ts'
import { employmentRights2023, tupe, tupe2014 } from './sources.ts'

const KNOWN = { knownTo: '2027-04-05', reviewBy: '2027-04-06' } as const
const read = { confidence: 'verified' } as const

/** Days before a transfer by which the old employer tells the new one about the people who come. */
export const liabilityInformationDays = dated({
  id: 'tupe.liabilityInformation.days',
  label: 'Employee liability information, days before the transfer',
  unit: 'days',
  history: [
    { from: '2006-04-20', value: 14, source: tupe('11'), ...read },
    { from: '2014-05-01', value: 28, source: tupe2014('10'), ...read },
  ],
  ...KNOWN,
  note: 'The day is that of the transfer. Transfers up to 19 April 2006 had no such duty.',
})

/** How old the facts in that information may be on the day it is given. */
export const liabilityInformationAgeDays = dated({
  id: 'tupe.liabilityInformation.age',
  label: 'Employee liability information, most days between the facts and the notice',
  unit: 'days',
  history: [{ from: '2006-04-20', value: 14, source: tupe('11'), ...read }],
  ...KNOWN,
})

/** Least that a tribunal awards for each employee the new employer was not told about, unless that would be unjust. */
export const liabilityInformationLeast = dated({
  id: 'tupe.liabilityInformation.least',
  label: 'Employee liability information, least award for each employee',
  unit: 'pounds an employee',
  history: [{ from: '2006-04-20', value: 500, source: tupe('12'), ...read }],
  ...KNOWN,
})

/** Most weeks' pay a tribunal awards each employee where nobody informed or consulted. The pay is not capped. */
export const consultationWeeksMost = dated({
  id: 'tupe.consultation.weeksMost',
  label: 'Failure to inform or consult, most weeks’ pay for each employee',
  unit: 'weeks',
  history: [{ from: '2006-04-06', value: 13, source: tupe('16'), ...read }],
  ...KNOWN,
})

/** An employer of fewer people than this may consult them directly; `null` while none might. */
export const directEmployerBelow = dated<number | null>({
  id: 'tupe.direct.employerBelow',
  label: 'Direct consultation: employees below which an employer may choose it',
  unit: 'employees',
  history: [
    { from: '2006-04-06', value: null, source: tupe('13'), ...read },
    { from: '2014-07-31', value: 10, source: tupe2014('11'), ...read },
    { from: '2024-07-01', value: 50, source: employmentRights2023, ...read },
  ],
  ...KNOWN,
})

/** Where fewer people than this transfer, any employer may consult them directly; `null` while none might. */
export const directTransferringBelow = dated<number | null>({
  id: 'tupe.direct.transferringBelow',
  label: 'Direct consultation: people transferring below which any employer may choose it',
  unit: 'employees',
  history: [
    { from: '2006-04-06', value: null, source: tupe('13'), ...read },
    { from: '2024-07-01', value: 10, source: employmentRights2023, ...read },
  ],
  ...KNOWN,
})

/** Months from the day of the transfer within which a claim comes to a tribunal. */
export const claimMonths = dated({
  id: 'tupe.claimMonths',
  label: 'Claims about a transfer, months to bring one',
  unit: 'months',
  history: [{ from: '2006-04-06', value: 3, source: tupe('15'), ...read }],
  knownTo: '2026-09-30',
  reviewBy: '2027-01-01',
  note:
    'The Employment Rights Act 2025 s 152 and Sch 12 raise most such limits to six months. October 2026 was named as ' +
    'the time; whether that has begun, and for TUPE, has not been read.',
})
