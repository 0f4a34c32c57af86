import { sayPounds, sayShare } from '../../shared/money.ts'
import type { LawOn } from '../lawOn.ts'
import { finding, rule, type Finding } from '../rule.ts'
import { legislation } from '../source.ts'
import { cicDividendMost, withdrawableSharesMost } from './values.ts'

const dividends = rule({
  id: 'forms.limit.cicDividend',
  title: 'Dividends of a community interest company',
  says:
    'A community interest company limited by shares may give only part of its distributable profits to its ' +
    'shareholders. What goes to other bodies with an asset lock does not count.',
  inForce: { from: '2005-07-01' },
  source: legislation('uksi/2005/1788/regulation/17', 'Community Interest Company Regulations 2005 reg 17'),
  confidence: 'verified',
  reviewBy: '2027-04-06',
  values: [cicDividendMost],
})

const withdrawable = rule({
  id: 'forms.limit.withdrawableShares',
  title: 'Withdrawable shares of one member',
  says: 'One member of a society holds no more than the limit in withdrawable shares, unless it is a society itself.',
  inForce: { from: '1994-03-01' },
  source: legislation('ukpga/2014/14/section/24', 'Co-operative and Community Benefit Societies Act 2014 s 24'),
  confidence: 'verified',
  reviewBy: '2027-04-06',
  values: [withdrawableSharesMost],
  note: 'Before 1 August 2014 the same rule stood in the Industrial and Provident Societies Act 1965, not read.',
})

/** Most that a community interest company may give as dividends from these distributable profits, in pounds. */
export const cicDividendMostPounds = (distributablePounds: number, on: LawOn): number =>
  Math.max(0, distributablePounds) * on.value(cicDividendMost)

/** Whether a dividend of a community interest company stays within what it may give. */
export function cicDividendFinding(
  dividend: { readonly distributablePounds: number; readonly dividendPounds: number },
  on: LawOn,
): Finding {
  const most = cicDividendMostPounds(dividend.distributablePounds, on)
  const share = sayShare(on.value(cicDividendMost), 1)
  return finding(
    dividends,
    dividend.dividendPounds <= most,
    `${sayPounds(dividend.dividendPounds)} of dividends; ${share} of ${sayPounds(dividend.distributablePounds)} is ` +
      sayPounds(most),
  )
}

/** Whether one member may hold this much in withdrawable shares. */
export function withdrawableSharesFinding(
  holding: { readonly pounds: number; readonly memberIsSociety: boolean },
  on: LawOn,
): Finding {
  const most = on.value(withdrawableSharesMost)
  const held = `one member would hold ${sayPounds(holding.pounds)}`
  if (holding.memberIsSociety) return finding(withdrawable, true, `${held}, and is a registered society itself`)
  return finding(withdrawable, holding.pounds <= most, `${held}; the limit is ${sayPounds(most)}`)
}

export const limitRules = [dividends, withdrawable]
