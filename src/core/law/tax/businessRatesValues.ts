import type { Day } from '../../shared/day.ts'
import { dated, type Entry } from '../dated.ts'
import { legislation } from '../source.ts'

const sutton = {
  title: 'London Borough of Sutton, multipliers by year',
  url: 'https://www.sutton.gov.uk/info/200646/business_rates/1289/business_rates_in_detail/7',
}
const westLindsey = {
  title: 'West Lindsey District Council, multipliers from 2019 to 2025',
  url: 'https://www.west-lindsey.gov.uk/business-rates/what-business-rates-are/national-non-domestic-rating-multiplier',
}
const hartlepool = {
  title: 'Hartlepool Borough Council, multipliers from 1 April 2026',
  url: 'https://www.hartlepool.gov.uk/business-rates-support/new-calculation-business-rates-1-april-2026',
}
const burnley = {
  title: 'Burnley Borough Council, small business rate relief from April 2017',
  url: 'https://www.burnley.gov.uk/business/business-rates/small-business-rate-relief',
}
const reliefPage = {
  title: 'GOV.UK, small business rate relief',
  url: 'https://www.gov.uk/apply-for-business-rate-relief/small-business-rate-relief',
}
const KNOWN = { knownTo: '2027-03-31', reviewBy: '2027-04-06' } as const
const MULTIPLIER = 'share of rateable value'

/** A value from 1 April of a year, read on a council's page. */
const from = <Value>(day: Day, value: Value, source = sutton): Entry<Value> => ({
  from: day,
  value,
  source,
  confidence: 'secondary',
})

/** The multiplier for premises that no other serves. */
export const ratesStandard = dated({
  id: 'ndr.multiplier.standard',
  label: 'Business rates, standard multiplier',
  unit: MULTIPLIER,
  history: [
    from('2012-04-01', 0.458),
    from('2013-04-01', 0.471),
    from('2014-04-01', 0.482),
    from('2015-04-01', 0.493),
    from('2016-04-01', 0.497),
    from('2017-04-01', 0.479),
    from('2018-04-01', 0.493),
    from('2019-04-01', 0.504),
    from('2020-04-01', 0.512),
    from('2024-04-01', 0.546),
    from('2025-04-01', 0.555, westLindsey),
    from('2026-04-01', 0.48, hartlepool),
  ],
  ...KNOWN,
  note: 'Until March 2026 it served the largest premises too, and every use.',
})

/** The multiplier for premises of small rateable value. */
export const ratesSmall = dated({
  id: 'ndr.multiplier.small',
  label: 'Business rates, small business multiplier',
  unit: MULTIPLIER,
  history: [
    from('2012-04-01', 0.45),
    from('2013-04-01', 0.462),
    from('2014-04-01', 0.471),
    from('2015-04-01', 0.48),
    from('2016-04-01', 0.484),
    from('2017-04-01', 0.466),
    from('2018-04-01', 0.48),
    from('2019-04-01', 0.491),
    from('2020-04-01', 0.499),
    from('2025-04-01', 0.499, westLindsey),
    from('2026-04-01', 0.432, hartlepool),
  ],
  ...KNOWN,
})

/** The multiplier for shops, hospitality and leisure of small rateable value. */
export const ratesSmallRetail = dated({
  id: 'ndr.multiplier.smallRetail',
  label: 'Business rates, small retail, hospitality and leisure multiplier',
  unit: MULTIPLIER,
  history: [from('2026-04-01', 0.382, hartlepool)],
  ...KNOWN,
  note: 'Before April 2026 such premises had a discount, with a limit in cash, in place of a multiplier of their own.',
})

/** The multiplier for the same of middle rateable value. */
export const ratesStandardRetail = dated({
  id: 'ndr.multiplier.standardRetail',
  label: 'Business rates, standard retail, hospitality and leisure multiplier',
  unit: MULTIPLIER,
  history: [from('2026-04-01', 0.43, hartlepool)],
  ...KNOWN,
})

/** The multiplier for the largest premises, whatever their use. */
export const ratesHighValue = dated({
  id: 'ndr.multiplier.highValue',
  label: 'Business rates, high-value multiplier',
  unit: MULTIPLIER,
  history: [from('2026-04-01', 0.508, hartlepool)],
  ...KNOWN,
})

/** Rateable value under which the small multiplier serves. */
export const ratesSmallBelow = dated({
  id: 'ndr.smallBelow',
  label: 'Rateable value under which the small multiplier serves',
  unit: 'pounds of rateable value',
  history: [
    from('2012-04-01', 18_000, reliefPage),
    from('2017-04-01', 51_000, burnley),
    from('2026-04-01', 51_000, hartlepool),
  ],
  ...KNOWN,
  note: 'In London it was £25,500 until March 2017.',
})

/** Rateable value from which the high-value multiplier serves. */
export const ratesHighFrom = dated({
  id: 'ndr.highFrom',
  label: 'Rateable value from which the high-value multiplier serves',
  unit: 'pounds of rateable value',
  history: [from('2026-04-01', 500_000, hartlepool)],
  ...KNOWN,
})

/** Share of the bill that a charity does not pay on what it uses for its purposes. */
export const ratesCharityRelief = dated({
  id: 'ndr.charityRelief',
  label: 'Business rates, relief of a charity by right',
  unit: 'share of the bill',
  history: [
    {
      from: '1990-04-01',
      value: 0.8,
      source: legislation(
        'ukpga/1988/41/section/43',
        'Local Government Finance Act 1988 s 43(5), as quoted by counsel',
      ),
      confidence: 'secondary',
    },
  ],
  ...KNOWN,
})

/** Rateable value up to which a business with small premises pays nothing. */
export const ratesSmallReliefFullTo = dated({
  id: 'ndr.smallRelief.fullTo',
  label: 'Small business rate relief, rateable value up to which nothing is paid',
  unit: 'pounds of rateable value',
  history: [from('2012-04-01', 6000, reliefPage), from('2017-04-01', 12_000, reliefPage)],
  ...KNOWN,
})

/** Rateable value at which that relief has shrunk to nothing. */
export const ratesSmallReliefEndsAt = dated({
  id: 'ndr.smallRelief.endsAt',
  label: 'Small business rate relief, rateable value at which it ends',
  unit: 'pounds of rateable value',
  history: [from('2012-04-01', 12_000, reliefPage), from('2017-04-01', 15_000, reliefPage)],
  ...KNOWN,
})

/** Rateable value that no other premises of the same ratepayer may exceed if it is to have the relief. */
export const ratesSmallReliefOtherMost = dated({
  id: 'ndr.smallRelief.otherMost',
  label: 'Small business rate relief, most rateable value of any other premises',
  unit: 'pounds of rateable value',
  history: [from('2012-04-01', 2600, reliefPage), from('2017-04-01', 2899, reliefPage)],
  ...KNOWN,
  note: 'All premises together stay under £20,000, or £28,000 in London.',
})
