import type { Values } from './marlowVale.ts'

/** What can be said of a venture's funding, all of it at once, as changes of the made-up service. */
export const FUNDED: Values = {
  'opening/receivables': { amount: '£10k to £20k', overDays: 45 },
  'opening/payables': { amount: '£8,000', overDays: 100 },
  'opening/pensionDeficit': { amount: '£20k to £40k', years: 2, contribution: '£6k to £9k' },
  'opening/guarantee': { limit: '£30k to £60k', fee: '2%' },
  'loans/council': { principal: '£20,000', rate: '3%', months: 60, repayment: 'bullet', from: 'authority' },
  'loans/mission/guarantee': '40% to 60%',
  'loans/mission/covenants': { cashCover: 0.3, debtServiceCover: 1.1, loansToNetAssets: 5, repaidAfterMonths: 3 },
}

/** Each way to share what becomes of the pension fund, with all that may become of it. */
export const pensioned = (pensionRisk: string): Values => ({
  'staff/driver/employerRate': '19%',
  'staff/organiser/employerRate': '20%',
  'staff/chief/employerRate': '20%',
  'pensions/valuation': 'normal(0, 3%)',
  'pensions/exitDebt': { perMember: '£2k to £6k' },
  'options/mutual/pensionRisk': pensionRisk,
  ...(pensionRisk === 'capCollar' && { 'options/mutual/pensionCollar': { lower: '18%', upper: '21%' } }),
  'options/outsource/newStarters': { scheme: 'lgps', employerRate: '21%' },
})
