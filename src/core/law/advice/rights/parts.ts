import type { LawOn } from '../../lawOn.ts'
import { challengeDuties } from '../../rights/challengeDuties.ts'
import { contentFindings } from '../../rights/challengeExpression.ts'
import { provideGave, rightToProvide, requestGave, rightToRequest, staffVote } from '../../rights/policies.ts'
import { pictureOf } from '../../rights/process.ts'
import { challengeRecord, provideRecord, requestRecord, type Counted } from '../../rights/record.ts'
import { challengeGrounds, rightToChallenge, type Challenge } from '../../rights/rightToChallenge.ts'
import type { Rule } from '../../rule.ts'
import type { AdvicePart } from '../advice.ts'
import type { RightHeld } from './standing.ts'
import { timeSteps, type Timetable } from './timetable.ts'

/** What one right asks, gives and leads to. */
export function partsOf(
  right: RightHeld,
  challenge: Challenge,
  times: Timetable | null,
  on: LawOn,
): readonly AdvicePart[] {
  if (right.findings.length === 0) return []
  if (right.name === 'challenge') return challengeParts(right, challenge, times, on)
  const [called, gave, picture] =
    right.name === 'request'
      ? (['Right to Request', requestGave, pictureOf(rightToRequest)] as const)
      : (['Right to Provide', provideGave, pictureOf(rightToProvide)] as const)
  return [
    { kind: 'findings', title: `The ${called}, condition by condition`, findings: right.findings },
    { kind: 'table', title: `What the ${called} gave`, ...ruleTable(gave) },
    { kind: 'table', title: `The ${called}, step by step`, says: [FROM_MEMORY], ...picture, onDemand: true },
  ]
}

const FROM_MEMORY =
  'The steps after the first answer of the board are from memory. The guidance of the day was not read.'

function challengeParts(
  { findings, stands }: RightHeld,
  challenge: Challenge,
  times: Timetable | null,
  on: LawOn,
): readonly AdvicePart[] {
  return [
    { kind: 'findings', title: 'Who may ask whom, for what', findings },
    ...(stands === false ? [] : expressionParts(challenge, times, on)),
    { kind: 'table', title: 'What the authority has to do', ...ruleTable(challengeDuties), onDemand: true },
    { kind: 'table', title: 'The right, step by step', ...pictureOf(rightToChallenge), onDemand: true },
  ]
}

/** What can be said of one expression, where the authority has to consider it. */
function expressionParts(challenge: Challenge, times: Timetable | null, on: LawOn): readonly AdvicePart[] {
  const steps = times === null ? [] : timeSteps(challenge, times, on.day)
  const grounds = challengeGrounds(challenge, on.at(times?.handedIn ?? on.day))
  return [
    { kind: 'steps', title: 'What happens, and by when', steps },
    {
      kind: 'findings',
      title: 'What the expression says',
      says: ['The authority may ask for more, and may not reject an expression because more is missing.'],
      findings: contentFindings(challenge.contents, challenge.asker),
    },
    {
      kind: 'findings',
      title: 'The ten grounds on which it may be rejected',
      says: ['A condition is met where its ground is not there. Where a ground is there, the authority may reject.'],
      findings: grounds,
    },
  ]
}

const ruleTable = (rules: readonly Rule[]) => ({
  head: ['In short', 'What the rule is'],
  rows: rules.map(({ title, says }) => [title, says]),
})

/** How often the rights led to something, and what is said beside the law. */
export function commonParts(rights: readonly RightHeld[]): readonly AdvicePart[] {
  const names = rights.map(({ name }) => name)
  const { helped, expressions, accepted, contracts } = challengeRecord
  const records: readonly Counted[] = [
    ...(names.includes('challenge') || names.length === 0 ? [helped, expressions, accepted, contracts] : []),
    ...(names.includes('request') ? requestRecord : []),
    ...(names.includes('provide') ? provideRecord : []),
  ]
  return [
    { kind: 'figures', title: 'How often it worked', figures: records },
    {
      kind: 'words',
      title: 'Talking first',
      says: [
        'A body that wants to talk needs no right to do so. It can consider a plan of its staff, test it, and buy ' +
          'from them by the rules for public contracts.',
        'A challenge starts a tender that cannot be called back: an authority may go on with it after those who ' +
          'asked have withdrawn.',
        'A council that talks with its staff can publish that it is considering the body they propose. It can then ' +
          'turn away challenges by others (ground 8).',
      ],
    },
    { kind: 'words', title: 'A vote of staff', says: [staffVote.says, CUSTOM], onDemand: true },
    { kind: 'words', title: 'Rights with similar names', says: SIMILAR, onDemand: true },
  ]
}

const CUSTOM =
  'Where teams hold one by custom, it is after the business case is written and before anything is settled. The ' +
  'older rights asked for signs that staff were in favour, and not for a vote; this is from memory.'

const SIMILAR = [
  'The right to bid, and the right to buy that is to follow it, are about land and buildings. They are not about ' +
    'running a service.',
  'The English Devolution and Community Empowerment Act 2026, which brings the right to buy, has not been read.',
]
