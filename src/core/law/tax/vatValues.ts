import { dated } from '../dated.ts'

/** Standard rate of value added tax. */
export const vatStandardRate = dated({
  id: 'vat.standard',
  label: 'VAT, standard rate',
  unit: 'share of the net price',
  history: [
    {
      from: '2011-01-04',
      value: 0.2,
      source: {
        title: 'PolicyEngine UK parameters, gov/hmrc/vat',
        url: 'https://github.com/PolicyEngine/policyengine-uk/tree/master/policyengine_uk/parameters/gov/hmrc/vat',
      },
      confidence: 'secondary',
    },
  ],
  knownTo: '2027-03-31',
  reviewBy: '2027-04-06',
})
