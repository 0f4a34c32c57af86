import { medianOf } from '../../chance/quantityField.ts'
import { sayShare } from '../../shared/money.ts'
import { paysLess } from './lower.ts'
import { settled } from './moved.ts'
import { changed, nothingTo, OUR_JUDGEMENT, type Stress } from './stress.ts'

const priceCut = (share: number, source: string): Stress => ({
  id: `price-${share * 100}`,
  title: `The authority pays ${sayShare(share)} less`,
  says:
    `From the first month the contract and the cash limit in house are both ${sayShare(share)} lower, and stay so; ` +
    'other cuts come on top.',
  source,
  on: (theCase) => paysLess(theCase, share),
})

export const priceDown3 = priceCut(0.03, 'The real change a year that the model assumes of councils, once more')
export const priceDown5 = priceCut(
  0.05,
  'Blackburn wrote 5% a year into a contract: https://www.communitycare.co.uk/2010/06/10/' +
    'blackburn-under-fire-over-plan-to-outsource-all-adult-services/',
)
export const priceDown20 = priceCut(0.2, 'The size of the one large cut that the model assumes')

const LARGE_CUT = 0.25

/** The one large cut of the model, sure and early; it takes the place of the one that may come anyway. */
export const largeCut: Stress = {
  id: 'cut-25',
  title: 'A cut of 25% in the first April',
  says:
    'The one large cut that may come in any year comes in the first April and is 25%. It reaches budgets in house, ' +
    'and contracts whose price follows the council; a price that is fixed, or rises with an index, it leaves alone.',
  source: OUR_JUDGEMENT,
  on(theCase) {
    const { economy } = theCase
    if (medianOf(economy.cut.size) >= LARGE_CUT && economy.cut.chance === 1)
      return nothingTo('The case has a cut as large already, and it is sure to come.')
    const size = settled(economy.cut.size, Math.max(LARGE_CUT, medianOf(economy.cut.size)))
    return changed({ ...theCase, economy: { ...economy, cut: { chance: 1, size } } })
  },
}
