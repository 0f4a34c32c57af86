import { attribute, attributesOf, classNames, html, type Html, type Piece } from '../html.ts'
import { contentOf, present, type Content, type Dress, type Optional } from './options.ts'

export interface Cell extends Content, Dress {
  readonly format?: 'numeric' | undefined
  readonly colspan?: number | undefined
  readonly rowspan?: number | undefined
}

export interface TableOptions extends Dress {
  readonly caption?: string | undefined
  readonly captionClasses?: string | undefined
  readonly head?: readonly Cell[] | undefined
  readonly rows: readonly Optional<readonly Cell[]>[]
  readonly firstCellIsHeader?: boolean | undefined
}

/** Rows and columns. `numeric` cells line up on the right. */
export function table(options: TableOptions): Html {
  const names = classNames('govuk-table', options.classes)
  return html`<table class="${names}" ${attributesOf(options.attributes)}>
    ${caption(options)}
    ${
      options.head &&
      html`<thead class="govuk-table__head">
        <tr class="govuk-table__row">
          ${options.head.map(columnHeader)}
        </tr>
      </thead>`
    }
    <tbody class="govuk-table__body">
      ${present(options.rows).map(
        (row) =>
          html`<tr class="govuk-table__row">
            ${row.map((each, index) => (index === 0 && options.firstCellIsHeader ? rowHeader(each) : cell(each)))}
          </tr>`,
      )}
    </tbody>
  </table>`
}

function caption({ caption: words, captionClasses }: TableOptions): Piece {
  return (
    words &&
    html`<caption class="${classNames('govuk-table__caption', captionClasses)}">
      ${words}
    </caption>`
  )
}

function columnHeader(options: Cell): Html {
  const format = options.format && `govuk-table__header--${options.format}`
  const names = classNames('govuk-table__header', format, options.classes)
  return html`<th scope="col" class="${names}" ${reach(options)}>${contentOf(options)}</th>`
}

function rowHeader(options: Cell): Html {
  const names = classNames('govuk-table__header', options.classes)
  return html`<th scope="row" class="${names}" ${reach(options)}>${contentOf(options)}</th>`
}

function cell(options: Cell): Html {
  const format = options.format && `govuk-table__cell--${options.format}`
  const names = classNames('govuk-table__cell', format, options.classes)
  return html`<td class="${names}" ${reach(options)}>${contentOf(options)}</td>`
}

function reach({ colspan, rowspan, attributes }: Cell): Piece {
  return [attribute('colspan', colspan), attribute('rowspan', rowspan), attributesOf(attributes)]
}
