import type { Built } from '../finance/build.ts'
import { sayMonth } from '../shared/month.ts'
import { sayRoundPounds } from '../shared/money.ts'
import type { Confidence } from '../law/dated.ts'
import type { Book } from '../shared/fields/index.ts'

/** Fields whose default is said on the page, because the first answer hangs on it. */
const SAID_DEFAULTS: readonly (readonly [string, string])[] = [
  ['contracts/main/paidAfterDays', 'Payment terms are not given: the contract is taken as paid monthly in advance.'],
  ['opening/cash', 'Opening cash is not given: the venture starts with none.'],
  ['parent/transition', 'The cost of the change is not given: nothing is counted for it.'],
  ['parent/client', "The cost of the authority's client side is not given: nothing is counted for it."],
  ['parent/recharge', 'The central recharge is not given: nothing is counted as stranded.'],
]

/** What a reader should know beside the figures: defaults taken, law beyond its known dates, and set limits. */
export function notesOf({ case: theCase, calendar, lawUsed, options }: Built, book: Book): string[] {
  const outside = options.some((option) => !option.inHouse)
  const defaults = outside ? SAID_DEFAULTS.filter(([path]) => book.get(path)?.byDefault) : []
  const facility =
    theCase.opening.facility === undefined && outside ? ['No facility is given: the venture cannot be overdrawn.'] : []
  const held = lawUsed.flatMap(({ label, heldFrom }) =>
    heldFrom === null ? [] : [`${label}: the last known value is held from ${sayMonth(calendar.names[heldFrom]!)}.`],
  )
  const read = (sure: Confidence) => lawUsed.filter(({ leastSure }) => leastSure === sure).map(({ label }) => label)
  const secondHand = [...read('secondary'), ...read('derived')]
  const unverified = [
    ...(secondHand.length > 0 ? [`Law read at second hand, not in an official text: ${secondHand.join('; ')}.`] : []),
    ...read('memory').map((label) => `${label}: not verified at any source.`),
  ]
  return [
    ...defaults.map(([, says]) => says),
    ...facility,
    ...held,
    ...unverified,
    ...lawNotes(theCase.options.mutual !== undefined),
  ]
}

const lawNotes = (mutual: boolean): string[] =>
  mutual
    ? [
        'Employment Allowance: nil by the rule, unless the mutual is a charity or works less than half on public ' +
          'functions.',
        'Pensions: pass-through is assumed, so the venture pays a fixed rate and the authority carries the rest.',
        'Prices are deflated by the case’s own inflation path, which stands in for the GDP deflator.',
      ]
    : ['Prices are deflated by the case’s own inflation path, which stands in for the GDP deflator.']

/** What a venture lacks at the start, said. */
export const sayUnfunded = (pounds: number): string => `unfunded start: needs ${sayRoundPounds(pounds)}`
