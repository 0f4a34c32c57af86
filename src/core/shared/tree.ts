/** A position in a text; both count from 1. */
export interface Position {
  readonly line: number
  readonly column: number
  /** The file, where it is another than the one being read: a case may draw its staff from a list beside it. */
  readonly file?: string
}

/**
 * What a person gave us, before it means anything: scalars, lists and maps, each with its place.
 * YAML and JSON files, spreadsheets and web forms all become this, so one reader serves them all.
 */
export type Tree =
  | {
      readonly kind: 'scalar'
      readonly value: string | number | boolean | null
      readonly text: string
      readonly at: Position
      /** It stands in quotation marks, so that its text begins one column later. */
      readonly isQuoted?: true
    }
  | { readonly kind: 'list'; readonly items: readonly Tree[]; readonly at: Position }
  | { readonly kind: 'map'; readonly entries: readonly TreeEntry[]; readonly at: Position }

export interface TreeEntry {
  readonly key: string
  readonly keyAt: Position
  readonly value: Tree
}
