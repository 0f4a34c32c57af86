import { sayPounds } from '../../shared/money.ts'
import type { LawOn } from '../lawOn.ts'
import { finding, rule, type Finding } from '../rule.ts'
import { legislation } from '../source.ts'
import { disposalUndervalueMost } from './values.ts'

const section123 = legislation('ukpga/1972/70/section/123', 'Local Government Act 1972 s 123')
const STANDING = { confidence: 'memory', reviewBy: '2027-04-06' } as const

/** Land or a building that a council would sell, or let for more than seven years. */
export interface Disposal {
  readonly marketValuePounds: number
  readonly pricePounds: number
  /** Whether the council holds that it improves the well-being of its area; null when nobody knows yet. */
  readonly improvesArea: boolean | null
}

const best = rule({
  id: 'subsidy.disposal.best',
  title: 'For the best price',
  says:
    'A council disposes of land for the best consideration that can reasonably be obtained, unless the Secretary of ' +
    'State consents to less. A lease of seven years or less is no disposal.',
  inForce: { from: '1974-04-01' },
  source: section123,
  ...STANDING,
})

const generalConsent = rule({
  id: 'subsidy.disposal.generalConsent',
  title: 'Or under the general consent',
  says:
    'In England a council needs no consent of its own to go below the best price where it holds that this improves ' +
    'the well-being of its area and the difference is no more than the limit.',
  inForce: { from: '2003-08-04' },
  source: { title: 'Local Government Act 1972: General Disposal Consent (England) 2003' },
  values: [disposalUndervalueMost],
  ...STANDING,
})

/** How far below its market value land goes; 0 at the best price. */
export const undervaluePounds = ({ marketValuePounds, pricePounds }: Disposal): number =>
  Math.max(0, marketValuePounds - pricePounds)

/** Disposal of land, condition by condition. The second only matters where the first is not met. */
export function disposalFindings(disposal: Disposal, on: LawOn): readonly Finding[] {
  const under = undervaluePounds(disposal)
  const most = on.value(disposalUndervalueMost)
  const worth = sayPounds(disposal.marketValuePounds)
  const priced = `the market value is ${worth} and the price ${sayPounds(disposal.pricePounds)}`
  const within = under <= most
  const consented = within ? disposal.improvesArea : false
  const held =
    disposal.improvesArea === null
      ? 'the council has not said whether it improves the area'
      : `the council holds that it ${disposal.improvesArea ? 'improves' : 'does not improve'} the area`
  return [
    finding(best, under === 0, priced),
    finding(
      generalConsent,
      under === 0 ? true : consented,
      `the difference is ${sayPounds(under)} and the limit ${sayPounds(most)}; ${held}`,
    ),
  ]
}

export const disposalRules = [best, generalConsent]
