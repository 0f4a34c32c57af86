import { finding, rule, type Finding } from '../../rule.ts'
import { legislation } from '../../source.ts'
import { codesAbove, sayCode, type CpvCode } from '../cpv/cpv.ts'
import type { Regime } from '../regime.ts'
import { isPartA, isService } from './partA.ts'
import { isSocialOrSpecific } from './schedule3.ts'
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

function saysListed(code: CpvCode, listed: boolean, regime: Regime): string {
  const said = sayCode(code)
  if (regime === 'regulations2006') return `${said} is ${listed ? 'a service outside Part A' : 'no Part B service'}`
  const above = listed ? undefined : codesAbove(code).find((each) => isListed(each, regime))
  const note = above === undefined ? '' : `, though ${sayCode(above)} above it is`
  return `${said} is ${listed ? 'listed' : 'not listed'}${note}`
}

export const lightTouchRules = [lightTouch, socialAndOther, partB]
