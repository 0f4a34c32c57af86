import { isQuantity, medianOf, type Quantity } from '../../chance/quantityField.ts'
import type { Case, Contract } from '../../finance/case/index.ts'
import { MAIN } from '../../finance/lines/contracts.ts'
import type { Checked, Problem } from '../../shared/problem.ts'
import { addedUp, together, weighed } from './together.ts'

/** Two services, each as one venture of its own and as one venture together. */
export interface Bundle {
  readonly first: Case
  /** With names that the first has too made its own. */
  readonly second: Case
  readonly together: Case
  /** What had to be chosen, in sentences. */
  readonly notes: readonly string[]
}

/** Fields of a case that are lists of named things. */
const LISTS = ['staff', 'nonPay', 'income', 'contracts', 'loans'] as const

/**
 * Bundle two services into one venture of one authority. What exists only because of leaving (posts, insurance, an
 * audit) is had once, the dearer of the two sets; money is added up; shares and rates of staff are weighed by posts;
 * and one contract pays for both, on the terms of the first. In house both services go on as they are, with all of
 * their overhead.
 */
export function bundleOf(first: Case, given: Case): Checked<Bundle> {
  const problems = bundleProblems(first, given)
  if (problems.length > 0) return { ok: false, problems }
  const second = renamed(given, first)
  return {
    ok: true,
    value: { first, second, together: bundled(first, second), notes: notesOf(first, second) },
  }
}

function bundleProblems(first: Case, second: Case): readonly Problem[] {
  const wrong = (field: string, message: string, got: string, wanted: string): Problem => ({
    where: { field },
    message,
    got,
    wanted,
  })
  return [
    ...[first, second].flatMap(({ options }) =>
      options.mutual ? [] : [{ where: { field: 'options/mutual' }, message: 'There is no mutual among the options.' }],
    ),
    ...(first.start === second.start
      ? []
      : [wrong('start', 'Two services leave together only in one month.', second.start, first.start)]),
    ...(first.months === second.months
      ? []
      : [wrong('months', 'Both must look as far ahead.', String(second.months), String(first.months))]),
    ...(second.own?.lines.length
      ? [wrong('own/lines', 'A second service cannot bring lines of its own.', 'lines', 'none in the second case')]
      : []),
  ]
}

/** A case with the names that another has too marked as its own, in its lists and in the paths of their quantities. */
function renamed(theCase: Case, other: Case): Case {
  const lists = LISTS.map((list) => {
    const taken = new Set<string>(other[list].map(({ id }) => id))
    const named = theCase[list].map((each) =>
      taken.has(each.id) && !(list === 'contracts' && each.id === MAIN)
        ? withName(each, list, `second-${each.id}`)
        : each,
    )
    return [list, named.toSorted((a, b) => (a.id < b.id ? -1 : 1))]
  })
  return { ...theCase, ...(Object.fromEntries(lists) as Pick<Case, (typeof LISTS)[number]>) }
}

function withName<T extends { readonly id: string }>(each: T, list: string, id: string): T {
  const [from, to] = [`${list}/${each.id}/`, `${list}/${id}/`]
  const moved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(moved)
    if (value === null || typeof value !== 'object') return value
    if (isQuantity(value)) return { ...value, path: value.path.replace(from, to) }
    return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, moved(inside)]))
  }
  return { ...(moved(each) as T), id }
}

function bundled(first: Case, second: Case): Case {
  const [posts, others] = [postsOf(first), postsOf(second)]
  const share = posts + others > 0 ? posts / (posts + others) : 1
  const both = <K extends (typeof LISTS)[number]>(list: K): Case[K] =>
    [...first[list], ...second[list].filter(({ id }) => list !== 'contracts' || id !== MAIN)].toSorted((a, b) =>
      a.id < b.id ? -1 : 1,
    ) as unknown as Case[K]
  const { mutual, improve } = first.options
  return {
    ...first,
    service: {
      ...first.service,
      name: `${first.service.name}, with ${second.service.name}`,
      budget: first.service.budget && second.service.budget && addedUp(first.service.budget, second.service.budget),
    },
    staff: once(first.staff, second.staff, both('staff'), payOf),
    nonPay: once(first.nonPay, second.nonPay, both('nonPay'), ({ amount }) => medianOf(amount)),
    newcomers: weighed(first.newcomers, second.newcomers, share),
    absence: weighed(first.absence, second.absence, share),
    productivity: weighed(first.productivity, second.productivity, share),
    income: both('income'),
    contracts: both('contracts').map((each) => (each.id === MAIN ? withPrice(each, mainOf(second)) : each)),
    opening: addedUp(first.opening, second.opening),
    loans: both('loans'),
    parent: parentOf(first.parent, second.parent),
    options: {
      ...first.options,
      ...withoutOptions(first),
      improve,
      mutual: mutual && {
        ...mutual,
        newStarters: weighed(mutual.newStarters, second.options.mutual!.newStarters, share),
        price: priceOf(first, second),
      },
    },
  }
}

