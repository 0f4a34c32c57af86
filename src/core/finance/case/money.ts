import { plainNumber, quantity } from '../../chance/quantityField.ts'
import { choice, later, listOf, month, named, optional, record, text, whole, yesNo } from '../../shared/fields/index.ts'

const INDEXES = ['cpi', 'pay', 'none'] as const
export const VAT_LIABILITIES = ['standard', 'exempt', 'outside'] as const

const nonPayLine = record(
  {
    amount: quantity({ says: 'Cost for a year, net of VAT', unit: 'pounds a year', kind: 'amount', least: 0 }),
    index: choice(INDEXES, { says: 'What it rises with', otherwise: 'cpi' }),
    standardRated: quantity({
      says: 'Share that bears VAT at the standard rate',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: 'uniform(0.3, 0.7)',
      source: 'wide default',
      tag: 'I',
    }),
    moves: choice(['fixed', 'demand'], { says: 'Fixed, or moving with demand', otherwise: 'fixed' }),
    once: yesNo({ says: 'Paid once, in its first month, and not every year', otherwise: 'no' }),
    from: optional(month({ says: 'First month; left out, the start' })),
    to: optional(month({ says: 'Last month; left out, the end' })),
    overhead: yesNo({ says: 'Whether it counts as overhead', otherwise: 'no' }),
    onlyIfLeaving: yesNo({ says: 'A cost that exists only because the service leaves', otherwise: 'no' }),
    ratesRelief: later('Business rates relief'),
  },
  { says: 'A non-pay line' },
)

export const nonPay = named(nonPayLine, { says: 'What is spent other than on staff', most: 200 })

const otherIncome = record(
  {
    amount: quantity({ says: 'Income for a year, net of VAT', unit: 'pounds a year', kind: 'amount', least: 0 }),
    index: choice(INDEXES, { says: 'What it rises with', otherwise: 'none' }),
    earnedBy: listOf(choice(['baseline', 'improve', 'mutual'], { says: 'An option' }), {
      says: 'The options that may earn it',
      most: 3,
    }),
    vat: choice(VAT_LIABILITIES, {
      says: 'Its VAT liability: standard-rated, exempt, or outside the scope as a grant is',
      otherwise: 'outside',
    }),
    from: optional(month({ says: 'First month; left out, the start' })),
    to: optional(month({ says: 'Last month; left out, the end' })),
  },
  { says: 'A source of income other than contracts' },
)

export const income = named(otherIncome, { says: 'Trading, grants and gifts', most: 100 })

const renewal = record(
  {
    nextMonths: whole({
      says: 'Months from one decision to the next, whether extended or won again',
      least: 6,
      most: 120,
      otherwise: 36,
      source: 'calibration fact C9',
      tag: 'I',
    }),
    extended: quantity({
      says: 'Chance that it is extended without a competition',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: '0%',
      source: 'our judgement',
      tag: 'I',
    }),
    ended: quantity({
      says: 'Chance that the authority ends the service altogether',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: '0%',
      source: 'our judgement',
      tag: 'I',
    }),
    won: quantity({
      says: 'Chance of winning again as the incumbent, when it is competed',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: 'uniform(0.5, 0.75)',
      source: 'calibration fact C52',
      tag: 'I',
    }),
    undercut: quantity({
      says: 'What a competition takes off the price',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 0.5,
      otherwise: 'uniform(0.03, 0.08)',
      source: 'model page, section 7',
      tag: 'I',
    }),
  },
  { says: 'What happens when the term is up' },
)

const loss = record(
  {
    staffLeave: quantity({
      says: 'Share of the posts that leave with the contract by TUPE',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: '90%',
      source: 'our judgement',
      tag: 'I',
    }),
    costsLeave: quantity({
      says: 'Share of non-pay cost that stops with it',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: '50%',
      source: 'our judgement',
      tag: 'I',
    }),
    service: quantity({
      says: 'Service level while a new provider settles in, beside carrying on',
      unit: 'share',
      kind: 'rate',
      least: 0,
      most: 1,
      otherwise: '95%',
      source: 'model page, section 7',
      tag: 'I',
    }),
    settleMonths: whole({
      says: 'Months that takes',
      least: 0,
      most: 36,
      otherwise: 6,
      source: 'model page, section 7',
      tag: 'I',
    }),
  },
  { says: 'What goes if it is lost' },
)

const contract = record(
  {
    commissioner: text({ says: 'Who buys' }),
    price: quantity({
      says: 'Price for a year, net of VAT, at the start',
      unit: 'pounds a year',
      kind: 'amount',
      least: 0,
    }),
    termMonths: whole({ says: 'Months left of the first term', least: 1, most: 120 }),
    index: choice(['council', 'cpi', 'pay', 'none'], {
      says: 'What the price rises with: the council path each April, or an index on each anniversary',
      otherwise: 'council',
    }),
    vat: choice(VAT_LIABILITIES, { says: 'VAT liability of the supply', otherwise: 'standard' }),
    paidAfterDays: quantity({
      says: 'Days from invoice to payment; 0 is monthly in advance',
      unit: 'days',
      kind: 'amount',
      least: 0,
      most: 180,
      otherwise: '0',
      source: 'model page, section 3: founding contract monthly in advance',
      tag: 'I',
    }),
    renewal,
    loss,
    mechanism: later('Payment by volume, activity or personal budget'),
    break: later('Break clauses'),
    performance: later('Price at risk on performance'),
  },
  { says: 'A contract' },
)

