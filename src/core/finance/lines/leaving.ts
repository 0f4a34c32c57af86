import { above0, larger, minus, of, over, previous, product, total, type Expression } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { About } from '../about.ts'
import { withMonthAfter } from '../calendar.ts'
import type { Contract } from '../case/index.ts'
import { own, type Option } from '../option.ts'
import { mayBeEnded } from './fate.ts'

/**
 * What goes in the month a contract goes: the stated share of the posts and of the other costs that are attributable
 * to it. A small contract takes little with it; with one contract, all is attributable to that one.
 */
export function leavingLines(about: About, option: Option, contract: Contract, attributable: Expression): Line[] {
  const name = (thing: string) => own(option)(`${contract.id}/${thing}`)
  const { staffLeave } = contract.loss
  return [
    {
      name: name('gone'),
      unit: 'ratio',
      says: 'part of all prices of the start that goes with the contract this month',
      is: product(attributable, minus(previous(name('held')), name('held'))),
    },
    ...(mayBeEnded(contract)
      ? [
          {
            name: name('posts-ended'),
            unit: 'ratio',
            says: 'share of the posts of the start that goes because the authority ended the service',
            is: product(about.ask(staffLeave), name('gone'), name('ended')),
          },
        ]
      : []),
  ]
}

/** Contracts of which the same shares of posts and of costs go, as a case of many contracts mostly has them. */
function alikeInLoss(contracts: readonly Contract[]): readonly (readonly Contract[])[] {
  const alike = new Map<string, Contract[]>()
  for (const contract of contracts) {
    const { staffLeave, costsLeave } = contract.loss
    const both = [staffLeave, costsLeave].map(({ path, shape }) => (shape.kind === 'certain' ? shape.value : path))
    const key = both.join(' ')
    alike.set(key, [...(alike.get(key) ?? []), contract])
  }
  return [...alike.values()]
}

/**
 * What is left of posts and costs after the contracts that went, and who is redundant because a service ended. Both
 * move only in `fateMonths`, in which a contract may go. Contracts alike are added up once for both.
 */
export function lastingLines(
  about: About,
  option: Option,
  contracts: readonly Contract[],
  fateMonths: Uint8Array,
): Line[] {
  const the = own(option)
  const ofThoseLeft = (share: Expression | string) => over(share, larger(previous(the('posts-kept')), 1e-9))
  const lasting = (name: string, says: string, share: 'staffLeave' | 'costsLeave'): Line => ({
    name: the(name),
    unit: 'ratio',
    says,
    is: above0(
      minus(
        previous(the(name)),
        ...alikeInLoss(contracts).map((alike) =>
          product(about.ask(alike[0]!.loss[share]), total('ratio', ...alike.map(({ id }) => the(`${id}/gone`)))),
        ),
      ),
    ),
    opens: of(1, 'ratio'),
    changesIn: fateMonths,
  })
  const ended = contracts.filter(mayBeEnded).map(({ id }) => the(`${id}/posts-ended`))
  return [
    lasting('posts-kept', 'share of posts not gone with contracts', 'staffLeave'),
    lasting('costs-kept', 'share of non-pay cost not gone with contracts', 'costsLeave'),
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
      is: product(previous(the('filled')), ofThoseLeft(total('ratio', ...ended))),
      opens: of(0, 'ratio'),
      changesIn: withMonthAfter(fateMonths),
    },
  ]
}