/** Other ways to provide the first service are not ways to provide both. */
const withoutOptions = ({ options }: Case): Partial<Case['options']> =>
  Object.fromEntries(Object.keys(options).map((each) => [each, undefined]))

/** Posts of the service itself. */
const postsOf = ({ staff }: Case): number =>
  staff.reduce((sum, { fte, onlyIfLeaving }) => sum + (onlyIfLeaving ? 0 : medianOf(fte)), 0)

const payOf = ({ fte, pay }: Case['staff'][number]): number => medianOf(fte) * medianOf(pay)

/** Both lists, but of what exists only because of leaving the dearer set alone. */
function once<T extends { readonly id: string; readonly onlyIfLeaving: boolean }>(
  first: readonly T[],
  second: readonly T[],
  all: readonly T[],
  costs: (each: T) => number,
): T[] {
  const leaving = (set: readonly T[]) => set.filter(({ onlyIfLeaving }) => onlyIfLeaving)
  const cost = (set: readonly T[]) => leaving(set).reduce((sum, each) => sum + costs(each), 0)
  const left = new Set(leaving(cost(first) >= cost(second) ? second : first).map(({ id }) => id))
  return all.filter(({ id }) => !left.has(id))
}

const mainOf = ({ contracts }: Case): Contract => contracts.find(({ id }) => id === MAIN)!

const withPrice = (contract: Contract, other: Contract): Contract => ({
  ...contract,
  price: together([contract.price, 1], [other.price, 1]),
})

/** A price of the venture's own, where either has one. */
function priceOf(first: Case, second: Case): Quantity | undefined {
  const [own, other] = [first.options.mutual?.price, second.options.mutual?.price]
  if (!own && !other) return undefined
  return together([own ?? mainOf(first).price, 1], [other ?? mainOf(second).price, 1])
}

/** Money is added up; the share that is bought back and stays is weighed by the recharge it is a share of. */
function parentOf(first: Case['parent'], second: Case['parent']): Case['parent'] {
  const [recharge, other] = [medianOf(first.recharge), medianOf(second.recharge)]
  const share = recharge + other > 0 ? recharge / (recharge + other) : 1
  const shares = weighed(
    { bought: first.boughtBack, stranded: first.strandedAfterThreeYears },
    { bought: second.boughtBack, stranded: second.strandedAfterThreeYears },
    share,
  )
  return { ...addedUp(first, second), boughtBack: shares.bought, strandedAfterThreeYears: shares.stranded }
}

/** Terms of a contract that one contract for both cannot have twice, in words. */
const TERMS = [
  ['commissioner', 'who buys'],
  ['index', 'what the price rises with'],
  ['vat', 'its VAT liability'],
  ['termMonths', 'months left of the term'],
  ['mechanism', 'how the price is paid'],
  ['break', 'its break clause'],
  ['performance', 'price at risk on performance'],
] as const

function notesOf(first: Case, second: Case): readonly string[] {
  const [one, other] = [mainOf(first), mainOf(second)]
  const terms = TERMS.filter(([field]) => JSON.stringify(one[field]) !== JSON.stringify(other[field])).map(
    ([, says]) => says,
  )
  const schemes = [first, second].map(({ options }) => options.mutual?.newStarters.scheme)
  const budgets = [first, second].filter(({ service }) => service.budget).length
  return [
    'What exists only because of leaving is had once, the dearer of the two sets. Everything else is added up, and ' +
      'shares and rates of staff are weighed by posts. In house both services stay as they are.',
    'One contract pays for both, on the terms of the first case; the economy, how managers respond, targets and ' +
      'thresholds are the first case’s too.',
    ...(terms.length > 0 ? [`The contract of the second case is on other terms by itself: ${terms.join(', ')}.`] : []),
    ...(schemes[0] === schemes[1] ? [] : [`People who join both are in the scheme of the first: ${schemes[0]}.`]),
    ...(budgets === 1 ? ['Only one case gives a budget, so in house the limit is today’s cost of both.'] : []),
  ]
}
