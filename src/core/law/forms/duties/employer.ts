import { addDays, addMonthsToDay } from '../../../shared/day.ts'
import { legislation } from '../../source.ts'
import type { Duty } from './duty.ts'

const regulator = {
  title: 'The Pensions Regulator, Duties for new employers',
  url: 'https://www.thepensionsregulator.gov.uk/en/business-advisers/automatic-enrolment-guide-for-business-advisers/duties-for-new-employers',
}

const payroll: Duty = {
  title: 'Register as an employer with HMRC',
  says: 'It registers for PAYE before the first pay day.',
  due: ({ starts }) => starts,
  source: { title: 'GOV.UK, Register as an employer', url: 'https://www.gov.uk/register-employer' },
  confidence: 'memory',
}

const insurance: Duty = {
  title: 'Employers’ liability insurance',
  says: 'It has insurance for its liability to staff from the first day on which it employs anybody.',
  due: ({ starts }) => starts,
  consequence: 'It commits an offence for each day without.',
  source: legislation('ukpga/1969/57', 'Employers’ Liability (Compulsory Insurance) Act 1969'),
  confidence: 'memory',
}

const personal: Duty = {
  title: 'Fee for personal records',
  says: 'It pays the yearly fee to the Information Commissioner before it holds records about people.',
  due: ({ starts }) => starts,
  consequence: 'A penalty may follow.',
  source: legislation('uksi/2018/480', 'Data Protection (Charges and Information) Regulations 2018'),
  confidence: 'memory',
}

const enrolment: Duty = {
  title: 'Letters on pensions to all staff',
  says: 'It writes to each member of staff about automatic enrolment within six weeks of the day they start.',
  due: ({ starts }) => addDays(starts, 42),
  consequence: 'The Pensions Regulator may fine it.',
  source: regulator,
  confidence: 'secondary',
}

const declaration: Duty = {
  title: 'Declaration to the Pensions Regulator',
  says: 'It declares within five months of its first member of staff how it met its pension duties.',
  due: ({ starts }) => addMonthsToDay(starts, 5),
  consequence: 'The Pensions Regulator may fine it.',
  source: regulator,
  confidence: 'secondary',
}

const vat: Duty = {
  title: 'VAT',
  says: 'It tells HMRC within 30 days once it expects taxable sales above the limit in the next 30 days.',
  due: ({ starts }) => addDays(starts, 29),
  consequence: 'VAT is due from the day it fell due, and a penalty may follow.',
  source: legislation('ukpga/1994/23/schedule/1', 'Value Added Tax Act 1994 Sch 1'),
  confidence: 'memory',
}

/** What everybody does who takes a service and its staff over, whatever the form. */
export const employerDuties: readonly Duty[] = [payroll, insurance, personal, vat, enrolment, declaration]
