import { addDays, addMonthsToDay, sayDay } from '../../../shared/day.ts'
import { sayPounds } from '../../../shared/money.ts'
import { unfairDismissalMonths, weeksPayMost } from '../../employment/dismissalValues.ts'
import { protectionOn } from '../../pensions/protection.ts'
import { keptRules, variationOn } from '../../people/keeping.ts'
import { isInForce, type Rule } from '../../rule.ts'
import type { AdvicePart } from '../advice.ts'
import { PROTECTED } from './protection.ts'
import type { Situation } from './situation.ts'

type Row = readonly [what: string, kept: string, until: string, source: string]

const row = (what: string, kept: string, until: string, { source }: Pick<Rule, 'source'>): Row => [
  what,
  kept,
  until,
  source.title,
]

const EVERYBODY = 'Everybody who moves'

/** What each person keeps, till when, and by which text. */
export function keptPart(situation: Situation): AdvicePart {
  return {
    kind: 'table',
    title: 'What each person keeps',
    says: ['Whoever objects to the move stays behind: their contract ends, as a rule without pay for it.'],
    head: ['What', 'Who keeps it', 'Till when', 'Source'],
    rows: [
      ...contractRows(situation),
      ...collectiveRows(situation),
      ...pensionRows(situation),
      redundancyRow(situation),
    ],
  }
}

function contractRows({ transfer, at }: Situation): readonly Row[] {
  const months = at.find(unfairDismissalMonths)
  const service = months === undefined ? '' : ` to those with ${months} months of service`
  const variation = variationOn(transfer)
  const until = isInForce(keptRules.variation, transfer)
    ? 'Until changed for a reason that is not the transfer, or as the contract allows'
    : 'Until changed for a reason not connected with the transfer'
  return [
    row(
      'Job',
      `Everybody who moves. A dismissal because of the transfer is unfair${service}`,
      'No end is set',
      keptRules.dismissal,
    ),
    row('Pay', EVERYBODY, until, variation),
    row('Hours and place', EVERYBODY, until, variation),
    row(
      'Continuous service',
      `${EVERYBODY}, from the first day with the old employer`,
      'No end is set',
      keptRules.contract,
    ),
  ]
}

function collectiveRows({ transfer }: Situation): readonly Row[] {
  const kept = 'Everybody they cover, as they stand on the day of the move'
  const recognised = row(
    'A union’s recognition',
    'The union, where the people stay a distinct group',
    'Until it is agreed anew',
    keptRules.recognition,
  )
  if (!isInForce(keptRules.staticTerms, transfer))
    return [row('Collective terms', kept, 'Later awards: the courts decided', keptRules.collective), recognised]
  const from = sayDay(addDays(addMonthsToDay(transfer, 12), 1))
  return [
    row('Collective terms', kept, `Can be agreed anew from ${from}`, keptRules.collectiveVariation),
    row(
      'Later national pay awards',
      'Nobody, unless the new body chooses them',
      'From the move on',
      keptRules.staticTerms,
    ),
    recognised,
  ]
}

function pensionRows({ answers, transfer }: Situation): readonly Row[] {
  const protection = protectionOn(answers.from, transfer)
  const built = row(
    'Pension built up so far',
    'Everybody who has one, in the old scheme',
    'For good',
    keptRules.pensions,
  )
  if (protection === undefined)
    return [built, row('Pension from now on', 'Nobody by TUPE itself', 'Ask what was agreed', keptRules.pensions)]
  const [who, until] = PROTECTED[protection.name].kept
  return [built, row('Pension from now on', who, until, protection.rule)]
}

function redundancyRow({ atDismissal }: Situation): Row {
  const cap = atDismissal.find(weeksPayMost)
  const least = cap === undefined ? '' : `. The law gives at least so much, with a week’s pay up to ${sayPounds(cap)}`
  return row('Redundancy terms', `${EVERYBODY}, those of the contract${least}`, 'As for pay', keptRules.contract)
}
