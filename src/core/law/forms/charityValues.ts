import { dated, type LawSource } from '../dated.ts'
import { legislation } from '../source.ts'

const act = (section: string) => legislation(`ukpga/2011/25/section/${section}`, `Charities Act 2011 s ${section}`)
const raised2026: LawSource = {
  title: 'ICAS, Charity financial threshold changes in England and Wales, on SI 2026/427',
  url: 'https://icas.com/news-insights-events/news/charities/charity-financial-threshold-changes-in-england-and-wales/',
}
const STANDING = {
  knownTo: '2026-11-21',
  reviewBy: '2027-04-06',
  note: 'The limits of 2026 are for accounting years that end on or after 30 September 2026.',
} as const

/** Income from which a charity other than a charitable incorporated organisation registers. */
export const charityRegistrationIncome = dated({
  id: 'forms.charity.registrationIncome',
  label: 'Income above which a charity registers with the Charity Commission',
  unit: 'pounds a year',
  history: [{ from: '2012-03-14', value: 5000, source: act('30'), confidence: 'secondary' }],
  knownTo: '2026-11-21',
  reviewBy: '2027-04-06',
  note: 'A charitable incorporated organisation registers whatever its income: it comes into being by that.',
})

/** Income above which somebody independent looks at the accounts of a charity. */
export const charityExaminationIncome = dated({
  id: 'forms.charity.examinationIncome',
  label: 'Income above which the accounts of a charity are examined',
  unit: 'pounds a year',
  history: [
    { from: '2012-03-14', value: 25_000, source: act('145'), confidence: 'secondary' },
    { from: '2026-09-30', value: 40_000, source: raised2026, confidence: 'secondary' },
  ],
  ...STANDING,
})

/** Income above which the accounts of a charity are audited, whatever its assets. */
export const charityAuditIncome = dated({
  id: 'forms.charity.auditIncome',
  label: 'Income above which the accounts of a charity are audited',
  unit: 'pounds a year',
  history: [
    { from: '2012-03-14', value: 500_000, source: act('144'), confidence: 'secondary' },
    { from: '2015-03-31', value: 1_000_000, source: act('144'), confidence: 'secondary' },
    { from: '2026-09-30', value: 1_500_000, source: raised2026, confidence: 'secondary' },
  ],
  ...STANDING,
})
