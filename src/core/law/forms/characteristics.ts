import { sayShare } from '../../shared/money.ts'
import type { LawSource } from '../dated.ts'
import { finding, rule, type Finding } from '../rule.ts'
import { legislation } from '../source.ts'
import { employeesControl, type Control } from './control.ts'

const description: LawSource = {
  title: 'GOV.UK, Introduction to Public Service Mutuals',
  url: 'https://www.gov.uk/guidance/introduction-to-public-service-mutuals',
}
const READ = {
  inForce: { from: '2011-01-01' },
  confidence: 'verified',
  reviewBy: '2027-04-06',
  note: 'A description that governments have used since about 2011, and no law. The first day is ours.',
} as const

/** What decides whether a body looks like a mutual to those who describe the sector. `null`: nobody knows yet. */
export interface Characteristics extends Control {
  /** Whether its services came out of a public body, or will. */
  readonly cameFromPublicBody: boolean | null
  /** Share of the votes of members that public bodies cast. 0 to 1. */
  readonly publicVoteShare: number
  readonly publicServiceShare: number | null
  /** Whether its rules ask employees, or others with them, to take an active part. */
  readonly activePart: boolean | null
}

const left = rule({
  id: 'forms.described.left',
  title: 'It has left the public sector',
  says: 'Its services came out of a public body, and it is not owned or run by one any more.',
  source: description,
  ...READ,
})

const delivers = rule({
  id: 'forms.described.delivers',
  title: 'It goes on delivering public services',
  says: 'It goes on delivering public services, and means to do good by them.',
  source: description,
  ...READ,
})

const staffSay = rule({
  id: 'forms.described.staffSay',
  title: 'Its staff have a large say',
  says: 'Its staff have a large degree of influence or control over how it is run.',
  source: description,
  ...READ,
  note: 'The description gives no figure. A quarter of the votes, or most of the board, counts as a large say here.',
})

/** The three marks by which governments have described public service mutuals: looser than any law. */
export function characteristicFindings(body: Characteristics): readonly Finding[] {
  return [leftFinding(left, body), deliversFinding(delivers, body), staffSayFinding(body)]
}

const HALF = 0.5
const QUARTER = 0.25

/** Whether it came out of a public body and is no longer held by one: asked by the supplier register too. */
function leftFinding(
  of: typeof left,
  {
    cameFromPublicBody,
    publicVoteShare,
    appoints,
  }: Pick<Characteristics, 'cameFromPublicBody' | 'publicVoteShare' | 'appoints'>,
): Finding {
  const votes = `public bodies cast ${sayShare(publicVoteShare, 1)} of the votes`
  if (publicVoteShare > HALF) return finding(of, false, `${votes}, so it is owned by them still`)
  if (appoints === 'authority') return finding(of, false, 'an authority appoints most of the board')
  if (cameFromPublicBody === null) return finding(of, null, 'nobody has said whether its services came from one')
  return finding(
    of,
    cameFromPublicBody,
    cameFromPublicBody
      ? `its services came out of a public body; ${votes}`
      : 'its services were never in a public body',
  )
}

/** Whether it delivers public services: asked by the supplier register too. */
function deliversFinding(
  of: typeof delivers,
  { publicServiceShare }: Pick<Characteristics, 'publicServiceShare'>,
): Finding {
  if (publicServiceShare === null) return finding(of, null, 'nobody has said how much of its work is for the public')
  return finding(of, publicServiceShare > 0, `${sayShare(publicServiceShare, 1)} of its work is for the public`)
}

function staffSayFinding(body: Characteristics): Finding {
  const { controls, because } = employeesControl(body)
  if (controls === true) return finding(staffSay, true, because)
  if (body.appoints === 'staff') return finding(staffSay, true, 'employees appoint most of the board')
  if (body.staffVoteShare === null || body.trustVoteShare === null) return finding(staffSay, null, because)
  const share = body.staffVoteShare + body.trustVoteShare
  const votes = `employees, or trustees for them, cast ${sayShare(share, 1)} of the votes`
  if (share >= QUARTER) return finding(staffSay, true, `${votes}: a large say, if not control`)
  if (share > 0) return finding(staffSay, null, `${votes}, and the description does not say how much is large`)
  if (body.activePart === false) return finding(staffSay, false, `${votes} and its rules ask nobody to take part`)
  return finding(staffSay, null, `${votes}; what else its rules give them decides`)
}

export const characteristicRules = [left, delivers, staffSay] as const

const regulation9 = legislation('uksi/2024/692/regulation/9', 'Procurement Regulations 2024 reg 9(3)(k)')
const REGISTER = {
  inForce: { from: '2025-02-24' },
  confidence: 'secondary',
  reviewBy: '2027-04-06',
  note:
    'The Regulations ask a supplier whether it is a public service mutual, and say no more. The words by which the ' +
    'register explains it were read at second hand; they ask nothing about staff.',
} as const

const registerLeft = rule({
  id: 'forms.register.left',
  title: 'It was in the public sector and has left',
  says: 'The register of suppliers describes a public service mutual as one that has left the public sector.',
  source: regulation9,
  ...REGISTER,
})

const registerDelivers = rule({
  id: 'forms.register.delivers',
  title: 'It still delivers public services',
  says: 'The register of suppliers describes a public service mutual as one that still delivers public services.',
  source: regulation9,
  ...REGISTER,
})

/**
 * The type a supplier ticks when it registers on the central digital platform. It is looser than the Act: a body may
 * tick it and still not have what it takes for a contract that is kept for mutuals.
 */
export function supplierRegisterFindings(body: Characteristics): readonly Finding[] {
  return [leftFinding(registerLeft, body), deliversFinding(registerDelivers, body)]
}

export const supplierRegisterRules = [registerLeft, registerDelivers] as const
