import type { Day } from '../../shared/day.ts'
import { finding, isInForce, rule, type Finding } from '../rule.ts'
import { legislation } from '../source.ts'
import { PROVIDER_SELECTION_FROM } from './providerSelectionValues.ts'

const apart = rule({
  id: 'procurement.health.apart',
  title: 'Under the general law of procurement',
  says:
    'Health care services that NHS bodies and councils buy fall to the NHS Provider Selection Regime, and not to ' +
    'the general law of procurement. That regime has no threshold, and nothing is reserved in it for mutuals.',
  inForce: { from: PROVIDER_SELECTION_FROM },
  source: legislation('uksi/2024/692/regulation/43', 'Procurement Regulations 2024 reg 43'),
  confidence: 'verified',
  reviewBy: '2027-04-06',
  note: 'Read for the Act, in force since 24 February 2025. That it was so before follows from the regime itself.',
})

const until2016 = rule({
  id: 'procurement.health.until2016',
  title: 'Health care for the NHS, bought before 18 April 2016',
  says:
    'The regulations of 2015 left health care for the NHS alone until 18 April 2016. Until then the regulations of ' +
    '2006 went on for it, as for any Part B service.',
  inForce: { from: '2015-02-26', to: '2016-04-17' },
  source: legislation('uksi/2015/102/regulation/120', 'Public Contracts Regulations 2015 reg 120'),
  confidence: 'verified',
  reviewBy: '2027-04-06',
})

/** Whether a purchase falls to the general law: what the findings on the scope of the NHS regime leave to it. */
export function apartFinding(underNhsRegime: boolean | null): Finding {
  if (underNhsRegime === null) return finding(apart, null, 'it is not known whether it falls to the NHS regime')
  const because = underNhsRegime
    ? 'it is health care under the NHS regime'
    : 'it is no health care under the NHS regime'
  return finding(apart, !underNhsRegime, because)
}

/** Of an exemption from the general law: whether it stands in the NHS regime too was not read. */
export const exemptInRegimeFinding = (): Finding =>
  finding(
    apart,
    null,
    'it is health care under the NHS regime, and whether this exemption stands there is not known here',
  )

/** Why the regulations of 2006 go on for a purchase. */
export const until2016Finding = (): Finding => finding(until2016, true, 'an NHS body buys health care')

/** Whether that exception stood on a day. */
export const stoodUntil2016 = (day: Day): boolean => isInForce(until2016, day)

export const healthRules = [apart, until2016]
