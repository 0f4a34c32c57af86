import { attribute, attributesOf, classNames, html, type Attributes, type Html, type Piece } from '../html.ts'
import { beside, idOf, labelledGroup, type FieldOptions, type FormGroup } from './formGroup.ts'
import { contentOf, hasContent, type Content, type Dress } from './options.ts'

/** A unit shown at the edge of the field: £ before, % after. Hidden from screen readers: say it in the label too. */
type Affix = Content & Dress

export interface InputOptions extends FieldOptions {
  readonly type?: string | undefined
  readonly value?: string | number | undefined
  readonly inputmode?: string | undefined
  readonly autocomplete?: string | undefined
  readonly autocapitalize?: string | undefined
  readonly pattern?: string | undefined
  readonly spellcheck?: boolean | undefined
  readonly prefix?: Affix | undefined
  readonly suffix?: Affix | undefined
  readonly inputWrapper?: { readonly classes?: string; readonly attributes?: Attributes } | undefined
}

/** One line to type in, with its label, hint and error. */
export function input(options: InputOptions): Html {
  return labelledGroup(options, (describedBy) => wrapped(options, line(options, describedBy)))
}

function line(options: InputOptions, describedBy: string): Html {
  const names = classNames('govuk-input', options.classes, options.errorMessage && 'govuk-input--error')
  return html`<input${[
    attribute('class', names),
    attribute('id', idOf(options)),
    attribute('name', options.name),
    attribute('type', options.type || 'text'),
    attribute('spellcheck', options.spellcheck),
    attribute('value', options.value),
    options.disabled && html` disabled`,
    attribute('aria-describedby', describedBy),
    attribute('autocomplete', options.autocomplete),
    attribute('autocapitalize', options.autocapitalize),
    attribute('pattern', options.pattern),
    attribute('inputmode', options.inputmode),
    attributesOf(options.attributes),
  ]}>`
}

function wrapped(options: InputOptions, field: Html): Html {
  const { beforeInput, afterInput }: FormGroup = options.formGroup ?? {}
  if (![options.prefix, options.suffix, beforeInput, afterInput].some(hasContent)) return field
  const names = classNames('govuk-input__wrapper', options.inputWrapper?.classes)
  return html`<div class="${names}" ${attributesOf(options.inputWrapper?.attributes)}>
    ${beside(beforeInput)} ${affix(options.prefix, 'prefix')} ${field} ${affix(options.suffix, 'suffix')}
    ${beside(afterInput)}
  </div>`
}

function affix(part: Affix | undefined, kind: 'prefix' | 'suffix'): Piece {
  if (!hasContent(part)) return undefined
  const names = classNames(`govuk-input__${kind}`, part.classes)
  return html`<div class="${names}" aria-hidden="true" ${attributesOf(part.attributes)}>${contentOf(part)}</div>`
}