/** Contracts by name; `main` is the authority's own. */
export const contracts = named(contract, {
  says: 'Contracts; `main` is with the authority that provides the service today',
  most: 60,
})

export const opening = record(
  {
    cash: quantity({
      says: 'Cash in the bank on the first day',
      unit: 'pounds',
      kind: 'amount',
      otherwise: '0',
      source: 'model page, section 3',
      tag: 'I',
    }),
    dowry: quantity({
      says: 'Paid by the authority to the venture on the first day',
      unit: 'pounds',
      kind: 'amount',
      least: 0,
      otherwise: '0',
      source: 'nothing agreed',
      tag: 'I',
    }),
    shareCapital: quantity({
      says: "Members' share capital paid in on the first day",
      unit: 'pounds',
      kind: 'amount',
      least: 0,
      otherwise: '0',
      source: 'nothing agreed',
      tag: 'I',
    }),
    fixedAssets: quantity({
      says: 'Fixed assets owned on the first day',
      unit: 'pounds',
      kind: 'amount',
      least: 0,
      otherwise: '0',
      source: 'nothing agreed',
      tag: 'I',
    }),
    assetLifeMonths: whole({
      says: 'Months over which they wear out',
      least: 1,
      most: 600,
      otherwise: 60,
      source: 'our judgement',
      tag: 'I',
    }),
    suppliersPaidAfterDays: quantity({
      says: 'Days until suppliers are paid',
      unit: 'days',
      kind: 'amount',
      least: 0,
      most: 180,
      otherwise: '30',
      source: 'statutory payment term for small suppliers',
      tag: 'I',
    }),
    facility: optional(
      record(
        {
          limit: quantity({ says: 'Overdraft or working capital facility', unit: 'pounds', kind: 'amount', least: 0 }),
          until: optional(month({ says: 'Last month it can be drawn; left out, the end' })),
          rate: quantity({
            says: 'Interest on what is drawn',
            unit: 'share',
            kind: 'rate',
            least: 0,
            most: 1,
            otherwise: '8%',
            source: 'our judgement',
            tag: 'I',
          }),
        },
        { says: 'A facility' },
      ),
    ),
    receivables: later('Opening receivables'),
    payables: later('Opening payables'),
    pensionDeficit: later('A pension deficit taken over'),
  },
  { says: 'The position on the first day' },
)

const loan = record(
  {
    principal: quantity({ says: 'Amount lent on the first day', unit: 'pounds', kind: 'amount', least: 0 }),
    rate: quantity({ says: 'Interest for a year', unit: 'share', kind: 'rate', least: 0, most: 1 }),
    months: whole({ says: 'Term in months', least: 1, most: 360 }),
    repayment: choice(['equal', 'bullet'], {
      says: 'Equal parts of the principal each month, or all at the end',
      otherwise: 'equal',
    }),
    covenants: later('Loan covenants'),
    guarantee: later('A parent guarantee'),
  },
  { says: 'A loan' },
)

export const loans = named(loan, { says: 'Loans to the venture', most: 20 })

const chanceOfOneCut = record(
  {
    chance: plainNumber({
      says: 'Chance in each year of one large cut, until it has happened',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: '5%',
      source: 'calibration fact C12',
      tag: 'I',
    }),
    size: quantity({
      says: 'What it takes off',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 0.9,
      otherwise: '20%',
      source: 'calibration fact C12',
      tag: 'I',
    }),
  },
  { says: 'One large cut' },
)

/** A yearly process with its own defaults: mean, persistence, shock and the last known outturn. */
const process = (says: string, mean: string, sd: string, persistence: string, source: string) =>
  record(
    {
      mean: plainNumber({
        says: 'Mean a year',
        unit: 'a year',
        kind: 'rate',
        least: -0.5,
        most: 0.5,
        otherwise: mean,
        source,
        tag: 'I',
      }),
      sd: plainNumber({
        says: 'Standard deviation of the yearly shock',
        unit: 'a year',
        kind: 'rate',
        least: 0,
        most: 0.5,
        otherwise: sd,
        source,
        tag: 'I',
      }),
      persistence: plainNumber({
        says: "How much of last year's distance from the mean stays",
        unit: 'ratio',
        kind: 'rate',
        least: -0.95,
        most: 0.95,
        otherwise: persistence,
        source,
        tag: 'I',
      }),
      last: optional(
        plainNumber({
          says: 'The outturn of the last complete year, if known',
          unit: 'a year',
          kind: 'rate',
          least: -0.5,
          most: 0.5,
        }),
      ),
    },
    { says },
  )

export const economy = record(
  {
    cpi: process('Consumer prices', '2%', '1.2%', '0.5', 'Bank of England target; spread our judgement'),
    pay: process('Pay award', '2.5%', '1%', '0.4', 'our judgement'),
    council: process('Real change in what the council can pay', '-3%', '3%', '0', 'calibration fact C12'),
    demand: process('Growth in demand', '0%', '1%', '0', 'our judgement'),
    cut: chanceOfOneCut,
    seasons: later('Seasonal demand'),
  },
  { says: 'The world outside, the same for every option' },
)
