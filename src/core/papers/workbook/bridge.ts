import { READING, sayHeadline } from '../../appraisal/bridge/say.ts'
import { READING_OWNERSHIP, sayOwnership } from '../../appraisal/bridge/sayOwnership.ts'
import type { Bridge } from '../../appraisal/bridge/bridge.ts'
import type { Mean } from '../../chance/mean.ts'
import type { WholeSubject } from '../further/run.ts'
import { meansOver, NO_BRIDGE } from '../further/money.ts'
import { footOf } from '../subject.ts'
import type { Check } from './checks.ts'
import { meanCells } from './gains.ts'
import { cellName, head, type Sheet, type SheetCell } from './sheet.ts'

const NAME = 'Bridge'

/** A sheet, and the sums on it that must come to nothing. */
export interface CheckedSheet {
  readonly sheet: Sheet
  readonly checks: readonly Check[]
}

/** Where the saving of a body with books of its own comes from; its parts add up live, to the saving of the results. */
export function bridgeSheet({ further: { bridge }, appraisal, ready }: WholeSubject): CheckedSheet {
  const foot: SheetCell[][] = [[], [footOf(appraisal)]]
  const look = { frozen: { rows: 1, columns: 1 }, widths: [64, 16] }
  const title = head('Where the saving comes from')
  if (bridge === null) return { sheet: { name: NAME, rows: [title, [NO_BRIDGE], ...foot], ...look }, checks: [] }
  const first = [title, [meansOver(bridge)], [], head('Part', 'Pounds', 'Its error')]
  const parts = summed(bridge.parts, 'The saving to the authority', bridge.saving, first.length)
  const found = first.length + parts.length
  const leaving = ready.built.options.find(({ books }) => books)
  const saved = appraisal.options.find(({ id }) => id === leaving?.id)?.saving
  const same = saved ? [['The same saving, as the appraisal has it', ...meanCells(saved)]] : []
  return {
    sheet: {
      name: NAME,
      rows: [...first, ...parts, ...same, [], ...said(bridge), ...ownershipRows(bridge, found + same.length), ...foot],
      ...look,
    },
    checks: saved
      ? [
          {
            says: 'The bridge: its parts, less the saving as the appraisal has it',
            formula: `${NAME}!${cellName(found - 1, 1)}-${NAME}!${cellName(found, 1)}`,
          },
        ]
      : [],
  }
}

const said = (bridge: Bridge): SheetCell[][] => [sayHeadline(bridge), ...READING].map((text) => [text])

/** Parts, then their live sum; `at` is the row of the first. */
function summed(
  parts: readonly { readonly title: string; readonly pounds: Mean }[],
  title: string,
  whole: Mean,
  at: number,
): SheetCell[][] {
  const formula = `SUM(${cellName(at, 1)}:${cellName(at + parts.length - 1, 1)})`
  return [...parts.map((part) => [part.title, ...meanCells(part.pounds)]), [title, ...meanCells(whole, formula)]]
}

/** What leaving adds to the same change made in house, which begins at row `at`. */
function ownershipRows(bridge: Bridge, at: number): SheetCell[][] {
  const { ownership } = bridge
  const before = [
    [],
    head('What leaving adds to improving in house', 'Pounds', 'Its error'),
    ...[...sayOwnership(ownership), READING_OWNERSHIP].map((text) => [text]),
  ]
  // A blank row and what is said of the bridge stand between.
  const first = at + 1 + said(bridge).length + before.length
  return [...before, ...summed(ownership.parts, 'What leaving adds to the saving', ownership.saving.more, first)]
}
