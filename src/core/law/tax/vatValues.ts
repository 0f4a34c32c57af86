import { dated } from '../dated.ts'
import { policyEngine } from '../source.ts'

const tables = {
  title: 'Accounts & Tax, VAT thresholds from April 2016',
  url: 'https://accounts-tax.co.uk/resources/tax-rates-allowances/vat/',
}
const policy2024 = {
  title: 'HMRC, increasing the VAT registration threshold, 7 March 2024',
  url: 'https://www.gov.uk/government/publications/vat-increasing-the-registration-and-deregistration-thresholds/increasing-the-vat-registration-threshold',
}

/** Standard rate of value added tax. */
export const vatStandardRate = dated({
  id: 'vat.standard',
  label: 'VAT, standard rate',
  unit: 'share of the net price',
  history: [
    {
      from: '2011-01-04',
      value: 0.2,
      source: policyEngine('gov/hmrc/vat'),
      confidence: 'secondary',
    },
  ],
  knownTo: '2027-03-31',
  reviewBy: '2027-04-06',
})

/** Reduced rate of value added tax, which welfare advice of a general kind may bear. */
export const vatReducedRate = dated({
  id: 'vat.reduced',
  label: 'VAT, reduced rate',
  unit: 'share of the net price',
  history: [
    {
      from: '2006-07-01',
      value: 0.05,
      source: {
        title: 'Croner-i, VAT reporter: welfare advice at the reduced rate of 5% from 1 July 2006',
        url: 'https://library.croneri.co.uk/cch_uk/bvr/32-530',
      },
      confidence: 'secondary',
    },
  ],
  knownTo: '2027-03-31',
  reviewBy: '2027-04-06',
  note: 'The rate is older; the day is that from which it serves welfare advice.',
})

/** Taxable supplies in twelve months above which a body registers for VAT. */
export const vatRegistrationThreshold = dated({
  id: 'vat.registrationThreshold',
  label: 'VAT, taxable supplies above which a body registers',
  unit: 'pounds in twelve months',
  history: [
    { from: '2016-04-01', value: 83_000, source: tables, confidence: 'secondary' },
    { from: '2017-04-01', value: 85_000, source: tables, confidence: 'secondary' },
    { from: '2024-04-01', value: 90_000, source: policy2024, confidence: 'verified' },
  ],
  knownTo: '2027-03-31',
  reviewBy: '2027-04-06',
})
