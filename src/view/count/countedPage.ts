import { countBy } from '../../core/democracy/count/countBy.ts'
import { countCommand } from '../../core/democracy/count/countCommand.ts'
import { countByOthers, type OtherRule } from '../../core/democracy/count/otherRules.ts'
import { ruleSets } from '../../core/democracy/count/rules/index.ts'
import type { Election } from '../../core/democracy/election/election.ts'
import { assert } from '../../core/shared/assert.ts'
import type { Checked } from '../../core/shared/problem.ts'
import { html, type Html } from '../html.ts'
import { countSheet, sheetTitle, type CountSheet } from './countSheet.ts'
import { otherRules } from './otherRules.ts'

/** What a visitor asks to have counted. */
export interface CountOrder {
  readonly bytes: Uint8Array
  /** What the file is called where it is shown, and in the command that counts it again. */
  readonly file: string
  /** The rule set's id. */
  readonly rule: string
  readonly seats: number | undefined
  readonly seed: string | undefined
}

/** A count as a page shows it: markup as text, since it may be drawn on another thread. */
export interface CountedPage {
  readonly title: string
  readonly main: string
}

/** What a page can show. The commands have no such limits. */
const CANDIDATES_SHOWN = 100

/** Count what was read, and draw it: the sheet, and what other rules would have done. */
export function countedPage(
  read: Checked<Election>,
  order: Omit<CountOrder, 'bytes'>,
  { sha256, version }: { readonly sha256: string; readonly version: string },
): Checked<CountedPage> {
  if (!read.ok) return read
  const { candidates } = read.value
  if (candidates.length > CANDIDATES_SHOWN) return tooMany(order.file, candidates.length)
  const rule = ruleSets.find(({ id }) => id === order.rule)
  assert(rule !== undefined, `there is no rule ${order.rule}`)
  const counted = countBy(rule, read.value, order)
  if (!counted.ok) return counted
  const { election, count } = counted.value
  const source = { file: order.file, sha256, version, command: countCommand({ ...order, rule }, read.value) }
  const sheet = { ...counted.value, source }
  const main = String(countedMain(sheet, countByOthers(election, count)))
  return { ok: true, value: { title: sheetTitle(sheet), main } }
}

/** The count sheet, and after it what other rules would have done: that is no part of the sheet and is not printed. */
const countedMain = (sheet: CountSheet, others: readonly OtherRule[]): Html =>
  html`${countSheet(sheet)}
    <div class="spinout-on-screen">${otherRules(sheet, others)}</div>`

const tooMany = (file: string, candidates: number): Checked<never> => ({
  ok: false,
  problems: [
    {
      where: { file, field: 'candidates' },
      message: `A page shows at most ${CANDIDATES_SHOWN} candidates. Use the command: it counts any number.`,
      got: String(candidates),
    },
  ],
})
