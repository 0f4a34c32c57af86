import { addDays, addMonthsToDay, type Day } from '../../../shared/day.ts'
import { legislation } from '../../source.ts'
import { monthsAfter, type Duty, type FirstYear } from './duty.ts'

/** The end of the first period for corporation tax: the end of the year, but no later than twelve months on. */
export function firstTaxPeriodEnd({ starts, yearEnd }: FirstYear): Day {
  const twelveMonths = addDays(addMonthsToDay(starts, 12), -1)
  return yearEnd < twelveMonths ? yearEnd : twelveMonths
}

const notice: Duty = {
  title: 'Tell HMRC that it has begun',
  says: 'It tells HMRC within three months of beginning to trade that it is within corporation tax.',
  due: ({ starts }) => addDays(addMonthsToDay(starts, 3), -1),
  consequence: 'A penalty may follow.',
  source: legislation('ukpga/2004/12/section/55', 'Finance Act 2004 s 55'),
  confidence: 'memory',
}

const payment: Duty = {
  title: 'First corporation tax',
  says: 'It pays what is due on its first period, nine months and one day after that ends.',
  due: (days) => addDays(monthsAfter(firstTaxPeriodEnd(days), 9), 1),
  consequence: 'Interest runs from that day.',
  source: legislation('ukpga/1970/9/section/59D', 'Taxes Management Act 1970 s 59D'),
  confidence: 'memory',
}

const taxReturn: Duty = {
  title: 'First company tax return',
  says: 'It sends its return within twelve months of the end of the year of account, even if no tax is due.',
  due: ({ yearEnd }) => monthsAfter(yearEnd, 12),
  consequence: 'A penalty falls due by itself.',
  source: legislation('ukpga/1998/36/schedule/18', 'Finance Act 1998 Sch 18 para 14'),
  confidence: 'memory',
}

/** What every body within corporation tax does. */
export const corporationTaxDuties: readonly Duty[] = [notice, payment, taxReturn]

const partnershipReturn: Duty = {
  title: 'First partnership tax return',
  says: 'It sends a partnership return, and each member one of their own, by 31 January after the tax year.',
  due: ({ yearEnd }) => januaryAfter(yearEnd),
  consequence: 'Each member pays a penalty.',
  source: legislation('ukpga/1970/9/section/12AA', 'Taxes Management Act 1970 s 12AA'),
  confidence: 'memory',
}

/** 31 January after the end of the tax year, 5 April, in which a day falls. */
function januaryAfter(day: Day): Day {
  const year = Number(day.slice(0, 4))
  const taxYearEnds = day.slice(5) <= '04-05' ? year : year + 1
  return `${taxYearEnds + 1}-01-31`
}

/** What a partnership whose members are taxed does. */
export const partnershipTaxDuties: readonly Duty[] = [partnershipReturn]

const trustRegister: Duty = {
  title: 'The trust on the register of trusts',
  says: 'The trustees register the trust with HMRC within 90 days of making it.',
  due: ({ registered }) => addDays(registered, 90),
  consequence: 'A penalty may follow.',
  source: {
    title: 'HMRC Trust Registration Service Manual',
    url: 'https://www.gov.uk/hmrc-internal-manuals/trust-registration-service-manual',
  },
  confidence: 'memory',
}

const trustReturn: Duty = {
  title: 'First tax return of the trustees',
  says: 'The trustees send a trust tax return by 31 January after the tax year in which they have income or gains.',
  due: ({ yearEnd }) => januaryAfter(yearEnd),
  source: legislation('ukpga/1970/9/section/8A', 'Taxes Management Act 1970 s 8A'),
  confidence: 'memory',
}

/** What the trustees of an employee ownership trust do. */
export const trustDuties: readonly Duty[] = [trustRegister, trustReturn]
