import { dated } from '../dated.ts'
import { legislation } from '../source.ts'

const employers = {
  title: 'NHS Employers, NHS Pension Scheme: employer contributions',
  url: 'https://www.nhsemployers.org/articles/nhs-pension-scheme-employer-contributions',
}
const valuation2012 = {
  title: 'GOV.UK, NHS Pension Scheme valuation as at 31 March 2012, for the days; NHS Employers, for the rate',
  url: 'https://www.gov.uk/government/publications/nhs-pension-scheme-actuarial-valuation',
}
const current = {
  title: 'NHS Business Services Authority, employer contribution rates 2025-26',
  url: 'https://nhsbsa.nhs.uk/nhs-pension-scheme-employer-contribution-rates-202526',
}
const bma = {
  title: 'British Medical Association, NHS pension contribution rates (14.38% from April 2017)',
  url: 'https://www.bma.org.uk/advice/employment/pensions/contribution-rates',
}

/** Employer rate of the NHS Pension Scheme in England and Wales, whoever pays it, without the administration levy. */
export const nhsPensionEmployerRate = dated({
  id: 'pension.nhs.employer.total',
  label: 'NHS Pension Scheme, employer rate',
  unit: 'share of pensionable pay',
  history: [
    { from: '2015-04-01', value: 0.143, source: valuation2012, confidence: 'verified' },
    { from: '2019-04-01', value: 0.206, source: employers, confidence: 'verified' },
    { from: '2024-04-01', value: 0.237, source: current, confidence: 'verified' },
  ],
  knownTo: '2027-03-31',
  reviewBy: '2027-04-01',
})

/** Levy for running the scheme, paid on top of the employer rate. */
export const nhsPensionAdministrationLevy = dated({
  id: 'pension.nhs.adminLevy',
  label: 'NHS Pension Scheme, administration levy',
  unit: 'share of pensionable pay',
  history: [
    {
      from: '2015-04-01',
      value: 0,
      source: { ...bma, title: `${bma.title}: the levy began then, before it nought` },
      confidence: 'derived',
    },
    { from: '2017-04-01', value: 0.0008, source: employers, confidence: 'verified' },
  ],
  knownTo: '2027-03-31',
  reviewBy: '2027-04-01',
})

/** What an employer itself pays, levy included, where the rest is paid centrally on its behalf. */
export const nhsPensionPaidByEmployer = dated({
  id: 'pension.nhs.employer.paidByEmployer',
  label: 'NHS Pension Scheme, rate paid by an employer inside the central funding',
  unit: 'share of pensionable pay',
  history: [{ from: '2019-04-01', value: 0.1438, source: employers, confidence: 'verified' }],
  knownTo: '2026-03-31',
  reviewBy: '2027-04-01',
  note: 'Confirmed to 2025-26. Ask whether a social enterprise is inside the funding: if not, it pays in full.',
})

/** The rest of the rate, which the NHS pays on behalf of an employer inside the central funding. */
export const nhsPensionPaidCentrally = dated({
  id: 'pension.nhs.employer.paidCentrally',
  label: 'NHS Pension Scheme, rate paid centrally for an employer inside the funding',
  unit: 'share of pensionable pay',
  history: [
    { from: '2019-04-01', value: 0.063, source: employers, confidence: 'verified' },
    { from: '2024-04-01', value: 0.094, source: current, confidence: 'verified' },
  ],
  knownTo: '2026-03-31',
  reviewBy: '2027-04-01',
})

const regulation150 = legislation(
  'uksi/2015/94/regulation/150/made',
  'National Health Service Pension Scheme Regulations 2015 reg 150',
)

/** Share of an employee's time on a qualifying contract that has to be passed: exactly this share is not enough. */
export const nhsTimeShareAbove = dated({
  id: 'pension.nhs.timeShareAbove',
  label: 'NHS Pension Scheme, share of time on the contract to be passed',
  unit: 'share of time',
  history: [{ from: '2015-04-01', value: 0.5, source: regulation150, confidence: 'verified' }],
  knownTo: '2027-03-31',
  reviewBy: '2027-04-01',
})

/** Share of what a qualifying contract pays in a year up to which pay may be pensionable. */
export const nhsPayShareMost = dated({
  id: 'pension.nhs.payShareMost',
  label: 'NHS Pension Scheme, most pensionable pay as a share of the contract',
  unit: 'share of the contract’s payments in a scheme year',
  history: [{ from: '2015-04-01', value: 0.75, source: regulation150, confidence: 'verified' }],
  knownTo: '2027-03-31',
  reviewBy: '2027-04-01',
})
