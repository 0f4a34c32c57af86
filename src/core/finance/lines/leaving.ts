import { above0, larger, minus, of, over, previous, product, total, type Expression } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { About } from '../about.ts'
import { withMonthAfter } from '../calendar.ts'
import type { Contract } from '../case/index.ts'
import { own, type Option } from '../option.ts'

/**
 * What goes in the month a contract goes: the stated share of the posts and of the other costs that are attributable
 * to it. A small contract takes little with it; with one contract, all is attributable to that one.
 */
export function leavingLines(about: About, option: Option, contract: Contract, attributable: Expression): Line[] {
  const name = (thing: string) => own(option)(`${contract.id}/${thing}`)
  const goes = minus(previous(name('held')), name('held'))
  const { staffLeave, costsLeave } = contract.loss
  return [
    {
      name: name('posts-leaving'),
      unit: 'ratio',
      says: 'share of the posts of the start that go with the contract this month',
      is: product(about.ask(staffLeave), attributable, goes),
    },
    {
      name: name('costs-leaving'),
      unit: 'ratio',
      says: 'share of the non-pay cost of the start that goes with the contract this month',
      is: product(about.ask(costsLeave), attributable, goes),
    },
    {
      name: name('posts-ended'),
      unit: 'ratio',
      says: 'the same posts, where they go because the authority ended the service',
      is: product(name('posts-leaving'), name('ended')),
    },
  ]
}

/**
 * What is left of posts and costs after the contracts that went, and who is redundant because a service ended. Both
 * move only in `fateMonths`, in which a contract may go.
 */
export function lastingLines(option: Option, contracts: readonly Contract[], fateMonths: Uint8Array): Line[] {
  const the = own(option)
  const each = (thing: string) => contracts.map(({ id }) => the(`${id}/${thing}`))
  const ofThoseLeft = (share: Expression | string) => over(share, larger(previous(the('posts-kept')), 1e-9))
  const lasting = (name: string, says: string, leaving: string): Line => ({
    name: the(name),
    unit: 'ratio',
    says,
    is: above0(minus(previous(the(name)), ...each(leaving))),
    opens: of(1, 'ratio'),
    changesIn: fateMonths,
  })
  return [
    lasting('posts-kept', 'share of posts not gone with contracts', 'posts-leaving'),
    lasting('costs-kept', 'share of non-pay cost not gone with contracts', 'costs-leaving'),
    {
      name: the('posts-staying'),
      unit: 'ratio',
      says: 'share of the posts of last month that stay this month, after contracts that went',
      is: ofThoseLeft(the('posts-kept')),
    },
    {
      name: the('ended-redundant'),
      unit: 'ratio',
      says: 'posts redundant because the authority ended the service, beside posts at the start',
      is: product(previous(the('filled')), ofThoseLeft(total('ratio', ...each('posts-ended')))),
      opens: of(0, 'ratio'),
      changesIn: withMonthAfter(fateMonths),
    },
  ]
}
