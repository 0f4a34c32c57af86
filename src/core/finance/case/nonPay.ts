import { quantity } from '../../chance/quantityField.ts'
import { choice, listOf, month, named, optional, record, yesNo } from '../../shared/fields/index.ts'
import { EARNERS } from './optionIds.ts'
import { VAT_LIABILITIES } from './vat.ts'

const INDEXES = ['cpi', 'pay', 'none'] as const

const ratesRelief = record(
  {
    rateableValue: quantity({
      says: 'Rateable value of the premises',
      unit: 'pounds',
      kind: 'amount',
      least: 0,
    }),
    retail: yesNo({
      says: 'Whether they are open to the public for retail, hospitality or leisure, which have lower multipliers',
      otherwise: 'no',
    }),
  },
  { says: 'Premises whose business rates this line pays: what a charity does not pay of them is taken off' },
)

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
    ratesRelief: optional(ratesRelief),
  },
  { says: 'A non-pay line' },
)

export const nonPay = named(nonPayLine, { says: 'What is spent other than on staff', most: 200 })

const otherIncome = record(
  {
    amount: quantity({ says: 'Income for a year, net of VAT', unit: 'pounds a year', kind: 'amount', least: 0 }),
    index: choice(INDEXES, { says: 'What it rises with', otherwise: 'none' }),
    earnedBy: listOf(choice(EARNERS, { says: 'An option' }), {
      says: 'The options that may earn it',
      least: 1,
      most: EARNERS.length,
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
