import { rule } from '../../rule.ts'
import { legislation } from '../../source.ts'
import { copyDays, detailsDays, indicatorsAbove, standstillWorkingDays, tenderingDays } from '../noticeValues.ts'
import { ACT_2023_FROM } from '../regime.ts'

const READ = { inForce: { from: ACT_2023_FROM }, confidence: 'verified', reviewBy: '2027-04-06' } as const
const act = (section: string) => legislation(`ukpga/2023/54/section/${section}`, `Procurement Act 2023 s ${section}`)

const time = rule({
  id: 'procurement.lightTouch.time',
  title: 'No least time to bid',
  says: 'The buyer sets the time to ask to take part and to bid, and no least time is laid down. It must be fair.',
  source: act('54'),
  values: [tenderingDays],
  ...READ,
})

const standstill = rule({
  id: 'procurement.lightTouch.standstill',
  title: 'No standstill laid down',
  says:
    'The contract may be made without a standstill. If the award notice gives one, it is eight working days at ' +
    'least, and it binds.',
  source: act('51'),
  values: [standstillWorkingDays],
  ...READ,
})

const indicators = rule({
  id: 'procurement.lightTouch.indicators',
  title: 'No indicators laid down',
  says: 'The buyer need not set and publish three indicators of performance, however large the contract.',
  source: act('52'),
  values: [indicatorsAbove],
  ...READ,
})

const notices = rule({
  id: 'procurement.lightTouch.notices',
  title: 'More time for the notices after',
  says: 'The details are published within 120 days and not 30, and a large contract itself in 180 and not 90.',
  source: act('53'),
  values: [detailsDays.lightTouch, detailsDays.most, copyDays.lightTouch, copyDays.most],
  ...READ,
})

const change = rule({
  id: 'procurement.lightTouch.change',
  title: 'Free to be changed, but not the supplier',
  says:
    'A light touch contract may be changed as it runs, without a notice. It may not be given to another supplier, ' +
    'unless a supplier is reorganised.',
  source: act('74'),
  ...READ,
})

const same = rule({
  id: 'procurement.lightTouch.same',
  title: 'Still a competition, with a tender notice and an award notice',
  says: 'A light touch contract above the threshold is advertised and won in a competition like any other.',
  source: act('21'),
  ...READ,
})

/** What is lighter for a light touch contract, and what stays as it is. */
export const lightTouchEffectRules = [same, time, standstill, indicators, notices, change]
