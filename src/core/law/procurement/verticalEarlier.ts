import { assert } from '../../shared/assert.ts'
import { sayShare } from '../../shared/money.ts'
import type { LawOn } from '../lawOn.ts'
import { both, clauseFor, finding, not, rule, type Finding } from '../rule.ts'
import { judgment, legislation } from '../source.ts'
import type { OwnedBody } from './ownedBody.ts'
import { REGULATIONS_2015_FROM } from './purchase.ts'
import { verticalShareMore } from './values.ts'

const READ = {
  inForce: { from: REGULATIONS_2015_FROM, to: '2025-02-23' },
  source: legislation('uksi/2015/102/regulation/12', 'Public Contracts Regulations 2015 reg 12'),
  confidence: 'verified',
  reviewBy: '2027-04-06',
} as const

const control = rule({
  id: 'procurement.regulation12.control',
  title: 'Controlled like a department',
  says:
    'The authority controls the body much as it controls its own departments: it decides both what the body is for ' +
    'and what it does that matters. Several may do so together: all are on its board, they decide together, and it ' +
    'follows no interest against any of them.',
  ...READ,
})

const share = rule({
  id: 'procurement.regulation12.share',
  title: 'More than 80% of its work is for them',
  says:
    'More than 80% of what the body does is work given to it by the authorities that control it, or by other bodies ' +
    'they control. It is measured by the turnover, or the costs, of the three years before; a new body goes by plans.',
  ...READ,
  values: [verticalShareMore],
})

const capital = rule({
  id: 'procurement.regulation12.capital',
  title: 'No private money in it',
  says:
    'No private person has money in the body directly. The one exception is a holding without any control or veto ' +
    'that an Act requires. Shares of employees are private money.',
  ...READ,
})

/** Regulation 12 of 2015: control, work and money. */
export function regulation12Findings(body: OwnedBody, on: LawOn): readonly Finding[] {
  const more = on.value(verticalShareMore)
  assert(more !== null, 'regulation 12 gives a figure')
  const { shareForOwners, outsideShares } = body
  return [
    finding(control, controlled(body), saysControl(body)),
    finding(
      share,
      shareForOwners === null ? null : shareForOwners > more,
      `${saysShare(shareForOwners)}; more than ${sayShare(more)} is needed`,
    ),
    finding(capital, not(outsideShares), saysCapital(outsideShares)),
  ]
}

/** `from` is the day of the judgment. The Supreme Court took all three over for England in Brent v Risk Management. */
const decided = (from: '1999-11-18' | '2005-01-11') =>
  ({ inForce: { from, to: '2015-02-25' }, confidence: 'memory', reviewBy: '2027-04-06' }) as const

const teckal = judgment('61998CJ0107', 'Teckal, Case C-107/98, judgment of 18 November 1999')

const likeDepartment = rule({
  id: 'procurement.teckal.control',
  title: 'Controlled like a department',
  says: 'The authority, or several together, control the body much as they control their own departments.',
  ...decided('1999-11-18'),
  source: teckal,
})

const essential = rule({
  id: 'procurement.teckal.essential',
  title: 'The essential part of its work is for them',
  says:
    'The body does the essential part of its work for the authorities that own it, and anything else only in the ' +
    'margin. The courts set no figure; nine tenths was held to be enough.',
  ...decided('1999-11-18'),
  source: judgment('62005CJ0295', 'Asemfo v Tragsa, Case C-295/05, judgment of 19 April 2007'),
  values: [verticalShareMore],
})

const wholly = rule({
  id: 'procurement.teckal.capital',
  title: 'No private money in it',
  says: 'Any private holding, however small, ends the exemption: private money follows private interests.',
  ...decided('2005-01-11'),
  source: judgment('62003CJ0026', 'Stadt Halle, Case C-26/03, judgment of 11 January 2005'),
})

/** What the court held to be enough, in Asemfo v Tragsa. */
const HELD_ENOUGH = 0.9
/** At or below this, no part is the essential one. */
const HALF = 0.5

/** The case law since Teckal, as it stood under the Regulations of 2006. */
export function caseLawFindings(body: OwnedBody, on: LawOn): readonly Finding[] {
  on.value(verticalShareMore)
  const { shareForOwners, outsideShares } = body
  return [
    finding(likeDepartment, controlled(body), saysControl(body)),
    finding(essential, isEssential(shareForOwners), `${saysShare(shareForOwners)}; the courts set no figure`),
    finding(wholly, not(outsideShares), saysCapital(outsideShares)),
  ]
}

function isEssential(share: number | null): boolean | null {
  if (share === null) return null
  if (share >= HELD_ENOUGH) return true
  return share <= HALF ? false : null
}

/** Control like that of a department: theirs, nobody else's and, where they are several, by all of them. */
function controlled({ parent, othersDecide, jointly }: OwnedBody): boolean | null {
  const alone = both(parent, not(othersDecide))
  return jointly ? both(alone, both(jointly.eachOnBoard, not(jointly.actsAgainst))) : alone
}

function saysControl(body: OwnedBody): string {
  const { parent, othersDecide, jointly } = body
  if (parent === false) return 'the authority does not have the last word'
  if (othersDecide === true) return 'somebody else has a decisive influence'
  if (jointly?.eachOnBoard === false) return 'at least one authority is not represented on its board'
  if (jointly?.actsAgainst === true) return 'some of its work is against the interests of an authority'
  return controlled(body) === null
    ? 'nobody has said yet who has the last word'
    : 'the authority has the last word, and nobody else'
}

const saysShare = (share: number | null): string =>
  share === null ? 'nobody has said how much of its work is for them' : `${sayShare(share, 1)} of its work is for them`

const saysCapital = (outsideShares: boolean | null): string =>
  clauseFor(
    outsideShares,
    'somebody who is no public authority has a holding in it',
    'only public authorities have a holding in it',
    'nobody has said who has a holding in it',
  )

export const regulation12Rules = [control, share, capital]
export const caseLawRules = [likeDepartment, essential, wholly]
