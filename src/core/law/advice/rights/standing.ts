import { sayDay, type Day } from '../../../shared/day.ts'
import { oldestEntry, type Dated, type LawSource } from '../../dated.ts'
import type { LawOn } from '../../lawOn.ts'
import type { Asked } from '../../rights/asked.ts'
import { procurement } from '../../rights/challengeDuties.ts'
import { whoFindings } from '../../rights/challengeExpression.ts'
import { firstContract, requestFindings, provideFindings, reachesBody } from '../../rights/policies.ts'
import {
  challengeStanding,
  PROVISION_ASKED,
  provideStanding,
  REQUESTS_TAKEN,
  requestStanding,
} from '../../rights/values.ts'
import { allMet, type Finding } from '../../rule.ts'
import type { Conclusion } from '../advice.ts'

/** One of the three rights, held against who asks whom, on the day of handing in. */
export interface RightHeld {
  readonly name: 'challenge' | 'request' | 'provide'
  readonly conclusion: Conclusion
  /** Empty on a day before the right began. */
  readonly findings: readonly Finding[]
  /** Whether it can be used; `null` where that hangs on something. */
  readonly stands: boolean | null
}

/** The rights that are made for such a body, whether or not they exist on the day. */
export function rightsOf(asked: Asked, on: LawOn): readonly RightHeld[] {
  const held: RightHeld[] = []
  if (asked.body === 'council' || asked.body === 'fire') held.push(challengeHeld(asked, on))
  if (asked.body === 'nhs-commissioner') held.push(requestHeld(asked, on))
  if (reachesBody(asked) !== false) held.push(provideHeld(asked, on))
  return held
}

function challengeHeld(asked: Asked, on: LawOn): RightHeld {
  if (on.find(challengeStanding) === undefined) return notYet('challenge', challengeStanding, on.day)
  const findings = whoFindings(asked, on)
  const source = oldestEntry(challengeStanding).source
  const duty = 'The authority has to consider it, and may reject it only on a listed ground.'
  return heldFrom('challenge', challengeStanding.label, findings, duty, source)
}

function requestHeld(asked: Asked, on: LawOn): RightHeld {
  const isOpen = on.value(requestStanding) === 'open'
  const findings = requestFindings(asked, isOpen)
  const duty = `The board of the trust has to consider a request. ${POLICY}`
  if (isOpen) return heldFrom('request', requestStanding.label, findings, duty, oldestEntry(requestStanding).source)
  const because = `It took its last requests on ${sayDay(REQUESTS_TAKEN.to)}.`
  return {
    name: 'request',
    conclusion: { stands: 'no', says: 'The Right to Request is closed.', because, source: findings[0]!.source },
    findings,
    stands: false,
  }
}

const POLICY = 'This is policy, and not law: no court enforces it as it would an Act.'

function provideHeld(asked: Asked, on: LawOn): RightHeld {
  const standing = on.find(provideStanding)
  if (standing === undefined) return notYet('provide', provideStanding, on.day)
  const findings = provideFindings(asked, standing)
  const source = findings[0]!.source
  const duty = `The board of their own body considers it. ${POLICY}`
  const held = heldFrom('provide', provideStanding.label, findings, duty, source)
  if (standing !== 'notKnown' || held.stands === false) return held
  const says = 'Whether the Right to Provide still stands is not known.'
  const because = `Its last published day was ${sayDay(PROVISION_ASKED.to)}. ${ASK_BOARD}`
  return { ...held, conclusion: { stands: 'depends', says, because, source } }
}

const ASK_BOARD = 'The board of the body can say whether it considers such proposals; it may do so without any right.'

function heldFrom(
  name: RightHeld['name'],
  called: string,
  findings: readonly Finding[],
  duty: string,
  source: LawSource,
): RightHeld {
  const stands = allMet(findings)
  const failing = findings.find(({ met }) => met === stands)
  const reason = failing === undefined ? '' : `${failing.title}: ${failing.because}.`
  const conclusion: Conclusion = {
    true: { stands: 'yes', says: `There is a right to ask here: the ${called}.`, because: duty, source } as const,
    false: { stands: 'no', says: `The ${called} gives no right to ask here.`, because: reason, source } as const,
    null: {
      stands: 'depends',
      says: `There may be a right to ask here: the ${called}.`,
      because: reason,
      source,
    } as const,
  }[`${stands}`]
  return { name, conclusion, findings, stands }
}

function notYet(name: RightHeld['name'], law: Dated<unknown>, day: Day): RightHeld {
  const { from, source } = oldestEntry(law)
  const says = `On ${sayDay(day)} there is no ${law.label} yet.`
  return {
    name,
    conclusion: { stands: 'no', says, because: `It begins on ${sayDay(from)}.`, source },
    findings: [],
    stands: false,
  }
}

/** For a body that none of the three rights was made for. */
export const noneReaches: Conclusion = {
  stands: 'no',
  says: 'No right of staff to ask reaches this body.',
  because:
    'The Community Right to Challenge is held against councils and fire authorities in England, and the older rights ' +
    'against the NHS and social care. Staff may still ask: the body is free to listen.',
  source: oldestEntry(challengeStanding).source,
}

/** Whether a right gives a contract: only one ever did. */
export function contractConclusion(rights: readonly RightHeld[], on: LawOn): Conclusion {
  const { source } = firstContract
  const request = rights.find(({ name }) => name === 'request')
  if (request !== undefined && request.stands !== false)
    return {
      stands: request.stands === true ? 'yes' : 'depends',
      says: 'An approved request leads to a first contract without competition.',
      because: `${firstContract.says} No other right does so.`,
      source,
    }
  const says = 'No right gives you a contract.'
  if (on.value(requestStanding) === 'open')
    return { stands: 'no', says, because: `Only the Right to Request does, and ${FOR_WHOM} alone.`, source }
  const because = `Only the Right to Request did, ${FOR_WHOM}, and it closed on ${sayDay(REQUESTS_TAKEN.to)}.`
  if (on.find(challengeStanding) === undefined) return { stands: 'no', says, because, source }
  const tender = 'An accepted challenge leads to a tender that anybody can win.'
  return { stands: 'no', says, because: `${tender} ${because}`, source: procurement.source }
}

const FOR_WHOM = 'for staff of primary care trusts'
