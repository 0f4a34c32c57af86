import { choose, of, previous, type Expression } from '../../../graph/expression.ts'
import type { Line } from '../../../graph/line.ts'
import type { About } from '../../about.ts'
import { maskOf, monthsWhen } from '../../calendar.ts'
import type { Naming } from '../../option.ts'
import { accountsLine, filedLine, type AccountsFigure, FLOWS, STANDS } from './figures.ts'
import { accountsPeriods, type AccountsPeriod } from './periods.ts'

/** Figures of the last accounts filed, which change only in the month after they are filed. */
export function filedLines(about: About, the: Naming, figures: readonly AccountsFigure[]): Line[] {
  const { calendar } = about
  const opened = accountsPeriods(calendar).filter(({ openFrom }) => openFrom < calendar.months)
  const changesIn = maskOf(calendar.months, (month) => opened.some(({ openFrom }) => openFrom === month))
  return figures.map((figure) => ({
    name: the(filedLine(figure)),
    unit: 'pounds',
    says: `${{ ...FLOWS, ...STANDS }[figure]}, in the last accounts filed`,
    is: whenFiled(about, the(accountsLine(figure)), opened),
    opens: of(0, 'pounds'),
    changesIn,
  }))
}

/** First accounts may be due sooner after their year than later ones. */
function whenFiled(about: About, line: string, opened: readonly AccountsPeriod[]): Expression {
  const [first, second] = opened
  if (!first) return of(0, 'pounds')
  const ago = ({ last, openFrom }: AccountsPeriod): Expression => previous(line, openFrom - last)
  if (!second || second.openFrom - second.last === first.openFrom - first.last) return ago(first)
  const isFirst = monthsWhen(about.calendar, 'whether first accounts are filed', (month) => month < second.openFrom)
  return choose(isFirst, ago(first), ago(second))
}
