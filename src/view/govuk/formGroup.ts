import { attributesOf, classNames, html, type Html, type Piece } from '../html.ts'
import { errorMessage, type ErrorMessageOptions } from './errorMessage.ts'
import { hint, type HintOptions } from './hint.ts'
import { label, type LabelOptions } from './label.ts'
import { contentOf, type Content, type Dress } from './options.ts'

/** The frame round a field, and what stands just before and after the field inside it. */
export interface FormGroup extends Dress {
  readonly beforeInput?: Content | undefined
  readonly afterInput?: Content | undefined
}

/** What every field takes, whatever kind it is. */
export interface FieldOptions extends Dress {
  readonly id?: string | undefined
  readonly name: string
  readonly label: LabelOptions
  readonly hint?: HintOptions | undefined
  readonly errorMessage?: ErrorMessageOptions | undefined
  readonly describedBy?: string | undefined
  readonly formGroup?: FormGroup | undefined
  readonly disabled?: boolean | undefined
}

/** A field is known by its id, or by its name where it has none. */
export function idOf(options: { readonly id?: string | undefined; readonly name: string }): string {
  return options.id || options.name
}

/** Label, hint, error and field in their frame. `field` is given what its `aria-describedby` must say. */
export function labelledGroup(options: FieldOptions, field: (describedBy: string) => Piece): Html {
  const id = idOf(options)
  const described = describe(id, options.describedBy, options)
  return frame(options, [label({ ...options.label, for: id }), described.pieces, field(described.by)])
}

/** The outer frame of a field or of a set of choices, red when there is something wrong. */
export function frame(options: Pick<FieldOptions, 'errorMessage' | 'formGroup'>, pieces: Piece): Html {
  const names = classNames(
    'govuk-form-group',
    options.errorMessage && 'govuk-form-group--error',
    options.formGroup?.classes,
  )
  return html`<div class="${names}" ${attributesOf(options.formGroup?.attributes)}>${pieces}</div>`
}

/** Hint and error of a field, and the ids by which it refers to them. */
export function describe(
  id: string,
  describedBy: string | undefined,
  options: Pick<FieldOptions, 'hint' | 'errorMessage'>,
): { readonly by: string; readonly pieces: Piece } {
  const hintId = options.hint && `${id}-hint`
  const errorId = options.errorMessage && `${id}-error`
  return {
    by: classNames(describedBy, hintId, errorId),
    pieces: [
      options.hint && hint({ ...options.hint, id: hintId }),
      options.errorMessage && errorMessage({ ...options.errorMessage, id: errorId }),
    ],
  }
}

/** A part that may be missing, as it stands before or after a field. */
export function beside(part: Content | undefined): Piece {
  return part && contentOf(part)
}
