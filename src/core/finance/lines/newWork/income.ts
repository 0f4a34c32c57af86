import { of, over, previous, product, sum, total, type Expression } from '../../../graph/expression.ts'
import type { Line } from '../../../graph/line.ts'
import { vatStandardRate } from '../../../law/tax/vatValues.ts'
import { MONTHS_IN_YEAR } from '../../../shared/month.ts'
import type { About } from '../../about.ts'
import type { Bid } from '../../case/index.ts'
import type { Naming } from '../../option.ts'
import { classesOf, isTaxed, nameOf, type IncomeClass } from './incomeClass.ts'
import { indexTerm } from './price.ts'
import { liveTotal } from './totals.ts'

export function incomeLines(about: About, the: Naming, bids: readonly Bid[]): Line[] {
  const classes = classesOf(bids)
  const rate = about.law(vatStandardRate, 'ratio')
  const lags = [...new Set(classes.map(({ lagMonths }) => lagMonths))].sort((one, other) => one - other)
  const names = (which: (each: IncomeClass) => boolean): string[] =>
    classes.filter(which).map((each) => the(nameOf(each)))
  const flow = (name: string, says: string, is: Expression): Line => ({
    name: the(`new-work/${name}`),
    unit: 'pounds',
    says,
    is,
    opens: of(0, 'pounds'),
  })
  return [
    ...classes.flatMap((each) => {
      const parts = liveTotal(
        about,
        the,
        the(nameOf(each)),
        each.bids.map(({ bid, share }) => ({ bid, share: of(share, 'ratio') })),
      )
      return [
        ...parts.lines,
        {
          name: the(nameOf(each)),
          unit: 'pounds',
          says:
            `income from new work that rises with ${RISES_WITH[each.index]}, ` +
            `${each.vat === 'standard' ? 'with' : 'without'} VAT, paid ${each.lagMonths} months later`,
          is: product(over(parts.term, MONTHS_IN_YEAR), indexTerm(each.index)),
        },
      ]
    }),
    flow('income', 'income from new work, net of VAT', total('pounds', ...names(() => true))),
    flow('standard-income', 'the part of it that bears VAT', total('pounds', ...names(isTaxed))),
    flow('exempt-income', 'the part that is exempt', total('pounds', ...names(({ vat }) => vat === 'exempt'))),
    ...lags.map((lag) =>
      flow(
        `invoiced-for-${lag}`,
        `invoiced for new work, with VAT where it is due, and paid ${lag} months later`,
        sum(
          total('pounds', ...names((each) => each.lagMonths === lag && !isTaxed(each))),
          product(total('pounds', ...names((each) => each.lagMonths === lag && isTaxed(each))), sum(1, rate)),
        ),
      ),
    ),
    flow('invoiced', 'invoiced for new work, with VAT where it is due', sum(...lags.map((lag) => invoiced(the, lag)))),
    flow(
      'received',
      'received for new work',
      sum(...lags.map((lag) => (lag === 0 ? invoiced(the, 0) : previous(invoiced(the, lag), lag)))),
    ),
  ]
}

export const invoiced = (the: Naming, lag: number): string => the(`new-work/invoiced-for-${lag}`)

const RISES_WITH: Readonly<Record<Bid['index'], string>> = {
  cpi: 'consumer prices',
  pay: 'pay awards',
  council: 'the council path',
  none: 'nothing',
}
