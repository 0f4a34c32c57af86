import { MODEL_CRITERIA, MODEL_CRITERION_IDS } from '../../core/appraisal/deliveryModel/criteria.ts'
import { pointsName, weightName } from '../../core/appraisal/deliveryModel/questions.ts'
import type { ModelOption } from '../../core/appraisal/deliveryModel/wholeLife.ts'
import type { Adviser } from '../../core/law/advice/adviser.ts'
import type { Problem } from '../../core/shared/problem.ts'
import { input } from '../govuk/input.ts'
import { table, type Cell } from '../govuk/table.ts'
import { html, type Html } from '../html.ts'
import { errorFor } from '../problems.ts'

interface Grid {
  readonly adviser: Adviser
  readonly options: readonly Pick<ModelOption, 'id' | 'name'>[]
  readonly typed: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
}

/** Weights and points as a table to type in: a row for each criterion, a column for each option. */
export function pointsGrid({ adviser, options, typed, problems }: Grid): Html {
  const field = (name: string): Cell => {
    const question = adviser.questions[name]!
    return {
      html: input({
        id: name,
        name,
        label: { text: question.asks, classes: 'govuk-visually-hidden' },
        value: typed.get(name) ?? question.otherwise ?? '',
        errorMessage: errorFor(problems, name),
        inputmode: 'numeric',
        classes: 'govuk-input--width-3',
        formGroup: { classes: 'govuk-!-margin-bottom-0' },
      }),
    }
  }
  const caption = 'Weights from 0 to 100, and points from 0 to 10'
  return html`<section class="spinout-scroll govuk-!-margin-bottom-6" aria-label="${caption}" tabindex="0">
    ${table({
      caption,
      classes: 'govuk-table--small-text-until-tablet spinout-table spinout-table--words',
      head: ['Criterion', 'Weight', ...options.map(({ name }) => name)].map((text): Cell => ({ text })),
      rows: MODEL_CRITERION_IDS.map((id) => [
        {
          html: html`${MODEL_CRITERIA[id].title}<br /><span class="govuk-hint govuk-!-font-size-16"
              >${MODEL_CRITERIA[id].asks}</span
            >`,
        },
        field(weightName(id)),
        ...options.map((option) => field(pointsName(option.id, id))),
      ]),
      firstCellIsHeader: true,
    })}
  </section>`
}
