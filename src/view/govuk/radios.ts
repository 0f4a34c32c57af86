import { attribute, attributesOf, classNames, html, type Attributes, type Html, type Piece } from '../html.ts'
import { fieldset, type FieldsetOptions } from './fieldset.ts'
import { beside, describe, frame, type FieldOptions } from './formGroup.ts'
import { hint, type HintOptions } from './hint.ts'
import { label } from './label.ts'
import { hasContent, type Content, type Dress, type Optional } from './options.ts'

interface Radio extends Content {
  readonly value?: string | undefined
  readonly id?: string | undefined
  readonly label?: Dress | undefined
  readonly hint?: HintOptions | undefined
  /** A line between two choices instead of a choice: "or". */
  readonly divider?: string | undefined
  readonly checked?: boolean | undefined
  readonly disabled?: boolean | undefined
  /** What is asked next if this is chosen. Without scripts it is always shown. */
  readonly conditional?: { readonly html?: Html | undefined } | undefined
  readonly attributes?: Attributes | undefined
}

export interface RadiosOptions extends Dress {
  readonly name: string
  readonly idPrefix?: string | undefined
  readonly value?: string | undefined
  readonly items: readonly Optional<Radio>[]
  readonly fieldset?: FieldsetOptions | undefined
  readonly hint?: HintOptions | undefined
  readonly errorMessage?: FieldOptions['errorMessage']
  readonly formGroup?: (Dress & { readonly beforeInputs?: Content; readonly afterInputs?: Content }) | undefined
}

/** One choice out of a few, all in sight. */
export function radios(options: RadiosOptions): Html {
  const described = describe(options.idPrefix || options.name, options.fieldset?.describedBy, options)
  const inside = html`${described.pieces}${choices(options)}`
  if (!options.fieldset) return frame(options, inside)
  return frame(options, fieldset({ ...options.fieldset, role: undefined, describedBy: described.by, html: inside }))
}

function choices(options: RadiosOptions): Html {
  const names = classNames('govuk-radios', options.classes)
  return html`<div class="${names}" ${attributesOf(options.attributes)} data-module="govuk-radios">
    ${beside(options.formGroup?.beforeInputs)}
    ${options.items.map((choice, index) => choice && radio(options, choice, index + 1))}
    ${beside(options.formGroup?.afterInputs)}
  </div>`
}

function radio(options: RadiosOptions, choice: Radio, position: number): Piece {
  if (choice.divider) return html`<div class="govuk-radios__divider">${choice.divider}</div>`
  // The first id carries no number, so that an error summary can link to it by the name of the question.
  const id = choice.id || (options.idPrefix || options.name) + (position > 1 ? `-${position}` : '')
  const chosen = Boolean(options.value) && choice.value === options.value && choice.checked !== false
  const checked = choice.checked || chosen
  return [
    html`<div class="govuk-radios__item">${field(options.name, choice, { id, checked })} ${wording(choice, id)}</div>`,
    choice.conditional?.html && followUp(choice.conditional.html, id, checked),
  ]
}

function field(name: string, choice: Radio, { id, checked }: { readonly id: string; readonly checked: boolean }): Html {
  return html`<input${[
    attribute('class', 'govuk-radios__input'),
    attribute('id', id),
    attribute('name', name),
    html` type="radio" value="${choice.value}"`,
    checked && html` checked`,
    choice.disabled && html` disabled`,
    choice.conditional?.html && attribute('data-aria-controls', `conditional-${id}`),
    hasContent(choice.hint) && attribute('aria-describedby', `${id}-item-hint`),
    attributesOf(choice.attributes),
  ]}>`
}

function wording(choice: Radio, id: string): Piece {
  const { classes, attributes } = choice.label ?? {}
  return [
    label({
      text: choice.text,
      html: choice.html,
      classes: classNames('govuk-radios__label', classes),
      attributes,
      for: id,
    }),
    hasContent(choice.hint) &&
      hint({
        ...choice.hint,
        id: `${id}-item-hint`,
        classes: classNames('govuk-radios__hint', choice.hint.classes),
      }),
  ]
}

function followUp(question: Html, id: string, checked: boolean): Html {
  const names = classNames('govuk-radios__conditional', !checked && 'govuk-radios__conditional--hidden')
  return html`<div class="${names}" id="conditional-${id}">${question}</div>`
}
