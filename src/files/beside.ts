import { realpathSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'

/** A list that a case names: where it is, how to show it, and which sheet of it. */
export interface ListBeside {
  /** With links followed: what was checked is what is opened. */
  readonly path: string
  /** As the person wrote it, from where they stand. */
  readonly shown: string
  readonly sheet: string | undefined
}

/**
 * Find a list that a case names in its own folder or below.
 *
 * A case may come from anyone, and reading it must not read anything else of the person who opens it: absolute paths,
 * steps upwards, drives, addresses of the web and links that lead out of the folder are refused.
 */
export function listPathBeside(caseFile: string, from: string): ListBeside | { readonly message: string } {
  const [name = '', ...sheet] = from.split('#')
  const message = nameProblem(name) ?? sheetProblem(name, sheet.length > 0)
  if (message !== undefined) return { message }
  const folder = dirname(caseFile)
  const shown = join(folder, name)
  const path = followed(shown)
  if (path !== shown && !path.startsWith(join(followed(folder), sep)))
    return { message: 'This list lies outside the folder of the case.' }
  return { path, shown, sheet: sheet.length === 0 ? undefined : sheet.join('#') }
}

function nameProblem(name: string): string | undefined {
  if (name === '' || name.length > 200) return 'This is not the name of a list.'
  if (/^[/~]|[\\:\0]/.test(name))
    return 'A list must stand in the folder of the case: no drives, addresses or backslashes.'
  if (name.split('/').some((step) => step === '..' || step === ''))
    return 'A list must stand in the folder of the case, not above it.'
  return /\.(?:csv|xlsx)$/i.test(name) ? undefined : 'A list must be a CSV or XLSX file.'
}

function sheetProblem(name: string, namesSheet: boolean): string | undefined {
  return namesSheet && name.toLowerCase().endsWith('.csv')
    ? 'A CSV file has no sheets: name the file alone.'
    : undefined
}

// A file that is not there is told by whoever opens it.
function followed(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
