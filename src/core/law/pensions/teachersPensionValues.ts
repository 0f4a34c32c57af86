import { dated } from '../dated.ts'

const from2015 = {
  title: 'Teachers’ Pensions, employer contribution changes from September 2015',
  url: 'https://www.teacherspensions.co.uk/news/employers/2014/03/teachers-pension-scheme-tps-actuarial-valuation.aspx',
}
const from2019 = {
  title: 'GOV.UK, Teachers’ pension employer contribution grant for further education 2024 to 2025',
  url:
    'https://www.gov.uk/government/publications/' +
    'teachers-pension-scheme-employer-contribution-grant-further-education-providers',
}
const from2024 = {
  title: 'Teachers’ Pensions, updates to contribution rates, February 2024',
  url: 'https://teacherspensions.co.uk/news/employers/2024/02/updates-to-contribution-rates.aspx',
}

/** What an employer pays to the Teachers' Pension Scheme, with the administration levy of 0.08%. */
export const teachersPensionEmployerRate = dated({
  id: 'pension.tps.employer.incLevy',
  label: 'Teachers’ Pension Scheme, employer rate with levy',
  unit: 'share of pensionable pay',
  history: [
    { from: '2015-09-01', value: 0.1648, source: from2015, confidence: 'verified' },
    { from: '2019-09-01', value: 0.2368, source: from2019, confidence: 'verified' },
    { from: '2024-04-01', value: 0.2868, source: from2024, confidence: 'verified' },
  ],
  knownTo: '2027-03-31',
  reviewBy: '2027-04-01',
})
