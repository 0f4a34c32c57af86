import { minus, of, product, sum, total } from '../../../graph/expression.ts'
import type { Line } from '../../../graph/line.ts'
import type { About } from '../../about.ts'
import { maskOf, monthsWhen } from '../../calendar.ts'
import type { Bid } from '../../case/index.ts'
import type { Naming } from '../../option.ts'
import { monthsOf } from './months.ts'
import { readyAMonth, readyMonths } from './once.ts'
import { hasCome } from './slip.ts'
import { bidName } from './who.ts'

/** The name of what a bid with a test costs once, where it costs anything beside going in. */
export const onceName = (bid: Bid): string => `${bidName(bid)}/once`

/** What is bought to pass a test, and getting ready, where what is won hangs on accounts. */
export function onceLine(about: About, the: Naming, bid: Bid): Line {
  const name = the(bidName(bid))
  const goesIn = monthsOf(about.calendar, bid).bid
  const { first, last, start } = readyMonths(about, bid)
  const { guarantee, bond, consortium } = bid.remedies ?? {}
  const bought = [guarantee, bond, consortium].flatMap((remedy) => (remedy ? [about.ask(remedy.cost)] : []))
  const now = monthsWhen(about.calendar, `month ${goesIn}`, (month) => month === goesIn)
  const paid = product(`${name}/won`, `${name}/remedied`, total('pounds', ...bought), now)
  const getsReady = product(
    readyAMonth(about, bid),
    `${name}/won`,
    minus(hasCome(about, bid, first), hasCome(about, bid, start)),
  )
  return {
    name: the(onceName(bid)),
    unit: 'pounds',
    says: `what is bought to pass the test of ${bid.buyer}, and getting ready, in prices of the start`,
    is: bought.length > 0 ? sum(paid, getsReady) : getsReady,
    opens: of(0, 'pounds'),
    changesIn: maskOf(
      about.calendar.months,
      (month) => month === goesIn || month === goesIn + 1 || (month >= first && month <= last + 1),
    ),
  }
}
