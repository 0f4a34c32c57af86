import { choose, none, of, over, previous, product, sum } from '../../../graph/expression.ts'
import type { Line } from '../../../graph/line.ts'
import { MONTHS_IN_YEAR } from '../../../shared/month.ts'
import type { About } from '../../about.ts'
import type { Bid } from '../../case/index.ts'
import type { Naming } from '../../option.ts'
import { indexTerm } from './price.ts'
import { liveTotal } from './totals.ts'

/** What the authority pays for work that it buys itself, while the venture trades. */
export function authorityLines(about: About, the: Naming, bids: readonly Bid[]): Line[] {
  const its = bids.filter(({ fromAuthority }) => fromAuthority)
  if (its.length === 0) return []
  const byIndex = [...new Set(its.map(({ index }) => index))].sort()
  const totals = byIndex.map((index) => {
    const name = the(`new-work/authority/${index}`)
    const each = its.filter((bid) => bid.index === index).map((bid) => ({ bid, share: of(1, 'ratio') }))
    return { index, parts: liveTotal(about, the, name, each) }
  })
  const paid = sum(...totals.map(({ index, parts }) => product(over(parts.term, MONTHS_IN_YEAR), indexTerm(index))))
  return [
    ...totals.flatMap(({ parts }) => parts.lines),
    {
      name: the('new-work/from-authority'),
      unit: 'pounds',
      says: 'what the authority pays for new work of its own, net of VAT',
      is: choose(previous(the('failed')), none, paid),
    },
  ]
}
