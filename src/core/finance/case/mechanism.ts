import { quantity, type Quantity } from '../../chance/quantityField.ts'
import { byKind, choice, optional, record, yesNo, type Field } from '../../shared/fields/index.ts'

/** What a contract pays by, as typed: every kind but `block` pays by the volume that comes. */
export type Mechanism =
  | { readonly kind: 'block' }
  | (ByVolume & {
      readonly kind: 'costAndVolume'
      readonly guaranteed: Quantity
      readonly above: Quantity | undefined
      readonly change: Quantity
      readonly paidElsewhere: boolean
    })
  | (ByVolume & { readonly kind: 'activity'; readonly change: Quantity; readonly paidElsewhere: boolean })
  | (ByVolume & { readonly kind: 'personalBudgets'; readonly budgets: Quantity; readonly leaving: Quantity })

interface ByVolume {
  readonly volume: Quantity
  readonly moves: 'demand' | 'fixed'
}

const asks = 'What the price is paid for'
const volumeWords = {
  says: 'Volume that comes at the start, beside the planned volume that the price is for',
  unit: 'share',
  kind: 'amount',
  least: 0,
  most: 3,
} as const
const asPlanned = { otherwise: '100%', source: 'our method: what was planned comes', tag: 'I' } as const

const moves = choice(['demand', 'fixed'], {
  says: 'Whether the volume follows demand and its season, or is fixed',
  otherwise: 'demand',
})
const change = quantity({
  says: 'Change in that volume each April, beside demand: one figure for all years',
  unit: 'a year',
  kind: 'rate',
  least: -0.9,
  most: 0.5,
  otherwise: '0%',
  source: 'our method',
  tag: 'I',
})
const paidElsewhere = yesNo({
  says: 'Whether the authority pays another provider, at the same price, for what it does not send',
  otherwise: 'yes',
})

const block = record({ kind: choice(['block'], { says: asks }) }, { says: 'A price whatever the volume' })

const costAndVolume = record(
  {
    kind: choice(['costAndVolume'], { says: asks }),
    guaranteed: quantity({
      says: 'Share of the price that is paid whatever the volume; each unit pays the rest',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
    }),
    above: optional(
      quantity({
        says: 'What a unit above the planned volume pays, beside the price of a planned one; left out, as one below it',
        unit: 'share',
        kind: 'share',
        least: 0,
        most: 1,
      }),
    ),
    volume: quantity({ ...volumeWords, ...asPlanned }),
    change,
    moves,
    paidElsewhere,
  },
  { says: 'A guaranteed share of the price, and the rest by volume' },
)

const activity = record(
  {
    kind: choice(['activity'], { says: asks }),
    volume: quantity(volumeWords),
    change,
    moves,
    paidElsewhere,
  },
  { says: 'Each unit is paid, and none is guaranteed' },
)

const personalBudgets = record(
  {
    kind: choice(['personalBudgets'], { says: asks }),
    budgets: quantity({
      says: 'Share of the price that people hold as budgets of their own',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: '100%',
      source: 'our method',
      tag: 'I',
    }),
    leaving: quantity({
      says: 'Share of those people who move to another provider in a year, less those who come',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
    }),
    volume: quantity({ ...volumeWords, ...asPlanned }),
    moves,
  },
  { says: 'People bring budgets of their own, and may take them elsewhere' },
)

/** How the price of a contract is paid. Left out, it is a block: the price whatever the volume. */
export const mechanism: Field<Mechanism> = byKind<Mechanism['kind'], Mechanism>(
  'kind',
  { block, costAndVolume, activity, personalBudgets },
  { says: 'How the price is paid; left out, a block whatever the volume', asks },
)
