import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

/**
 * One row of a table in `test/golden/refused`: a case, and what must come of it.
 *
 * The case is `good.case.yaml` with `line`, one line or more of it, become `becomes`; or else a file of its own: its
 * text (`whole`) or its bytes in hexadecimal (`bytes`).
 */
export interface Row {
  readonly title: string
  readonly line?: string
  readonly becomes?: string
  readonly whole?: string
  readonly bytes?: string
  /** The name of the file, where it matters. */
  readonly name?: string
  /** Texts of other files in its folder. */
  readonly beside?: Readonly<Record<string, string>>
  /** Every problem that must be told, in order; parts of the words are enough. */
  readonly told?: readonly Told[]
  /** Fields that must be understood so, by path. */
  readonly reads?: Readonly<Record<string, Understood>>
}

/** A problem as a row expects it. */
export interface Told {
  readonly field: string
  /** The text of its line, or of the last line of `becomes` where it is left out. */
  readonly on?: string
  /** The number of its line, in a file of its own; 0 where the whole file is meant and no line. */
  readonly at?: number
  /** The file, where it is not the case itself. */
  readonly file?: string
  readonly message: string
  readonly got?: string
  readonly wanted?: string
}

/** The words a field is understood as, and the 5th, 50th and 95th percentile where they are worth saying. */
export interface Understood {
  readonly words: string
  readonly figures?: readonly number[]
}

const folder = new URL('../golden/refused/', import.meta.url)
const good = readFileSync(new URL('good.case.yaml', folder), 'utf8')

/** Every table: its name and its rows. */
export const tables: readonly { readonly name: string; readonly rows: readonly Row[] }[] = readdirSync(folder)
  .filter((name) => name.endsWith('.table.yaml'))
  .sort()
  .map((name) => ({ name, rows: parse(readFileSync(new URL(name, folder), 'utf8')) as readonly Row[] }))

/** What is written to the file of a row. */
export function contentOf({ title, line, becomes = '', whole, bytes }: Row): string | Uint8Array {
  if (bytes !== undefined) return Buffer.from(bytes.replaceAll(/\s/g, ''), 'hex')
  if (whole !== undefined) return whole
  if (line === undefined) return good
  const from = line.trimEnd().split('\n')
  const lines = good.split('\n')
  const found = lines.flatMap((_, at) =>
    from.every((each, below) => lines[at + below]?.trim() === each.trim()) ? [at] : [],
  )
  const [at = 0] = found
  if (found.length !== 1) throw new Error(`${title}: the good case holds this ${found.length} times: ${line}`)
  const indent = ' '.repeat(lines[at]!.search(/\S/))
  const instead = becomes.trimEnd() === '' ? [] : becomes.trimEnd().split('\n')
  lines.splice(at, from.length, ...instead.map((each) => `${indent}${each}`))
  return lines.join('\n')
}

/** The number of the line on which a problem of a row must stand; 0 for none. */
export function lineOf(row: Row, told: Told): number {
  if (told.at !== undefined) return told.at
  const content = contentOf(row)
  const text = (told.on ?? row.becomes?.trimEnd().split('\n').at(-1) ?? '').trim()
  const at = String(content)
    .split('\n')
    .findIndex((each) => each.trim() === text)
  if (at < 0) throw new Error(`${row.title}: no line reads ${text}`)
  return at + 1
}
