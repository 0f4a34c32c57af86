import { dated } from '../dated.ts'
import { policyEngine, legislation } from '../source.ts'

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

const insignificance = {
  title: 'HMRC VAT Government and Public Bodies VATGPB4510',
  url: 'https://www.gov.uk/hmrc-internal-manuals/vat-government-and-public-bodies/vatgpb4510',
}
const regulation106 = legislation('uksi/1995/2518/regulation/106', 'Value Added Tax Regulations 1995 reg 106')
const KNOWN = { knownTo: '2027-03-31', reviewBy: '2027-04-06' } as const
const COUNCIL_FROM = '2011-04-01'

/** VAT on the purchases for its exempt work that a council gets back whatever the rest is. */
export const councilExemptVatMost = dated({
  id: 'vat.council.exemptMost',
  label: 'VAT for exempt work that a council may always recover',
  unit: 'pounds a year',
  history: [{ from: COUNCIL_FROM, value: 7500, source: insignificance, confidence: 'verified' }],
  ...KNOWN,
  note: 'The manual works an example for 2011-12 by the same figures. The year runs from April to March.',
})

/** Share of all its VAT under which a council gets that for exempt work back too. */
export const councilExemptVatShareBelow = dated({
  id: 'vat.council.exemptShareBelow',
  label: 'Share of all VAT under which a council recovers that for exempt work',
  unit: 'share of all VAT on purchases',
  history: [{ from: COUNCIL_FROM, value: 0.05, source: insignificance, confidence: 'verified' }],
  ...KNOWN,
  note: 'One manual says less than 5%, another (PE62250) no more than 5%; the stricter is used.',
})

/** Average month's VAT for exempt work up to which a business recovers it. */
export const smallExemptVatMonth = dated({
  id: 'vat.partial.smallMonth',
  label: 'VAT for exempt work small enough to recover',
  unit: 'pounds a month on average',
  history: [{ from: '1995-10-20', value: 625, source: regulation106, confidence: 'verified' }],
  ...KNOWN,
})

/** Share of all its input tax that it may not exceed either. */
export const smallExemptVatShare = dated({
  id: 'vat.partial.smallShare',
  label: 'Share of all input tax that the part for exempt work may not exceed',
  unit: 'share of input tax',
  history: [{ from: '1995-10-20', value: 0.5, source: regulation106, confidence: 'verified' }],
  ...KNOWN,
})

/** Average month's shared input tax above which the recovered share is rounded at two places, not to a whole point. */
export const fineRoundingMonth = dated({
  id: 'vat.partial.fineRoundingMonth',
  label: 'Shared input tax above which the recovered share is rounded finely',
  unit: 'pounds a month on average',
  history: [
    {
      from: '2005-04-01',
      value: 400_000,
      source: legislation('uksi/2005/762/regulation/3/made', 'Value Added Tax (Amendment) Regulations 2005 reg 3'),
      confidence: 'verified',
    },
  ],
  ...KNOWN,
})
