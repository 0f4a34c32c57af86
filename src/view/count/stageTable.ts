import type { Stage } from '../../core/democracy/count/result.ts'
import { stageTitle } from '../../core/democracy/count/tell/tellStage.ts'
import { votesOf, type Telling } from '../../core/democracy/count/tell/telling.ts'
import type { Units } from '../../core/democracy/count/units.ts'
import type { Cell } from '../govuk/table.ts'
import { html, type Html, type Piece } from '../html.ts'
import { acrossPages, figures } from './figures.ts'

/**
 * Every stage with the total of each candidate and what it changed by, in ballot-paper order. As many stages stand side
 * by side as fit a printed page; the next ones follow below, so that no table is cut.
 */
export const stageTables = (telling: Telling): Html =>
  html`${acrossPages(telling.count.stages, longestFigure(telling)).map((stages) => stageTable(telling, stages))}`

/** Characters of the longest figure that may stand in a cell, with the sign of a change. */
function longestFigure(telling: Telling): number {
  const { stages, valid, decimals } = telling.count
  const most = votesOf(telling, BigInt(valid) * BigInt(`1${'0'.repeat(decimals)}`))
  return Math.max(most.length, ...stages.map(({ lost }) => votesOf(telling, lost).length)) + 1
}

function stageTable(telling: Telling, stages: readonly Stage[]): Html {
  const [first, last] = [stages[0]!.number, stages.at(-1)!.number]
  const caption = first === last ? `Stage ${first}` : `Stages ${first} to ${last}`
  return figures({
    caption: `${caption}: votes at the end, and how they changed`,
    label: caption,
    head: [
      { text: 'Candidate' },
      ...stages.map(({ number, action }) =>
        numeric(html`<strong>Stage ${number}</strong><br />${stageTitle(telling, action)}`),
      ),
    ],
    rows: [...candidateRows(telling, stages), ...otherRows(telling, stages)],
  })
}

const numeric = (content: Html): Cell => ({ html: content, format: 'numeric' })

const candidateRows = (telling: Telling, stages: readonly Stage[]): readonly (readonly Cell[])[] =>
  telling.election.candidates.map((name, candidate) => [
    { html: html`<bdi>${name}</bdi>` },
    ...stages.map((stage) => numeric(html`${standing(telling, stage, candidate)}`)),
  ])

/** Votes, change, and in words what happened to the candidate at this stage. */
function standing(telling: Telling, stage: Stage, candidate: number): Piece {
  const { election, count } = telling
  if (election.withdrawn.includes(candidate)) return stage.number === 1 ? 'Withdrawn' : none
  const before = count.stages[stage.number - 2]
  const isExcluded = stage.action.kind === 'exclusion' && stage.action.of.includes(candidate)
  const [votes, past] = [stage.totals[candidate]!, before?.totals[candidate]]
  const isGone = BigInt(votes) === 0n && !isExcluded && before !== undefined && BigInt(past!) === 0n
  if (isGone) return wasExcluded(telling, stage, candidate) ? none : votesOf(telling, votes)
  return [
    votesOf(telling, votes),
    changed(telling, votes, past),
    stage.elected.includes(candidate) && happened('Elected'),
    isExcluded && happened('Excluded'),
  ]
}

const none = html`<span aria-hidden="true">–</span><span class="govuk-visually-hidden">no longer stands</span>`

const wasExcluded = ({ count }: Telling, { number }: Stage, candidate: number): boolean =>
  count.stages.some(
    (stage) => stage.number < number && stage.action.kind === 'exclusion' && stage.action.of.includes(candidate),
  )

const happened = (word: string): Html => html`<br /><strong>${word}</strong>`

function changed(telling: Telling, now: Units, before: Units | undefined): Piece {
  if (before === undefined) return undefined
  const change = BigInt(now) - BigInt(before)
  if (change === 0n) return undefined
  return html`<br /><span class="spinout-figures__aside">${change > 0n && '+'}${votesOf(telling, change)}</span>`
}

/** What candidates do not hold, and that it all adds up. */
function otherRows(telling: Telling, stages: readonly Stage[]): readonly (readonly Cell[])[] {
  const { stages: all } = telling.count
  const row = (name: string, of: (stage: Stage) => Units): readonly Cell[] => [
    { text: name },
    ...stages.map((stage) => {
      const before = all[stage.number - 2]
      return numeric(html`${votesOf(telling, of(stage))}${changed(telling, of(stage), before && of(before))}`)
    }),
  ]
  const has = (of: (stage: Stage) => Units): boolean => all.some((stage) => BigInt(of(stage)) !== 0n)
  const total = row('Total', ({ totals, nonTransferable, lost }) =>
    [...totals, nonTransferable, lost].reduce<bigint>((sum, each) => sum + BigInt(each), 0n),
  )
  const isCountedOnce = all.every(({ action }) => action.kind !== 'marks' && action.kind !== 'comparison')
  return [
    ...(has(({ nonTransferable }) => nonTransferable) ? [row('Non-transferable', (each) => each.nonTransferable)] : []),
    ...(has(({ lost }) => lost) ? [row('Lost to fractions', (each) => each.lost)] : []),
    ...(isCountedOnce ? [total] : []),
    ...(all.some(({ quota }) => quota !== undefined) ? [quotaRow(telling, stages)] : []),
  ]
}

const quotaRow = (telling: Telling, stages: readonly Stage[]): readonly Cell[] => [
  { text: 'Quota' },
  ...stages.map(({ quota = telling.count.quota }) => numeric(html`${quota !== null && votesOf(telling, quota)}`)),
]
