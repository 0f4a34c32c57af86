import { begunBy } from '../goLive.ts'
import { input, isLess, larger, of, product, sum, type Expression } from '../../../graph/expression.ts'
import type { Line } from '../../../graph/line.ts'
import { bidKey, type About } from '../../about.ts'
import { maskOf } from '../../calendar.ts'
import type { Bid } from '../../case/index.ts'
import { own, type Naming, type Option } from '../../option.ts'
import { testedOn } from '../gate/limits.ts'
import { monthsOf } from './months.ts'
import { bidName } from './who.ts'

export function wonLine(about: About, option: Option, bid: Bid): Line {
  const the = own(option)
  const key = `${bidKey(bid.id)}/won`
  about.draw({
    key,
    slot: { name: key },
    label: `Whether the bid ${bid.id} is won`,
    shape: { kind: 'uniform', low: 0, high: 1 },
    unit: 'ratio',
  })
  const isWon = drawnWon(about, option, bid)
  return {
    name: the(`${bidName(bid)}/won`),
    unit: 'ratio',
    says: `whether the bid to ${bid.buyer} is won: 1 when it is`,
    is: testedOn(about, bid) ? product(isWon, admitted(the, bid)) : isWon,
    opens: of(0, 'ratio'),
    changesIn: inMonthOf(about, bid),
  }
}

/** Whether the draw is in the bid's favour: the test apart. Whoever has not begun does not bid. */
export const drawnWon = (about: About, option: Option, bid: Bid): Expression =>
  product(
    isLess(input(`${bidKey(bid.id)}/won`, 'ratio'), about.ask(bid.chance)),
    ...begunBy(about, option, monthsOf(about.calendar, bid).bid),
  )

/** Whether the test is passed, alone or with what was bought. */
const admitted = (the: Naming, bid: Bid): Expression => {
  const name = the(bidName(bid))
  return bid.remedies ? larger(`${name}/passes`, `${name}/remedied`) : sum(`${name}/passes`)
}

export const inMonthOf = (about: About, bid: Bid): Uint8Array => {
  const goesIn = monthsOf(about.calendar, bid).bid
  return maskOf(about.calendar.months, (month) => month === goesIn)
}
