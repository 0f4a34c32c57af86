import type { Option } from '../../finance/option.ts'

/** What only leaving or only staying brings to a line, in words. The names are those within an option. */
const BROUGHT: readonly (readonly [RegExp, string])[] = [
  [/^governance$/, 'posts that a separate body needs, such as a chief executive; in house there are none'],
  [/^gross-pay$/, 'counts the posts that a separate body needs'],
  [/^in-post$/, 'counts the posts that a separate body needs'],
  [/^buy-back$|^support-(bills|paid)/, 'support is bought from the authority, where in house it is a recharge'],
  [/^recharge$/, 'central support is recharged in house, and bought outside'],
  [/^(avoided|stranded|buys-back)$/, 'what leaving does to the cost of the centre'],
  [/^(input|output)-vat$|^vat-|^(irrecoverable-vat|taxable-income|owed-vat)$/, 'a separate body bears VAT of its own'],
  [
    /^levy$|^(pay|levy)-this-tax-year$/,
    'a separate body has a levy allowance; the authority’s is used up by other pay',
  ],
  [/^employment-allowance$|^(allowance|nic-allowed)-this-tax-year$/, 'an allowance that public bodies do not have'],
  [/^cash-limit|^overspent-so-far$/, 'only a service in house lives within a cash limit'],
  [/^(room|may-put-back)$/, 'managers look to a budget in house, and outside to a price or to reserves'],
  [/^parent-cost$/, 'the authority pays for the cost itself in house, and outside a price and what leaving costs it'],
  [/^saving-so-far$/, 'follows from what the authority pays'],
  [/^(client-side|competitions|take-back)$/, 'what a contract costs the authority beside its price'],
  [/^(tax|taxable-profit|profit-in-period|losses|tax-paid|owed-tax)$/, 'an authority pays no corporation tax'],
]

/** Lines that only a cost of leaving itself makes another: insurance and its like. */
const LEAVING_COSTS = 'costs that exist only because of leaving, such as insurance, are in it'

/**
 * What the form brings to a line, where one option stays part of the authority and the other leaves. Undefined where
 * the form does not drive the line, whatever else may make it differ.
 *
 * `leavingCosts` are the names of the non-pay costs that the case marks as only there after leaving.
 */
export function broughtByForm(
  thing: string,
  [left, right]: readonly [Pick<Option, 'inHouse'>, Pick<Option, 'inHouse'>],
  leavingCosts: readonly string[],
): string | undefined {
  if (left.inHouse === right.inHouse) return undefined
  if (leavingCosts.some((cost) => thing === `non-pay/${cost}`)) return 'a cost that exists only because of leaving'
  if (thing === 'non-pay' && leavingCosts.length > 0) return LEAVING_COSTS
  if (thing === 'staff-cost') return 'the levy, an allowance and posts that a separate body needs make it another'
  return BROUGHT.find(([name]) => name.test(thing))?.[1]
}
