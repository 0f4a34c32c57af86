import { sayWeight } from '../../core/appraisal/criteria/words.ts'
import type { Section } from '../appraisal/section.ts'
import { wideTable } from '../appraisal/wideTable.ts'
import type { Cell } from '../govuk/table.ts'
import { html } from '../html.ts'
import type { Judgement } from './judgement.ts'

/** The weights of each weighting, and where each weighting comes from. */
export function weightsSection({ result: { criteria, weightings } }: Judgement): Section {
  return {
    id: 'weights',
    heading: 'The weights',
    matter: html`${wideTable({
      caption: 'Weights, of 100 in all',
      head: [{ text: 'Criterion' }, ...weightings.map(({ name }): Cell => ({ text: name, format: 'numeric' }))],
      rows: criteria.map(({ id, says }) => [
        { text: says },
        ...weightings.map(({ weights }): Cell => ({ text: sayWeight(weights[id]!), format: 'numeric' })),
      ]),
    })}
    ${wideTable({
      caption: 'Where each weighting comes from',
      head: [{ text: 'Weighting' }, { text: 'What it is' }],
      rows: weightings.map(({ name, says }) => [{ text: name }, { text: says, classes: 'spinout-source' }]),
    })}`,
  }
}
