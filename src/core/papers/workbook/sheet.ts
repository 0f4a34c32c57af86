/** How a figure of a sheet is shown: `chance` and `share` as percentages, `flag` as 1 or 0. */
export type Shown = 'pounds' | 'pence' | 'chance' | 'share' | 'ratio' | 'fte' | 'flag'

/** A figure of a sheet. With a formula the spreadsheet works it out again; `value` is what we worked out ourselves. */
export interface FigureCell {
  readonly value: number
  readonly shown: Shown
  readonly formula?: string
}

/** A text that stands above others. */
export interface HeadCell {
  readonly head: string
}

/** A text is always a text, also where it begins as a formula would: what a case says never comes to life. */
export type SheetCell = string | null | FigureCell | HeadCell

/** One sheet of a workbook, as rows of cells. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly SheetCell[])[]
  /** Rows and columns that stay in sight while others move. */
  readonly frozen: { readonly rows: number; readonly columns: number }
  /** Of each column, in characters; columns beyond are as wide as the last. */
  readonly widths: readonly number[]
}

/** A cell as formulas name it: row 0 and column 0 are `A1`. */
export function cellName(row: number, column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return `${letters}${row + 1}`
}

export const head = (...texts: readonly string[]): HeadCell[] => texts.map((text) => ({ head: text }))
