import { linesOf } from '../../finance/areas.ts'
import type { Built } from '../../finance/build.ts'
import type { Option } from '../../finance/option.ts'
import type { Recorded } from '../../graph/interpret.ts'
import { balancesOf } from './balances.ts'
import type { ComparedLines } from './compared.ts'
import { compareLines, type Sided } from './lines.ts'
import type { Period } from './period.ts'

/**
 * Two options of one case, line by line, in the middle case: a line of one and that of the same name of the other.
 * What all options share, the world and the terms of employment, is the same for both and left out.
 */
export function compareOptions(
  built: Pick<Built, 'model'>,
  middle: Recorded,
  [left, right]: readonly [Option, Option],
  period: Period,
): ComparedLines {
  const balances = balancesOf(built.model)
  const side = ({ id }: Option): Sided => ({
    lines: new Map(linesOf(built, id).map((line) => [line.name.slice(id.length + 1), line])),
    middle,
    balances,
    period,
  })
  return compareLines(side(left), side(right))
}
