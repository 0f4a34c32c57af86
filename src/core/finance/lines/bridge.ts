import { minus, of, previous, product, sum, total, type Expression } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { About } from '../about.ts'
import { own, type Option } from '../option.ts'
import { ofNewWork } from './newWork/who.ts'
import { MAIN } from './contracts.ts'
import { mayBeLate, whileWaiting } from './goLive.ts'
import { ventureExitDebtOf } from './exitDebt.ts'
import { PRESENT_VALUE } from './value.ts'

/** What the bridge reads of an option in house and of a venture, each so far at present value. */
export const IN_HOUSE_SUMS = ['service-cost', 'recharge', 'others'] as const
export const VENTURE_SUMS = ['service-cost', 'finance', 'others', 'kept', 'tax', 'extras'] as const

export const bridgeLine = (thing: (typeof IN_HOUSE_SUMS | typeof VENTURE_SUMS)[number]): string => `bridge/${thing}`

/**
 * The sums that a savings bridge is made of. An option in house costs its service and its recharge, less what others
 * pay for it. A venture that trades and holds the authority's contract costs the authority the contract and what the
 * authority bears itself; and the contract is what is left of cost, finance, tax and surplus when others have paid
 * their part.
 */
export function bridgeLines(about: About, option: Option): Line[] {
  if (option.inHouse) return inHouseSums(option)
  return option.books ? ventureSums(about, option) : []
}

function inHouseSums(option: Option): Line[] {
  const the = own(option)
  return [
    soFar(
      option,
      'service-cost',
      'direct cost, what others pay not taken off',
      sum(the('direct-cost'), the('other-income')),
    ),
    soFar(option, 'recharge', 'central recharge', sum(the('recharge'))),
    soFar(option, 'others', 'income from others', sum(the('other-income'))),
  ]
}

function ventureSums(about: About, option: Option): Line[] {
  const the = own(option)
  const fromAuthority = the(`${MAIN}/income`)
  const newWork = ofNewWork(about, option, 'cost')
  const waiting = (thing: string) => (mayBeLate(about, option) ? [whileWaiting(`baseline/${thing}`)] : [])
  return [
    soFar(
      option,
      'service-cost',
      'running cost and redundancy',
      minus(
        sum(
          the('running-cost'),
          the('redundancy'),
          ...ventureExitDebtOf(about, option),
          ...waiting('direct-cost'),
          ...waiting('other-income'),
        ),
        ...newWork,
      ),
    ),
    soFar(option, 'finance', 'interest, and the wear of fixed assets', sum(the('interest'), the('depreciation'))),
    soFar(
      option,
      'others',
      'income from others, less what new work costs',
      sum(minus(the('income'), fromAuthority, ...newWork), ...waiting('other-income')),
    ),
    soFar(option, 'kept', 'surplus', sum(the('surplus'))),
    soFar(option, 'tax', 'corporation tax', sum(the('tax'))),
    soFar(
      option,
      'extras',
      'what the authority pays beside the contract: stranded cost, client side, competitions, the change itself',
      minus(the('parent-cost'), fromAuthority, ...waiting('direct-cost')),
    ),
  ]
}

function soFar(option: Option, thing: Parameters<typeof bridgeLine>[0], says: string, pounds: Expression): Line {
  const name = own(option)(bridgeLine(thing))
  return {
    name,
    unit: 'pounds',
    says: `${says}, so far at present value`,
    is: sum(previous(name), product(total('pounds', pounds), PRESENT_VALUE)),
    opens: of(0, 'pounds'),
  }
}
