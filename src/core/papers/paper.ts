/** One block of a paper: what stands there, and nothing of how it looks. */
export type PaperBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'words'; readonly text: string }
  /** One of a list; what it begins with stands out. */
  | { readonly kind: 'point'; readonly lead?: string; readonly text: string }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** A paper to be read, whatever program shows it. */
export interface Paper {
  readonly title: string
  readonly blocks: readonly PaperBlock[]
  /** At the foot of each page. */
  readonly foot: string
  /** Wide tables want the page turned. */
  readonly turned?: true
  /** In small print, so that it stays short. */
  readonly small?: true
}

/** A chart of a paper in print: its caption, a drawing, and what it shows for whoever cannot see it. */
export interface PaperFigure {
  readonly kind: 'figure'
  readonly caption: string
  readonly alt: string
  readonly svg: string
}

/** A paper for the printer, which may have charts. */
export interface PrintedPaper extends Pick<Paper, 'title' | 'foot'> {
  readonly blocks: readonly (PaperBlock | PaperFigure)[]
}

export const heading = (text: string): PaperBlock => ({ kind: 'heading', level: 1, text })
export const subheading = (text: string): PaperBlock => ({ kind: 'heading', level: 2, text })
export const words = (...texts: readonly string[]): PaperBlock[] => texts.map((text) => ({ kind: 'words', text }))
export const point = (lead: string, text: string): PaperBlock => ({ kind: 'point', lead, text })
export const points = (texts: readonly string[]): PaperBlock[] => texts.map((text) => ({ kind: 'point', text }))

/** A table, or the words that stand for one with nothing in it. */
export const tableOr = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  otherwise: string,
): PaperBlock[] => (rows.length === 0 ? words(otherwise) : [{ kind: 'table', head, rows }])
