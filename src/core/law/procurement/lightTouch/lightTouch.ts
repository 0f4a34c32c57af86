import { finding, rule, type Finding } from '../../rule.ts'
import { legislation } from '../../source.ts'
import { codesAbove, sayCode, type CpvCode } from '../cpv/cpv.ts'
import { copyDays, detailsDays, indicatorsAbove, standstillWorkingDays, tenderingDays } from '../noticeValues.ts'
import { ACT_2023_FROM, type Regime } from '../purchase.ts'
import { isPartA, isSocialOrSpecific } from './earlierLists.ts'
import { lightTouchServices } from './services.ts'

const lightTouch = rule({
  id: 'procurement.lightTouch.services',
  title: 'Mainly a light touch service',
  says:
    'Services to people, such as care, education and culture, are bought under lighter rules. They are listed by ' +
    'their codes. A contract wholly or mainly for listed services is a light touch contract. If a part that is not ' +
    'listed could reasonably be bought by itself, and is large enough, the full rules hold.',
  inForce: { from: '2025-02-24' },
  source: legislation(
    'uksi/2024/692/schedule/1',
    'Procurement Regulations 2024 reg 42 and Sch 1; Procurement Act 2023 s 9',
  ),
  confidence: 'verified',
  reviewBy: '2027-04-06',
  note: 'The regulations go code by code. A code that is not listed is taken to be outside, whatever stands above it.',
})

const socialAndOther = rule({
  id: 'procurement.lightTouch.socialAndOther',
  title: 'A social or other specific service',
  says:
    'From 2015 to 2025 contracts for social and other specific services, listed by codes, were awarded by notice and ' +
    'a procedure that treats all alike, which the buyer could design.',
  inForce: { from: '2015-02-26', to: '2025-02-23' },
  source: legislation('uksi/2015/102/schedule/3', 'Public Contracts Regulations 2015 reg 74 and Sch 3'),
  confidence: 'verified',
  reviewBy: '2027-04-06',
})

const partB = rule({
  id: 'procurement.lightTouch.partB',
  title: 'A Part B service',
  says:
    'Until February 2015 most services to people were Part B services. The regulations asked for a clear description ' +
    'and a notice of the award, and for no competition. Every service that is not in Part A was one.',
  inForce: { from: '2006-01-31', to: '2015-02-25' },
  source: legislation('uksi/2006/5/regulation/5', 'Public Contracts Regulations 2006 reg 5(2) and Sch 3'),
  confidence: 'verified',
  reviewBy: '2027-04-06',
})

/** Whether a contract is for such services by its codes, under each law. The first code is the main one. */
export function lightTouchFinding(codes: readonly CpvCode[], regime: Regime): Finding {
  const main = codes[0]!
  const listed = isListed(main, regime)
  const others = codes.slice(1).filter((code) => isListed(code, regime) !== listed)
  const differs = others.length === 1 ? 'is' : 'are'
  const apart =
    others.length === 0
      ? ''
      : `; ${others.map(sayCode).join(', ')} ${differs} ${listed ? 'not ' : ''}on the list, and the larger part decides`
  return finding(RULES[regime], listed, `the main code ${saysListed(main, listed, regime)}${apart}`)
}

const RULES = { act2023: lightTouch, regulations2015: socialAndOther, regulations2006: partB } as const

function isListed(code: CpvCode, regime: Regime): boolean {
  if (regime === 'act2023') return lightTouchServices().has(Number(code))
  if (regime === 'regulations2015') return isSocialOrSpecific(code)
  return isService(code) && !isPartA(code)
}

/** Whether a code stands for services. Divisions below 50 are goods, with 45 for works and 48 for bought software. */
export const isService = (code: CpvCode): boolean => code >= '50000000'

function saysListed(code: CpvCode, listed: boolean, regime: Regime): string {
  const said = sayCode(code)
  if (regime === 'regulations2006') return `${said} is ${listed ? 'a service outside Part A' : 'no Part B service'}`
  const above = listed ? undefined : codesAbove(code).find((each) => isListed(each, regime))
  const note = above === undefined ? '' : `, though ${sayCode(above)} above it is`
  return `${said} is ${listed ? 'listed' : 'not listed'}${note}`
}

export const lightTouchRules = [lightTouch, socialAndOther, partB]

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
