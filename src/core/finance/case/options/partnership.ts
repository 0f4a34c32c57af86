import { quantity } from '../../../chance/quantityField.ts'
import { record } from '../../../shared/fields/index.ts'
import { newStarters, ofBooks, price } from './shared.ts'

/** A partnership of professionals of several kinds: they own it, run it and draw on what it earns. */
export const partnership = record(
  {
    price,
    newStarters,
    drawings: quantity({
      says: 'Share of each year’s surplus that the partners draw, once reserves are at target and the bank allows it',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: '100%',
      source: 'partners draw what is earned once reserves are at target',
      tag: 'D',
    }),
    ...ofBooks,
  },
  { says: 'A partnership of professionals of several kinds, which they own' },
)
