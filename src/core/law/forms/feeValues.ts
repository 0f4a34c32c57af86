import { dated, type LawSource } from '../dated.ts'
import { legislation } from '../source.ts'

const raised2024 = legislation('uksi/2024/155/made', 'Registrar of Companies (Fees) (Amendment) Regulations 2024')
const before2024: LawSource = {
  title: 'Gateley, Companies House fees and new financial penalties, on the fee before May 2024',
  url: 'https://gateleyplc.com/eccta-2023/companies-house-fees-and-new-financial-penalties/',
}
const raised2026: LawSource = {
  title: 'The Committee Room, Converting a CIC to a CIO, on the fees from 1 February 2026',
  url: 'https://thecommitteeroom.org.uk/converting-cic-to-cio',
}
const registering: LawSource = {
  title: 'FCA Handbook, FEES App 1 Annex 1A',
  url: 'https://www.handbook.fca.org.uk/handbook/FEES/App/1/',
}
const STANDING = { knownTo: '2026-11-21', reviewBy: '2027-04-06' } as const

/** Fee to put a company or a partnership with limited liability on the register, through the web. */
export const incorporationFee = dated({
  id: 'forms.fees.incorporation',
  label: 'Fee to register a company, through the web',
  unit: 'pounds',
  history: [
    { from: '2016-06-30', value: 12, source: before2024, confidence: 'secondary' },
    { from: '2024-05-01', value: 50, source: raised2024, confidence: 'verified' },
    { from: '2026-02-01', value: 100, source: raised2026, confidence: 'secondary' },
  ],
  ...STANDING,
})

/** Fee that goes with the first confirmation statement of a year. */
export const confirmationFee = dated({
  id: 'forms.fees.confirmation',
  label: 'Fee for a confirmation statement, through the web',
  unit: 'pounds a year',
  history: [
    { from: '2024-05-01', value: 34, source: raised2026, confidence: 'secondary' },
    { from: '2026-02-01', value: 50, source: raised2026, confidence: 'secondary' },
  ],
  ...STANDING,
})

/** What the regulator of community interest companies takes beside the fee of the registrar. */
export const cicFee = dated({
  id: 'forms.fees.cic',
  label: 'Fee of the CIC regulator, beside that for the company',
  unit: 'pounds',
  history: [
    {
      from: '2005-07-01',
      value: 15,
      source: { title: 'Community Interest Company Regulations 2005 reg 36' },
      confidence: 'memory',
    },
  ],
  ...STANDING,
})

/** Fee to register a society whose rules follow a model to the letter: the least there is. */
export const societyModelFee = dated({
  id: 'forms.fees.societyModel',
  label: 'Fee to register a society by model rules, unchanged',
  unit: 'pounds',
  history: [{ from: '2024-04-01', value: 40, source: registering, confidence: 'secondary' }],
  ...STANDING,
})

/** Fee to register a society with rules of its own, or a model with eleven changes or more: the most there is. */
export const societyOwnRulesFee = dated({
  id: 'forms.fees.societyOwnRules',
  label: 'Fee to register a society by rules of its own',
  unit: 'pounds',
  history: [{ from: '2024-04-01', value: 950, source: registering, confidence: 'secondary' }],
  ...STANDING,
  note: 'A model with one to six changes costs £120, and with seven to ten £350.',
})
