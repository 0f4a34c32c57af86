import { above0, minus, not, of, previous, product, smaller, sum, type Expression } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { About } from '../about.ts'
import { monthsWhen, withMonthAfter } from '../calendar.ts'
import { own, STAKES, type Naming, type Option, type Stake } from '../option.ts'
import { partOf } from './partner.ts'
import { earlierThisTaxYear, soFarLine } from './taxYear.ts'

const SAYS: Readonly<Record<Stake, string>> = {
  staff: 'the part of it that goes to staff as owners',
  authority: 'the part of it that goes to the authority as an owner',
  partner: 'the part of it that goes to the partner as an owner',
}

/** Those among whom an option shares its surplus. */
export const sharersOf = ({ sharesOut }: Option): readonly Stake[] =>
  STAKES.filter((stake) => (sharesOut?.stakes[stake] ?? 0) > 0)

export const paidOutTo = (the: Naming, stake: Stake): string => the(`paid-out/${stake}`)

/**
 * What owners take out of a surplus. Each April a share of the surplus of the year to March is paid out, after tax: no
 * more than reserves are above their target, and no more than there was in the bank. What is not paid stays in reserves
 * and is not made up for later.
 */
export function sharingLines(about: About, option: Option): Line[] {
  const { sharesOut } = option
  if (!sharesOut) return []
  const the = own(option)
  const { aprils } = about.calendar
  const target = product(about.ask(about.case.response.reserveMonths), previous(the('running-cost')))
  return [
    soFarLine(
      the('surplus-this-year'),
      'surplus of the financial year so far',
      sum(earlierThisTaxYear(about, the('surplus-this-year')), the('surplus')),
    ),
    {
      name: the('paid-out'),
      unit: 'pounds',
      says: "paid out of last year's surplus: not below the target of reserves, nor more than is in the bank",
      is: product(
        smaller(
          product(about.ask(sharesOut.share), above0(previous(the('surplus-this-year')))),
          smaller(above0(minus(previous(the('reserves')), target)), above0(previous(the('bank')))),
        ),
        not(previous(the('failed'))),
        monthsWhen(about.calendar, 'whether it is April', (month) => aprils[month] === 1),
      ),
      opens: of(0, 'pounds'),
      changesIn: withMonthAfter(aprils),
    },
    ...sharersOf(option).map((stake): Line => ({
      name: paidOutTo(the, stake),
      unit: 'pounds',
      says: SAYS[stake],
      is: product(the('paid-out'), partOf(option, sharesOut, stake)),
    })),
  ]
}

/** What is taken out of an option this month, as a term of whatever it lessens; nothing where nobody takes. */
export const takenOut = (option: Option): readonly Expression[] =>
  option.sharesOut ? [{ kind: 'line', name: own(option)('paid-out') }] : []
