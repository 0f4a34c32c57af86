import { attribute, attributesOf, classNames, html, type Attributes, type Html } from '../html.ts'
import { beside, idOf, labelledGroup, type FieldOptions } from './formGroup.ts'
import { present, type Optional } from './options.ts'

interface Choice {
  readonly text: string
  readonly value?: string | number | boolean | undefined
  readonly selected?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly attributes?: Attributes | undefined
}

export interface SelectOptions extends FieldOptions {
  readonly items: readonly Optional<Choice>[]
  readonly value?: string | number | undefined
}

/** One choice out of many, folded away. Radios serve better where there are few. */
export function select(options: SelectOptions): Html {
  const names = classNames('govuk-select', options.classes, options.errorMessage && 'govuk-select--error')
  return labelledGroup(options, (describedBy) => [
    beside(options.formGroup?.beforeInput),
    html`<select
      class="${names}"
      id="${idOf(options)}"
      name="${options.name}"
      ${[
        options.disabled && html` disabled`,
        attribute('aria-describedby', describedBy),
        attributesOf(options.attributes),
      ]}
    >
      ${present(options.items).map((choice) => option(choice, options.value))}
    </select>`,
    beside(options.formGroup?.afterInput),
  ])
}

function option(choice: Choice, chosen: string | number | undefined): Html {
  // A choice without a value is sent, and so chosen, by its words.
  const isChosen = Boolean(chosen) && (choice.value ?? choice.text) === chosen && choice.selected !== false
  return html`<option${[
    choice.value !== undefined && html` value="${String(choice.value)}"`,
    (choice.selected || isChosen) && html` selected`,
    choice.disabled && html` disabled`,
    attributesOf(choice.attributes),
  ]}>${choice.text}</option>`
}
