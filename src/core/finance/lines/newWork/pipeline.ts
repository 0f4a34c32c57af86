import { filedLines } from '../accounts/filed.ts'
import { incomeLines } from './income.ts'
import { costLines } from './cost.ts'
import { authorityLines } from './authority.ts'
import { total } from '../../../graph/expression.ts'
import type { Line } from '../../../graph/line.ts'
import type { About } from '../../about.ts'
import type { Bid } from '../../case/index.ts'
import { own, type Naming, type Option } from '../../option.ts'
import { accountsLines } from '../accounts/accounts.ts'
import { ACCOUNTS_FIGURES } from '../accounts/figures.ts'
import { figuresRead } from '../gate/limits.ts'
import { bidLines } from './bids.ts'
import { bidName, bidsOf } from './who.ts'

/**
 * New work: bids, what is won of them, and the totals that the venture's books take up.
 *
 * A case may have 120 bids, so what is worked out every month are totals: one for each index, each VAT liability and
 * each month of delay in payment that some bid has, and three of cost. Bids near in time are added up together first,
 * since a part changes only in the months in which a bid in it starts or ends.
 */
export function pipelineLines(about: About, option: Option): Line[] {
  const the = own(option)
  const bids = bidsOf(about, option)
  const figures = about.twist.standing ? ACCOUNTS_FIGURES : figuresRead(about, bids)
  return [
    ...(option.books ? accountsLines(about, option, figures) : []),
    ...filedLines(about, the, figuresRead(about, bids)),
    ...(bids.length === 0 ? [] : newWorkLines(about, option, bids)),
    ...(about.twist.standing ? bids.map((bid) => bidValueLine(about, the, bid)) : []),
  ]
}

const bidValueLine = (about: About, the: Naming, bid: Bid): Line => ({
  name: the(`${bidName(bid)}/value`),
  unit: 'pounds',
  says: `value of a year of the work that ${bid.buyer} asks for, in prices of the start`,
  is: total('pounds', about.ask(bid.value)),
})

const newWorkLines = (about: About, option: Option, bids: readonly Bid[]): Line[] => [
  ...bids.flatMap((bid) => bidLines(about, option, bid)),
  ...incomeLines(about, own(option), bids),
  ...costLines(about, option, bids),
  ...authorityLines(about, own(option), bids),
]
