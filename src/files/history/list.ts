/** A real case, told and run. */
export interface HistoryCase {
  readonly name: string
  /** Who, as a heading says it. */
  readonly title: string
  /** What it was, where, and when. */
  readonly was: string
  /** What it teaches, in a line. */
  readonly lesson: string
  /** The same case with a few values changed: what would have altered the answer. */
  readonly variants: readonly HistoryVariant[]
}

/** A case of what happened with values changed, each by its path. */
export interface HistoryVariant {
  readonly name: string
  /** What is changed, as a sentence goes on: `the price rises with prices each year`. */
  readonly says: string
  readonly changes: Readonly<Record<string, string>>
}

/** The cases, each in the folder of its name, by the month in which its question is asked. */
export const HISTORY: readonly HistoryCase[] = [
  {
    name: 'secure-healthcare',
    title: 'Secure Healthcare',
    was: 'Health care in a London prison, 2007 to 2009',
    lesson: 'A year that pays its way can hide cash that is gone in weeks.',
    variants: [
      {
        name: 'capital',
        says: 'it is given £1m of capital on the first day',
        changes: { 'opening/dowry': '£1m' },
      },
      {
        name: 'facility',
        says: 'a bank lends it up to £1m',
        changes: { 'opening/facility/limit': '£1m' },
      },
    ],
  },
  {
    name: 'peninsula',
    title: 'Peninsula Community Health',
    was: 'Community hospitals in Cornwall, 2011 to 2016',
    lesson: 'A body can owe more than it owns on its first day and still have cash for years.',
    variants: [
      {
        name: 'whole-start',
        says: 'it starts with no debts',
        changes: { 'opening/payables/amount': '0' },
      },
    ],
  },
  {
    name: 'central-surrey',
    title: 'Central Surrey Health',
    was: 'Community nursing in Surrey, its bid of 2011',
    lesson:
      'A small body can be told before it bids that it will fail the test of its money, and what would answer it.',
    variants: [
      {
        name: 'smaller-lot',
        says: 'it bids for a quarter of the work, with a bond of £3m',
        changes: {
          'pipeline/bids/surrey/remedies/smallerLot/share': '25%',
          'pipeline/bids/surrey/remedies/bond/amount': '£3m',
        },
      },
      {
        name: 'partner',
        says: 'it bids with a partner of £100m turnover and £15m net assets, and keeps a third',
        changes: {
          'pipeline/bids/surrey/remedies/consortium/turnover': '£100m',
          'pipeline/bids/surrey/remedies/consortium/netAssets': '£15m',
          'pipeline/bids/surrey/remedies/consortium/share': '33%',
        },
      },
      {
        name: 'bond',
        says: 'it has the bond of £10m alone',
        changes: { 'pipeline/bids/surrey/remedies/bond/amount': '£10m' },
      },
    ],
  },
  {
    name: 'mycsp',
    title: 'MyCSP',
    was: 'Pensions of the civil service, since 2012',
    lesson: 'Half of a promised saving was projected, and stakes agreed for five years moved within three.',
    variants: [
      {
        name: 'half',
        says: 'the price halves in ten years, as ministers expected',
        changes: { 'economy/council/mean': '-9.41%' },
      },
      {
        name: 'delivered',
        says: 'all that is promised is delivered',
        changes: { 'optimism/on': 'no', 'productivity/selectionDiscount': '0%' },
      },
    ],
  },
  {
    name: 'cosocius',
    title: 'CoSocius',
    was: 'Shared services of two councils, 2014 to 2016',
    lesson: 'Savings taken before they are made, and customers counted before they come, are losses.',
    variants: [
      {
        name: 'customers',
        says: 'outside customers bring £1m a year more than they cost',
        changes: { 'income/outside-customers/amount': '£1m' },
      },
      {
        name: 'savings-first',
        says: 'the price falls only when savings have been made',
        changes: {
          'contracts/main/price': '£6,853,000',
          'contracts/cheshire-west/price': '£6,853,000',
          'economy/council/mean': '0%',
        },
      },
    ],
  },
  {
    name: 'libraries-unlimited',
    title: 'Libraries Unlimited',
    was: 'Libraries in Devon, since 2016',
    lesson: 'A price that stays the same in pounds builds reserves first and eats them later.',
    variants: [
      {
        name: 'indexed',
        says: 'the price rises with prices each year',
        changes: { 'contracts/main/index': 'cpi' },
      },
      {
        name: 'fewer-posts',
        says: 'managers take posts out when money runs short',
        changes: { 'response/on': 'yes' },
      },
    ],
  },
]

export const findHistory = (name: string): HistoryCase | undefined => HISTORY.find((each) => each.name === name)
