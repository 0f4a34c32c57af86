import { gateLines } from '../gate/gate.ts'
import { input, minus, not, of, product, type Expression } from '../../../graph/expression.ts'
import type { Line } from '../../../graph/line.ts'
import { LOST_IN_MONTH, bidKey, lostKey, type About } from '../../about.ts'
import { maskOf, monthsWhen } from '../../calendar.ts'
import type { Bid } from '../../case/index.ts'
import { own, type Naming, type Option } from '../../option.ts'
import { testedOn } from '../gate/limits.ts'
import { monthsOf } from './months.ts'
import { onceLine } from './onceLine.ts'
import { hasCome } from './slip.ts'
import { stepsOf } from './steps.ts'
import { bidName } from './who.ts'
import { drawnWon, inMonthOf, wonLine } from './won.ts'

/**
 * One bid through its months: whether it is won, in the month it goes in, and what of its value is then worked on. It
 * is won where a uniform of its own is below the chance and the buyer's test is passed, alone or with what was bought.
 *
 * Each line changes in the month of the bid, or in those in which the work may start or end; what runs every month is
 * added up in `pipelineLines`.
 */
export function bidLines(about: About, option: Option, bid: Bid): Line[] {
  const the = own(option)
  return [
    ...gateLines(about, the, bid),
    wonLine(about, option, bid),
    valueLine(about, option, bid),
    liveLine(about, the, bid),
    ...(testedOn(about, bid) ? [onceLine(about, the, bid)] : []),
  ]
}

function valueLine(about: About, option: Option, bid: Bid): Line {
  const the = own(option)
  const name = the(`${bidName(bid)}/won-value`)
  const says = `value of a year of the work that the bid to ${bid.buyer} wins, in prices of the start`
  if (!testedOn(about, bid))
    return { name, unit: 'pounds', says, is: product(about.ask(bid.value), drawnWon(about, option, bid)) }
  const { consortium, smallerLot } = bid.remedies ?? {}
  const kept = (consortium?.share ?? 1) * (smallerLot?.share ?? 1)
  const share = kept < 1 ? [minus(1, product(the(`${bidName(bid)}/remedied`), 1 - kept))] : []
  return {
    name,
    unit: 'pounds',
    says,
    is: product(about.ask(bid.value), the(`${bidName(bid)}/won`), ...share),
    opens: of(0, 'pounds'),
    changesIn: inMonthOf(about, bid),
  }
}

function liveLine(about: About, the: Naming, bid: Bid): Line {
  const { start } = monthsOf(about.calendar, bid)
  const edges = new Set(stepsOf(about, bid).map(({ month }) => month))
  return {
    name: the(`${bidName(bid)}/live`),
    unit: 'pounds',
    says: `value of a year of the work now done for ${bid.buyer}, in prices of the start`,
    is: product(
      the(`${bidName(bid)}/won-value`),
      minus(hasCome(about, bid, start), hasCome(about, bid, start + bid.termMonths)),
      ...(about.twist.whatIfs ? [keptInWhatIf(about, bid)] : []),
    ),
    opens: of(0, 'pounds'),
    changesIn: maskOf(about.calendar.months, (month) => edges.has(month)),
  }
}

/** The what-if of a lost customer: nothing of its work is left from one month on. */
const keptInWhatIf = (about: About, bid: Bid): Expression =>
  not(
    product(
      input(lostKey(bidKey(bid.id)), 'ratio'),
      monthsWhen(about.calendar, 'lost in the what-if', (month) => month >= LOST_IN_MONTH),
    ),
  )
