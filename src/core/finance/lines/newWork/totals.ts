import { product, sum, type Expression } from '../../../graph/expression.ts'
import type { Line } from '../../../graph/line.ts'
import type { About } from '../../about.ts'
import type { Bid } from '../../case/index.ts'
import { own, type Naming, type Option } from '../../option.ts'
import { testedOn } from '../gate/limits.ts'
import { levelLines } from './levels.ts'
import { onceOf } from './once.ts'
import { onceName } from './onceLine.ts'
import { partLines } from './parts.ts'
import { stepsOf } from './steps.ts'
import { bidName } from './who.ts'

/** What is added up: a bid, and the share of its value that counts. */
export interface Counted {
  readonly bid: Bid
  readonly share: Expression
}

/** Lines that a total is made of, and the total. */
export interface Total {
  readonly lines: Line[]
  readonly term: Expression
}

/**
 * The value of a year of the work that is live, of each bid the share that counts.
 *
 * What is won by the draw alone is known before the months begin, so those bids are added up once a trial, from month
 * to month in which one starts or ends. What hangs on accounts is added up as the months go.
 */
export function liveTotal(about: About, the: Naming, name: string, each: readonly Counted[]): Total {
  const known = each.filter(({ bid }) => !testedOn(about, bid))
  const edges = new Set(known.flatMap(({ bid }) => stepsOf(about, bid).map(({ month }) => month)))
  const drawn = edges.size <= MOST_EDGES * known.length ? known : []
  const others = each.filter((one) => !drawn.includes(one))
  const levels = levelLines(
    about,
    name,
    drawn.flatMap(({ bid, share }) => {
      const worth = product(the(`${bidName(bid)}/won-value`), share)
      return stepsOf(about, bid).map(({ month, by }) => ({ month, by: product(worth, by) }))
    }),
    'adds up',
  )
  const parts = partLines(
    about,
    name,
    others.map(({ bid, share }) => ({ bid, is: product(the(`${bidName(bid)}/live`), share) })),
  )
  return { lines: [...levels.lines, ...parts.lines], term: sum(levels.term, parts.term) }
}

/** Where bids start and end in more months than this for each of them, choosing among months costs more than adding. */
const MOST_EDGES = 2

/** What is paid once: what is known before the months begin once a trial, the rest as the months go. */
export function onceTotal(about: About, option: Option, bids: readonly Bid[]): Total {
  const the = own(option)
  const name = the('new-work/once')
  const known = levelLines(
    about,
    name,
    bids.flatMap((bid) => onceOf(about, option, bid)),
    'once',
  )
  const tested = bids.filter((bid) => testedOn(about, bid))
  const parts = partLines(
    about,
    name,
    tested.map((bid) => ({ bid, is: { kind: 'line', name: the(onceName(bid)) } })),
  )
  return { lines: [...known.lines, ...parts.lines], term: sum(known.term, parts.term) }
}
