import type { Built } from '../finance/build.ts'
import type { Case } from '../finance/case/index.ts'
import type { Recorded } from '../graph/interpret.ts'
import { linkNotes } from './linkNotes.ts'
import { payNotes, redundancyNotes } from './staffNotes.ts'
import { MONTHS_IN_YEAR, sayMonth } from '../shared/month.ts'
import { pensionNotes } from './pensionNotes.ts'
import { sayEnoughPounds, sayRoundPounds } from '../shared/money.ts'
import type { Confidence } from '../law/dated.ts'
import type { Book } from '../shared/fields/index.ts'
import { contractNotes } from './contractNotes.ts'

/** Fields whose default is said on the page, because the first answer hangs on it. */
const SAID_DEFAULTS: readonly (readonly [string, string])[] = [
  ['contracts/main/paidAfterDays', 'Payment terms are not given: the contract is taken as paid monthly in advance.'],
  ['opening/cash', 'Opening cash is not given: the venture starts with none.'],
  ['parent/transition', 'The cost of the change is not given: nothing is counted for it.'],
  ['parent/client', "The cost of the authority's client side is not given: nothing is counted for it."],
  ['parent/recharge', 'The central recharge is not given: nothing is counted as stranded.'],
]

/** Without an uplift there is nothing to improve by, which the saving of staying would otherwise not explain. */
const NO_UPLIFT = 'An uplift in output is not given: nothing is counted for improving, in house or outside.'

/** What a reader should know beside the figures: defaults taken, law beyond its known dates, and set limits. */
export function notesOf({ case: theCase, calendar, lawUsed, options }: Built, book: Book, middle: Recorded): string[] {
  const outside = options.some((option) => !option.inHouse)
  const defaults = outside ? SAID_DEFAULTS.filter(([path]) => book.get(path)?.byDefault) : []
  const facility =
    theCase.opening.facility === undefined && outside ? ['No facility is given: the venture cannot be overdrawn.'] : []
  const held = lawUsed.flatMap(({ label, heldFrom }) =>
    heldFrom === null ? [] : [`${label}: the last known value is held from ${sayMonth(calendar.names[heldFrom]!)}.`],
  )
  const read = (sure: Confidence) => lawUsed.filter(({ leastSure }) => leastSure === sure).map(({ label }) => label)
  const set = lawUsed.flatMap(({ label, setTo }) =>
    setTo === undefined ? [] : [`${label}: the case sets ${setTo} in place of the law.`],
  )
  const secondHand = [...read('secondary'), ...read('derived')]
  const unverified = [
    ...(secondHand.length > 0 ? [`Law read at second hand, not in an official text: ${secondHand.join('; ')}.`] : []),
    ...read('memory').map((label) => `${label}: not verified at any source.`),
  ]
  return [
    ...(book.get('productivity/uplift')?.byDefault ? [NO_UPLIFT] : []),
    ...defaults.map(([, says]) => says),
    ...facility,
    ...goLiveNotes(theCase),
    ...(outside ? contractNotes(theCase, calendar) : []),
    ...set,
    ...held,
    ...unverified,
    ...supplierNotes(middle),
    ...payNotes(theCase, middle),
    ...redundancyNotes(theCase),
    ...linkNotes(theCase),
    ...lawNotes(theCase),
  ]
}

/** How late the service may leave is said in the words of the case: the same for every option in which it does. */
function goLiveNotes({ goLive }: Case): string[] {
  if (!goLive) return []
  const { monthsLate, challenge } = goLive
  return [
    ...(monthsLate
      ? [`The service may leave late, in every option in which it does: by ${monthsLate.words} months.`]
      : []),
    ...(challenge
      ? [
          `A court challenge may put the transfer off by ${challenge.months.words} months or end it: the chance is ` +
            `${challenge.chance.words}. Where it ends it, the service stays in house and is counted as carrying on.`,
        ]
      : []),
  ]
}

/** Part of its price by which a supplier may be short, after a year to respond, before that is worth saying. */
const WORTH_SAYING = 0.1

/** A price far below cost: we have no books of the supplier's, so nothing else shows that it loses by the contract. */
function supplierNotes(middle: Recorded): string[] {
  const last = MONTHS_IN_YEAR - 1
  const roomPounds = middle.get('outsource/room')?.[last] ?? 0
  const pricePounds = middle.get('outsource/main/price')?.[last] ?? 0
  if (roomPounds >= -WORTH_SAYING * pricePounds) return []
  const short = sayRoundPounds(-roomPounds)
  return [
    `Outside supplier: after a year the price is ${short} a month short of its costs in the middle case. It is taken ` +
      'to bear that and to fail no more often for it, so this option looks better than it could be.',
  ]
}

const lawNotes = (theCase: Case): string[] =>
  theCase.options.mutual
    ? [
        'Employment Allowance: nil by the rule, unless the mutual is a charity or works less than half on public ' +
          'functions.',
        ...pensionNotes(theCase),
        'Prices are deflated by the case’s own inflation path, which stands in for the GDP deflator.',
      ]
    : ['Prices are deflated by the case’s own inflation path, which stands in for the GDP deflator.']

/** What a venture lacks at the start, said. */
export const sayUnfunded = (pounds: number): string => `unfunded start: needs ${sayEnoughPounds(pounds)}`
