import { sayPounds } from '../../../shared/money.ts'
import { sayMonth } from '../../../shared/month.ts'
import { answers as isAnswered, mitigants, type Mitigant } from '../../standing/mitigants.ts'
import type { AdvicePart, Figure } from '../advice.ts'
import { capital, netAssetsWithCapital, whyNew, type Held } from './facts.ts'

/** The measures with their sums. */
export function figuresPart({ measured }: Held): readonly AdvicePart[] {
  const figures = measured.flatMap(({ metric, worked }): Figure[] =>
    worked.kind === 'none'
      ? []
      : [
          {
            label: metric.title,
            says: metric.say(worked.value),
            value: worked.value,
            working: worked.working,
            source: metric.rule.source,
          },
        ],
  )
  if (figures.length === 0) return []
  return [{ kind: 'figures', title: 'The measures that have a figure', figures }]
}

/** Each measure with how it reads. */
export function measuresPart({ measured }: Held): AdvicePart {
  return {
    kind: 'findings',
    title: 'The measures of the Cabinet Office, one by one',
    says: [
      'Met means low risk. What is not low risk keeps nobody out by itself: a bidder may explain it and may offer ' +
        'something against it. The limits are not verified. Those in the tender papers come first.',
    ],
    findings: measured.map(({ finding }) => finding),
  }
}

/** The Department for Education's three measures. */
export function educationPart({ assessed }: Held): readonly AdvicePart[] {
  if (assessed === null) return []
  return [
    {
      kind: 'findings',
      title: 'The score of the Department for Education',
      says: ['Each measure gives up to 100 points. Met means more than half of them.'],
      findings: assessed.findings,
    },
  ]
}

/** The buyer's own limits that were typed. */
export function ownPart({ own }: Held): readonly AdvicePart[] {
  return own.length === 0 ? [] : [{ kind: 'findings', title: 'The buyer’s own limits', findings: own }]
}

/** Why each measure reads as it does on the first day. */
export function dayOnePart({ isNew, measured }: Held): readonly AdvicePart[] {
  if (!isNew) return []
  return [
    {
      kind: 'table',
      title: 'Why a new body reads as it does',
      head: ['Measure', 'How it reads', 'Why'],
      rows: measured.map((each) => [
        each.metric.title,
        each.risk === null ? 'No figure yet' : `${capital(each.risk)} risk`,
        whyNew(each),
      ]),
    },
  ]
}

/** What can be offered, what it answers, and whether it is. */
export function offersPart(held: Held): AdvicePart {
  const badly = held.measured.filter(({ risk }) => risk === 'high' || risk === 'medium')
  return {
    kind: 'table',
    title: 'What can be offered, and what it answers',
    says: [saysOffered(held, badly.length)],
    head: ['What', 'How it helps', 'Measures it answers', 'Offered'],
    rows: mitigants.map((each) => [
      each.title,
      each.id === 'capital' ? `${each.says}${saysCapital(held)}` : each.says,
      each.answers === 'all' ? 'All of them' : titlesOf(each, held),
      sayOffered(each, held),
    ]),
  }
}

const titlesOf = (each: Mitigant, { measured }: Held): string =>
  measured
    .filter(({ metric }) => isAnswered(each, metric.id))
    .map(({ metric }) => metric.title)
    .join('; ')

function saysOffered({ offered }: Held, badly: number): string {
  if (badly === 0) return 'No measure reads badly, so nothing has to be offered.'
  return offered.length === 0
    ? 'Nothing is offered yet.'
    : `Offered: ${offered.map(({ title }) => title.toLowerCase()).join('; ')}.`
}

const sayOffered = ({ id }: Mitigant, { offered }: Held): string =>
  offered.some((each) => each.id === id) ? 'Yes' : 'No'

function saysCapital(held: Held): string {
  const given = held.answers.capital
  const net = netAssetsWithCapital(held)
  return given === 0 || net === null ? '' : ` With ${sayPounds(given)} net assets would be ${sayPounds(net)}.`
}

/** What a buyer may and may not ask for, on the day. */
export const demandsPart = ({ demands }: Held): AdvicePart => ({
  kind: 'findings',
  title: 'What the buyer may ask for',
  says: ['Met means that the buyer keeps to the rule, or that it does not ask.'],
  findings: demands,
})

/** Whether debts can be paid, and what the months ahead show. */
export function solvencyParts({ solvency, goingConcern, months }: Held): readonly AdvicePart[] {
  const parts: AdvicePart[] = []
  if (solvency.length > 0) parts.push({ kind: 'findings', title: 'Whether it can pay its debts', findings: solvency })
  if (goingConcern.length > 0)
    parts.push({
      kind: 'findings',
      title: 'Whether it will go on',
      says: ['A doubt here is one that the board weighs and may have to tell. It is no proof that the body will fail.'],
      findings: goingConcern,
    })
  if (months.length > 0) parts.push(monthsPart(months))
  return parts
}

function monthsPart(months: Held['months']): AdvicePart {
  return {
    kind: 'table',
    title: 'Month by month',
    head: ['Month', 'Cash and what may be drawn', 'What to see'],
    rows: months.map(({ month, headroomPounds, isLookedAt, isShort, isAfterContract }) => [
      sayMonth(month),
      sayPounds(headroomPounds),
      [
        ...(isShort ? ['Money is short'] : []),
        ...(isAfterContract ? ['The contract has ended'] : []),
        ...(isLookedAt ? [] : ['Outside the months that the board looks at']),
      ].join('; ') || 'Nothing',
    ]),
  }
}
