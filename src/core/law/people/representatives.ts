import { sayNumber } from '../../shared/money.ts'
import type { LawOn } from '../lawOn.ts'
import { finding, rule, type Finding } from '../rule.ts'
import { byTupe, employmentRights2023 } from './sources.ts'
import { directEmployerBelow, directTransferringBelow } from './values.ts'

/** Whom the old employer informs and consults hangs on these. `null` where nobody knows yet. */
export interface StaffFacts {
  readonly transferring: number
  /** Everybody the old employer employs, the people who transfer among them. */
  readonly employed: number
  readonly hasUnion: boolean | null
  /** Staff representatives are there already, with authority for this. */
  readonly hasRepresentatives: boolean | null
}

/** Through whom people are informed and consulted. */
export type Channel = 'union' | 'representatives' | 'direct' | 'election'

const union = rule({
  id: 'tupe.representatives.union',
  title: 'A recognised union speaks for them',
  says: 'Where the employer recognises an independent union for these people, it informs and consults the union.',
  ...byTupe('13'),
})

const existing = rule({
  id: 'tupe.representatives.existing',
  title: 'Or representatives who are there already',
  says:
    'Without a recognised union, the employer may turn to staff representatives who are there already and have ' +
    'authority for this, or have new ones elected.',
  ...byTupe('13'),
})

const direct = rule({
  id: 'tupe.representatives.direct',
  title: 'Or everybody directly',
  says:
    'A small employer, or any employer where few people transfer, may inform and consult each person directly. That ' +
    'holds only where there is no union and no representative, and it has not called an election.',
  inForce: { from: '2014-07-31' },
  source: employmentRights2023,
  values: [directEmployerBelow, directTransferringBelow],
  confidence: 'verified',
  reviewBy: '2027-04-06',
})

const elected = rule({
  id: 'tupe.representatives.elected',
  title: 'Or representatives elected for this',
  says:
    'The employer makes sure the election is fair and there are enough representatives. All affected employees may ' +
    'stand and vote. Votes are as secret as can be, and counted accurately.',
  ...byTupe('14'),
})

/** Whether the limits of the day let the old employer consult everybody directly. */
function isSmall({ employed, transferring }: StaffFacts, on: LawOn): boolean {
  const employerBelow = on.value(directEmployerBelow)
  const transferringBelow = on.value(directTransferringBelow)
  return (
    (employerBelow !== null && employed < employerBelow) ||
    (transferringBelow !== null && transferring < transferringBelow)
  )
}

/** Through whom the old employer informs and consults; null where that hangs on something not known. */
export function channelOf(staff: StaffFacts, on: LawOn): Channel | null {
  if (staff.hasUnion === null) return null
  if (staff.hasUnion) return 'union'
  if (staff.hasRepresentatives === null) return null
  if (staff.hasRepresentatives) return 'representatives'
  return isSmall(staff, on) ? 'direct' : 'election'
}

/** Each way of representation, whether it is open. `on` is the law of the day of the transfer. */
export function representationFindings(staff: StaffFacts, on: LawOn): readonly Finding[] {
  const { hasUnion, hasRepresentatives } = staff
  const channel = channelOf(staff, on)
  const unless = (met: boolean | null): boolean | null => (hasUnion === true ? false : hasUnion === null ? null : met)
  return [
    finding(union, hasUnion, said(hasUnion, 'a union is recognised for them', 'no union is recognised for them')),
    finding(
      existing,
      unless(hasRepresentatives),
      hasUnion === true
        ? 'the union comes first'
        : said(hasRepresentatives, 'there are representatives', 'there are no representatives yet'),
    ),
    finding(direct, channel === null ? null : channel === 'direct', directBecause(staff, on)),
    finding(
      elected,
      unless(true),
      hasUnion === true ? 'the union comes first' : 'an election is open to any employer without a recognised union',
    ),
  ]
}

function directBecause(staff: StaffFacts, on: LawOn): string {
  const facts = `${sayNumber(staff.employed)} employed and ${sayNumber(staff.transferring)} transferring`
  const employerBelow = on.value(directEmployerBelow)
  const transferringBelow = on.value(directTransferringBelow)
  if (employerBelow === null) return `${facts}; no employer could choose it before 31 July 2014`
  const limits = transferringBelow === null ? '' : `, or fewer than ${transferringBelow} transferring`
  return `${facts}; it takes fewer than ${employerBelow} employed${limits}, no union and no representatives`
}

function said(answer: boolean | null, yes: string, no: string): string {
  if (answer === null) return 'nobody has said yet'
  return answer ? yes : no
}

export const representationRules = [union, existing, direct, elected]
