import { inTheRound } from '../../core/appraisal/inTheRound.ts'
import type { OptionResult, Sensitivity } from '../../core/appraisal/result.ts'
import { sayYears } from '../../core/shared/month.ts'
import type { Measure } from '../charts/swings.ts'
import type { Cell } from '../govuk/table.ts'
import { html, type Piece } from '../html.ts'
import { paragraph } from './section.ts'
import { wideTable } from './wideTable.ts'

/** Inputs in the table of an option; the JSON holds the rest. */
const MOST = 8

/**
 * What each input explains by itself of how an option's figures vary over the futures, the most first. Only what is
 * told apart from nothing.
 */
export function explainedTable({ name, sensitivities }: OptionResult, judgedYears: number): Piece {
  const measures = (['service', 'saving', 'cash'] as const).filter((measure) =>
    sensitivities.some((each) => each[measure] !== null),
  )
  const told = sensitivities
    .filter((each) => measures.some((measure) => toldOf(each, measure)))
    .sort((one, other) => mostOf(other) - mostOf(one))
    .slice(0, MOST)
  if (told.length === 0) return paragraph(`${name}: no input explains by itself a share that can be told from nothing.`)
  return wideTable({
    caption: `${name}: what each input explains by itself, of 100 parts`,
    head: [{ text: 'Input' }, ...measures.map((measure): Cell => ({ text: titleOf(measure, judgedYears) }))],
    rows: told.map((each) => [{ text: each.label }, ...measures.map((measure): Cell => cellOf(each, measure))]),
  })
}

function toldOf(sensitivity: Sensitivity, measure: Measure) {
  const influence = sensitivity[measure]
  return influence && inTheRound(sensitivity, influence)
}

/** The largest share that it explains of any of the figures. */
const mostOf = ({ service, saving, cash }: Sensitivity): number =>
  Math.max(service.firstOrder, saving?.firstOrder ?? 0, cash?.firstOrder ?? 0)

function cellOf(sensitivity: Sensitivity, measure: Measure): Cell {
  const told = toldOf(sensitivity, measure)
  if (!told) return { html: nothing }
  const { explains, higherTowards } = told
  return { html: html`${explains}${higherTowards !== null && html`<br />(higher: ${higherTowards})`}` }
}

const nothing = html`<span aria-hidden="true">–</span><span class="govuk-visually-hidden">too small to tell</span>`

function titleOf(measure: Measure, judgedYears: number): string {
  if (measure === 'service') return 'Lowest year of service'
  return measure === 'saving' ? `Saving over ${sayYears(judgedYears)}` : 'Lowest cash'
}
