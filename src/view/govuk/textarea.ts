import { attribute, attributesOf, classNames, html, type Html } from '../html.ts'
import { beside, idOf, labelledGroup, type FieldOptions } from './formGroup.ts'

export interface TextareaOptions extends FieldOptions {
  readonly value?: string | undefined
  readonly rows?: number | string | undefined
  readonly spellcheck?: boolean | undefined
  readonly autocomplete?: string | undefined
}

/** Several lines to type in, with their label, hint and error. */
export function textarea(options: TextareaOptions): Html {
  const names = classNames('govuk-textarea', options.errorMessage && 'govuk-textarea--error', options.classes)
  return labelledGroup(options, (describedBy) => [
    beside(options.formGroup?.beforeInput),
    html`<textarea
      class="${names}"
      id="${idOf(options)}"
      name="${options.name}"
      rows="${options.rows || 5}"
      ${[
        attribute('spellcheck', options.spellcheck),
        options.disabled && html` disabled`,
        attribute('aria-describedby', describedBy),
        attribute('autocomplete', options.autocomplete),
        attributesOf(options.attributes),
      ]}
    >
${options.value}</textarea>`,
    beside(options.formGroup?.afterInput),
  ])
}
