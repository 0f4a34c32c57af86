import { rule, type Rule } from '../rule.ts'
import { greenBookSchedule, healthSchedule, incomeElasticity, optimismBias } from './greenBookValues.ts'

const model = {
  title: 'Transport Scotland, Guidance on the development of business cases, March 2016: the five case model',
  url: 'https://www.transport.gov.scot/publication/guidance-on-the-development-of-business-cases-march-2016/4-the-five-case-model/',
}
const FIVE = {
  inForce: { from: '2016-03-01' },
  source: model,
  confidence: 'secondary',
  reviewBy: '2027-01-31',
} as const

const fiveCases: readonly Rule[] = [
  rule({
    id: 'greenbook.case.strategic',
    title: 'The strategic case',
    says: 'There is a reason to change: what is wrong now, what is wanted, and how it serves what the body is for.',
    ...FIVE,
  }),
  rule({
    id: 'greenbook.case.economic',
    title: 'The economic case',
    says:
      'It is good value for all of society. Ways to do it are set side by side with doing nothing new, and what each ' +
      'brings and costs is told at present value. What cannot be counted in pounds is told in words.',
    ...FIVE,
  }),
  rule({
    id: 'greenbook.case.commercial',
    title: 'The commercial case',
    says: 'There is a sound deal to be had: who would supply it, under which contract, and who bears which risk.',
    ...FIVE,
  }),
  rule({
    id: 'greenbook.case.financial',
    title: 'The financial case',
    says: 'The public body can pay for it: what it costs the budget year by year, in cash and with VAT and tax.',
    ...FIVE,
  }),
  rule({
    id: 'greenbook.case.management',
    title: 'The management case',
    says: 'It can be done: who leads it, by which steps, what could go wrong, and how it will be known if it worked.',
    ...FIVE,
  }),
]

const stages = rule({
  id: 'greenbook.stages',
  title: 'A case in three stages',
  says:
    'The outline of why comes first, then the outline of what and how, then the full case before a contract is ' +
    'signed. Each goes through all five, the first ones lightly.',
  ...FIVE,
})

const ledgers = rule({
  id: 'greenbook.ledgers',
  title: 'Two ledgers',
  says:
    'What one public body pays another is a cost to the one and no cost to society. So VAT and employer’s National ' +
    'Insurance that come back to the public purse count in the financial case and not in the economic one.',
  inForce: { from: '2003-04-01' },
  source: { title: 'HM Treasury, Green Book: transfers' },
  confidence: 'derived',
  reviewBy: '2027-01-31',
})

const READ = { inForce: { from: '2018-03-16' }, confidence: 'secondary', reviewBy: '2027-01-31' } as const

const discounting = rule({
  id: 'greenbook.discounting',
  title: 'Later pounds count for less',
  says:
    'Pounds of later years, in the prices of today, are divided by the discount rate for each year that passes. The ' +
    'rate falls after 30 years and again after 75. Effects on health have a lower rate.',
  source: greenBookSchedule.history[0]!.source,
  values: [greenBookSchedule, healthSchedule],
  ...READ,
})

const weights = rule({
  id: 'greenbook.weights',
  title: 'A pound counts more for those with less',
  says:
    'Where it matters who gains, a pound is weighed by median income over the income of those who get it, to a set ' +
    'power. Sums with and without weights are shown side by side.',
  source: incomeElasticity.history[0]!.source,
  values: [incomeElasticity],
  ...READ,
})

const optimism = rule({
  id: 'greenbook.optimism',
  title: 'Estimates are raised for optimism',
  says:
    'Estimates of cost and time are raised by what comparable projects ran over by. The rise is cut as its causes ' +
    'are found, costed and managed.',
  source: optimismBias.history[0]!.source,
  values: [optimismBias],
  ...READ,
})

/** How a public body makes its case for spending, by the Green Book. */
export const businessCaseRules: readonly Rule[] = [...fiveCases, stages, ledgers, discounting, weights, optimism]
