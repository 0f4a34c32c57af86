import { countSheet, sheetTitle } from '../../view/count/countSheet.ts'
import { keptPage } from '../keptPage.ts'
import { version } from '../version.ts'
import type { CountedFile } from './countAll.ts'

/** The count sheet as one page that needs no other file. */
export function sheetPage(counted: CountedFile): string {
  const { name, sha256 } = counted
  const sheet = { ...counted, source: { file: name, sha256, version: version(), command: commandOf(counted) } }
  return keptPage({ title: sheetTitle(sheet), main: countSheet(sheet) })
}

/** The command that counts the same again: what stands in the file need not be said. */
function commandOf({ name, rule, election, opened, count }: CountedFile): string {
  const words = ['spinout count', quoted(name), '--rule', rule.id]
  if (rule.decides === 'election' && count.seats !== opened.seats) words.push('--seats', String(count.seats))
  const { seed } = election.declared
  if (seed !== undefined && seed !== opened.declared.seed) words.push('--seed', quoted(seed))
  return words.join(' ')
}

/** A word as a shell takes it. */
const quoted = (word: string): string => (/^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)
