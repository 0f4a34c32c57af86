import {
  above0,
  choose,
  isLess,
  minus,
  none,
  of,
  previous,
  product,
  smaller,
  sum,
  type Expression,
} from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { About } from '../about.ts'
import { own, type Naming, type Option } from '../option.ts'
import { inForceUntil, keptFirst, type Guarantee } from './guaranteeTerms.ts'

/**
 * Calls on the authority's guarantee. What the bank lacks beyond the facility is called in the month, as far as the
 * limit goes, and is owed to the authority; it is paid back from cash above the policy. After the last month in which
 * it can be called, what was called stays owed.
 */
export function guaranteeLines(about: About, option: Option): Line[] {
  const the = own(option)
  const { guarantee } = about.case.opening
  if (!guarantee) return []
  const owed = the('guarantee-owed')
  return [
    ...limitLines(about, option, guarantee),
    {
      name: the('guarantee-called'),
      unit: 'pounds',
      says: 'called from the authority this month: what the bank lacks beyond the facility, as far as the limit goes',
      is: smaller(above0(minus(none, the('facility'), the('bank-before-calls'))), the('guarantee-left')),
    },
    {
      name: the('guarantee-repaid'),
      unit: 'pounds',
      says: 'paid back to the authority of what was called, from cash above what is kept',
      is: smaller(previous(owed), above0(minus(the('bank-before-calls'), keptFirst(about, the, guarantee)))),
    },
    {
      name: owed,
      unit: 'pounds',
      says: 'owed to the authority of what was called on its guarantee',
      is: minus(sum(previous(owed), the('guarantee-called')), the('guarantee-repaid')),
      opens: of(0, 'pounds'),
    },
  ]
}

function limitLines(about: About, option: Option, { limit, until }: Guarantee): Line[] {
  const the = own(option)
  const inForce = inForceUntil(about, option, until)
  return [
    {
      name: the('bank-before-calls'),
      unit: 'pounds',
      says: 'cash in the bank before any call on the guarantee, or paying it back',
      is: minus(sum(previous(the('bank')), the('receipts')), the('payments')),
    },
    {
      name: the('guarantee-left'),
      unit: 'pounds',
      says: 'what may still be called on the guarantee this month',
      is: above0(minus(product(about.ask(limit), inForce), previous(the('guarantee-owed')))),
    },
  ]
}

/**
 * Cash at the month's end. A call fills the bank up to the facility and no further, to the last bit, so that a venture
 * whose guarantee is enough is never out of money by a rounding.
 */
export function bankAfterCalls(the: Naming): Expression {
  const before = the('bank-before-calls')
  const filled = smaller(minus(none, the('facility')), sum(before, the('guarantee-left')))
  return minus(choose(isLess(before, filled), filled, before), the('guarantee-repaid'))
}
