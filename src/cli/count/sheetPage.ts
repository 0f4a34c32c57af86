import { countCommand } from '../../core/democracy/count/countCommand.ts'
import { countSheet, sheetTitle } from '../../view/count/countSheet.ts'
import { keptPage } from '../keptPage.ts'
import { ownVersion } from '../../files/ownVersion.ts'
import type { CountedFile } from './countFile.ts'

/** The count sheet as one page that needs no other file. */
export function sheetPage(counted: CountedFile): string {
  const { name: file, sha256, rule, count, election, opened } = counted
  const { seed } = election.declared
  const command = countCommand({ file, rule, seats: count.seats, seed }, opened)
  const sheet = { ...counted, source: { file, sha256, version: ownVersion(), command } }
  return keptPage({ title: sheetTitle(sheet), main: countSheet(sheet) })
}
