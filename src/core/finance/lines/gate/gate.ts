import { limitsOf } from './limits.ts'
import { not, of, product, type Expression } from '../../../graph/expression.ts'
import type { Line } from '../../../graph/line.ts'
import { monthsBetween } from '../../../shared/month.ts'
import type { About } from '../../about.ts'
import { maskOf } from '../../calendar.ts'
import type { Bid } from '../../case/index.ts'
import type { Naming } from '../../option.ts'
import type { AccountsPeriod } from '../accounts/periods.ts'
import { ALONE, besideOf, type Beside } from './beside.ts'
import { MET } from './met.ts'
import { testedOn } from './limits.ts'

/**
 * A buyer's test of the accounts last filed when a bid goes in: whether they pass alone, and if not whether what was
 * bought covers it. Both are settled in the month of the bid. A body on a limit meets it.
 *
 * What counts for what is our judgement: `docs/methods/pipeline.md` gives it, and `standing` in `appraisal` works the
 * same out in plain figures.
 */
export function gateLines(about: About, the: Naming, bid: Bid): Line[] {
  const period = testedOn(about, bid)
  if (!period) return []
  const month = monthsBetween(about.case.start, bid.bid)
  const changesIn = maskOf(about.calendar.months, (each) => each === month)
  const settled = (thing: string, says: string, is: Expression): Line => ({
    name: the(`pipeline/${bid.id}/${thing}`),
    unit: 'ratio',
    says,
    is,
    opens: of(0, 'ratio'),
    changesIn,
  })
  const passes = settled(
    'passes',
    `whether the last accounts filed pass the test of ${bid.buyer}: 1 when they do`,
    meets(about, the, bid, period, ALONE),
  )
  if (!bid.remedies) return [passes]
  const covered = meets(about, the, bid, period, besideOf(bid.remedies))
  return [
    passes,
    settled(
      'remedied',
      'whether the accounts fail the test and what was bought covers it: 1 when it does',
      product(not(passes.name), covered),
    ),
  ]
}

function meets(about: About, the: Naming, bid: Bid, period: AccountsPeriod, beside: Beside): Expression {
  const standing = bid.standing!
  return product(
    ...limitsOf(standing).map((limit) => MET[limit](standing[limit]!, { about, the, bid, period, beside })),
  )
}
