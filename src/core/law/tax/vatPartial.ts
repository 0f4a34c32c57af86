import { sayPounds, sayShare } from '../../shared/money.ts'
import type { LawOn } from '../lawOn.ts'
import { finding, rule, type Finding } from '../rule.ts'
import { legislation } from '../source.ts'
import type { Recovery, RecoveryLimits } from './vatRecovery.ts'
import { fineRoundingMonth, smallExemptVatMonth, smallExemptVatShare } from './vatRecoveryValues.ts'
import { vatRegistrationThreshold } from './vatValues.ts'

const STANDING = { inForce: { from: '1995-10-20' }, reviewBy: '2027-04-06' } as const

const registrationRule = rule({
  id: 'vat.registration',
  title: 'Taxed supplies above the limit for registration',
  says:
    'A body whose taxed supplies of twelve months pass the limit registers for VAT. Below it, it may choose to. One ' +
    'with exempt supplies alone cannot, and gets no VAT back.',
  source: {
    title: 'HMRC, increasing the VAT registration threshold, 7 March 2024',
    url: 'https://www.gov.uk/government/publications/vat-increasing-the-registration-and-deregistration-thresholds/increasing-the-vat-registration-threshold',
  },
  confidence: 'verified',
  values: [vatRegistrationThreshold],
  ...STANDING,
})

export const sharedVatRule = rule({
  id: 'vat.partial.share',
  title: 'VAT on shared purchases comes back in part',
  says:
    'VAT on what serves taxed and exempt supplies together comes back by the share of taxed supplies, rounded up to ' +
    'a whole percentage point; where it is very large, to two places.',
  source: legislation('uksi/1995/2518/regulation/101', 'Value Added Tax Regulations 1995 reg 101'),
  confidence: 'verified',
  values: [fineRoundingMonth],
  ...STANDING,
})

const smallRule = rule({
  id: 'vat.partial.small',
  title: 'Small VAT for exempt supplies',
  says:
    'A registered body gets back VAT for its exempt supplies too where that is small on average each month and no ' +
    'more than half of all its input tax. A simpler test leaves out what serves taxed supplies alone.',
  source: legislation('uksi/1995/2518/regulation/106', 'Value Added Tax Regulations 1995 regs 105A and 106'),
  confidence: 'verified',
  values: [smallExemptVatMonth, smallExemptVatShare],
  ...STANDING,
})

/** How the supplier stands to registration and to partial exemption. */
export function recoveryFindings(
  recovery: Recovery,
  taxedPounds: number,
  limits: RecoveryLimits,
  on: LawOn,
): readonly Finding[] {
  const threshold = on.value(vatRegistrationThreshold)
  const exempt = sayPounds(recovery.exemptInputPounds)
  return [
    finding(
      registrationRule,
      taxedPounds > threshold,
      `taxed supplies of ${sayPounds(taxedPounds)} a year against ${sayPounds(threshold)}`,
    ),
    finding(
      sharedVatRule,
      recovery.taxableShare > 0 && recovery.taxableShare < 1,
      `${sayShare(recovery.taxableShare, 2)} of supplies by value are taxed, rounded up`,
    ),
    finding(
      smallRule,
      recovery.isSmall,
      `${exempt} of VAT for exempt supplies; the limit is ${sayPounds(limits.smallExemptYearPounds)} a year`,
    ),
  ]
}

export const vatPartialRules = [registrationRule, sharedVatRule, smallRule]
