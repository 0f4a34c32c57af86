import { assert } from '../../shared/assert.ts'
import { sayShare } from '../../shared/money.ts'
import type { LawOn } from '../lawOn.ts'
import { answered, finding, not, rule, type Finding } from '../rule.ts'
import { legislation } from '../source.ts'
import type { Jointly, OwnedBody } from './ownedBody.ts'
import { ACT_2023_FROM, regimeOn } from './purchase.ts'
import { verticalShareMore } from './values.ts'
import { caseLawFindings, caseLawRules, regulation12Findings, regulation12Rules } from './verticalEarlier.ts'

const schedule2 = legislation('ukpga/2023/54/schedule/2', 'Procurement Act 2023 Sch 2 para 2')
const READ = {
  inForce: { from: ACT_2023_FROM },
  source: schedule2,
  confidence: 'verified',
  reviewBy: '2027-04-06',
} as const

const parent = rule({
  id: 'procurement.vertical.parent',
  title: 'The authority is its parent',
  says:
    'The authority, or the authorities together, stand to the body as a parent company to its subsidiary: they hold ' +
    'most of the votes, or appoint most of the board, or have the last word in another way.',
  ...READ,
})

const influence = rule({
  id: 'procurement.vertical.influence',
  title: 'Nobody else has a decisive influence',
  says:
    'No one but the authorities decides, by themselves or through others, what the body does. Directors and managers ' +
    'do not count as long as they act as such.',
  ...READ,
})

const share = rule({
  id: 'procurement.vertical.share',
  title: 'More than 80% of its work is for them',
  says:
    'More than 80% of what the body does is done for the authorities that control it, or for other bodies they ' +
    'control. It is measured by turnover over three years; a new body goes by credible plans for its first three ' +
    'years. Where turnover falls short, costs, time or the value of what is supplied may be taken instead.',
  ...READ,
  source: legislation('uksi/2025/163/regulation/8', 'Procurement Regulations 2024 reg 42A, inserted by SI 2025/163'),
  values: [verticalShareMore],
})

const board = rule({
  id: 'procurement.vertical.board',
  title: 'Each authority is on the board',
  says:
    'Where several authorities own the body together, each is represented where it is decided. One person may ' +
    'stand for more than one of them.',
  ...READ,
})

const interests = rule({
  id: 'procurement.vertical.interests',
  title: 'Nothing against the interests of any of them',
  says: 'Where several authorities own the body together, it does nothing that is against the interests of any.',
  ...READ,
})

const shares = rule({
  id: 'procurement.vertical.shares',
  title: 'No shares in other hands',
  says:
    'Nobody who is not a public authority holds any share in the body. One share held by one employee, or by a trust ' +
    'for employees, ends the exemption.',
  ...READ,
  note: 'Whether a member of a company without shares counts as holding one is not said in the paragraph.',
})

/**
 * May an authority award a contract to this body without competition because it controls it? Condition by condition,
 * by the law of the day: the Act, regulation 12 of 2015 before it, and the case law since Teckal before that.
 *
 * Errors: a day before Teckal is our mistake. Whoever asks has `verticalShareMore` among what every answer needs.
 */
export function verticalFindings(body: OwnedBody, on: LawOn): readonly Finding[] {
  const regime = regimeOn(on.day)
  if (regime === 'act2023') return actFindings(body, on)
  return regime === 'regulations2015' ? regulation12Findings(body, on) : caseLawFindings(body, on)
}

function actFindings(body: OwnedBody, on: LawOn): readonly Finding[] {
  const { parent: isParent, othersDecide, shareForOwners, outsideShares, jointly } = body
  const more = on.value(verticalShareMore)
  assert(more !== null, 'the Act gives a figure')
  const [standsAs, standsNot] = jointly
    ? ['the authorities together stand to it as a parent', 'the authorities together do not stand to it as a parent']
    : ['the authority stands to it as a parent', 'the authority does not stand to it as a parent']
  return [
    answered(parent, isParent, standsAs, standsNot, 'nobody has said who holds most of the votes'),
    answered(
      influence,
      not(othersDecide),
      'nobody else has a decisive influence',
      'somebody else has a decisive influence',
      'nobody has said whether others have a decisive influence',
    ),
    finding(share, shareForOwners === null ? null : shareForOwners > more, saysShare(shareForOwners, more)),
    ...(jointly ? jointFindings(jointly) : []),
    answered(
      shares,
      not(outsideShares),
      'only public authorities hold shares in it',
      'somebody who is no public authority holds shares in it',
      'nobody has said who holds shares in it',
    ),
  ]
}

function jointFindings({ eachOnBoard, actsAgainst }: Jointly): readonly Finding[] {
  return [
    answered(
      board,
      eachOnBoard,
      'each authority is represented',
      'at least one authority is not represented',
      'nobody has said who is represented',
    ),
    answered(
      interests,
      not(actsAgainst),
      'none of its work is against the interests of an authority',
      'some of its work is against the interests of an authority',
      'nobody has said whether its work suits every authority',
    ),
  ]
}

const saysShare = (share: number | null, more: number): string =>
  share === null
    ? `nobody has said how much of its work is for them; more than ${sayShare(more)} is needed`
    : `${sayShare(share, 1)} of its work is for them; more than ${sayShare(more)} is needed`

export const verticalRules = [parent, influence, share, board, interests, shares, ...regulation12Rules, ...caseLawRules]
