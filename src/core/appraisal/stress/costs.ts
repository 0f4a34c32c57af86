import { medianOf } from '../../chance/quantityField.ts'
import { MAIN } from '../../finance/lines/contracts.ts'
import { suddenMonth, withCost } from './addedCost.ts'
import { changed, nothingTo, OUR_JUDGEMENT, type Stress } from './stress.ts'

export const vatLost: Stress = {
  id: 'vat-lost',
  title: 'Recovery of VAT is lost',
  says:
    'What the venture supplies at the standard rate is exempt, so it recovers no VAT on what it buys. Its prices, ' +
    'which are net of VAT, stay as they are.',
  source: OUR_JUDGEMENT,
  on(theCase) {
    const { contracts, income, own, pipeline } = theCase
    const exempt = <Supply extends { readonly vat?: string | undefined }>(each: Supply): Supply =>
      each.vat === 'standard' ? { ...each, vat: 'exempt' } : each
    const supplies = [...contracts, ...income, ...(own?.lines ?? []), ...(pipeline?.bids ?? [])]
    if (!supplies.some(({ vat }) => vat === 'standard'))
      return nothingTo('Nothing is supplied at the standard rate, so no VAT is recovered as it is.')
    return changed({
      ...theCase,
      contracts: contracts.map(exempt),
      income: income.map(exempt),
      own: own && { ...own, lines: own.lines.map(exempt) },
      ...(pipeline && { pipeline: { ...pipeline, bids: pipeline.bids.map(exempt) } }),
    })
  },
}

const SUDDEN_SHARE = 0.05

export const suddenCost: Stress = {
  id: 'one-off',
  title: 'A sudden cost of 5% of a year’s price',
  says:
    'A cyber attack, a safeguarding case or a claim costs 5% of a year’s price, once, a year in. In house it is a ' +
    'cost of the service too; an outside supplier bears its own.',
  source: OUR_JUDGEMENT,
  on(theCase) {
    if (theCase.months <= suddenMonth(theCase)) return nothingTo('The case looks no further than a year ahead.')
    const main = theCase.contracts.find(({ id }) => id === MAIN)
    if (!main) return nothingTo('There is no contract whose price it could be a share of.')
    const pounds = medianOf(main.price) * SUDDEN_SHARE
    const shape = { kind: 'certain', value: pounds } as const
    const cost = { id: 'sudden-cost', index: 'none', once: true, onlyIfLeaving: false, bearsVat: false } as const
    return changed(withCost(theCase, { ...cost, shape }).case)
  },
}

const RECLAIMED_MONTH = 24

export const reclaimed: Stress = {
  id: 'reclaim',
  title: 'What assets were worth is asked back',
  says:
    'Whoever gave the venture its fixed assets asks back, after two years, what they were worth on the first day: a ' +
    'condition of the gift was not kept. The assets stay.',
  source: OUR_JUDGEMENT,
  on(theCase) {
    const pounds = medianOf(theCase.opening.fixedAssets)
    if (pounds === 0) return nothingTo('The venture begins with no fixed assets.')
    if (theCase.months <= suddenMonth(theCase, RECLAIMED_MONTH))
      return nothingTo('The case looks no further than two years ahead.')
    const shape = { kind: 'certain', value: pounds } as const
    const cost = { id: 'reclaimed', index: 'none', once: true, onlyIfLeaving: true, bearsVat: false } as const
    return changed(withCost(theCase, { ...cost, shape, month: RECLAIMED_MONTH }).case)
  },
}

const DEARER = 0.15

export const dearerSupport: Stress = {
  id: 'buy-back-15',
  title: 'Support bought back costs 15% more',
  says:
    'The venture pays the authority 15% more for the support it buys back, because it costs the authority that much ' +
    'more to provide: the authority gains nothing by it.',
  source: OUR_JUDGEMENT,
  on(theCase) {
    const { recharge, boughtBack } = theCase.parent
    const pounds = medianOf(recharge) * medianOf(boughtBack) * DEARER
    if (pounds === 0) return nothingTo('The venture buys nothing back from the authority.')
    const shape = { kind: 'certain', value: pounds } as const
    const cost = { id: 'dearer-support', index: 'cpi', once: false, onlyIfLeaving: true, bearsVat: true } as const
    return changed(withCost(theCase, { ...cost, shape }).case)
  },
}
