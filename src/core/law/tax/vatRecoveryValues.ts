import { dated } from '../dated.ts'
import { legislation } from '../source.ts'

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
