import { larger, minus, not, of, previous, product, total } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { About } from '../about.ts'
import { own, type Option } from '../option.ts'
import { MAIN } from './contracts.ts'
import { onceLive } from './goLive.ts'

/** Who stands for the fund when the venture does not: the authority, unless the venture carries the risk itself. */
const isAuthoritys = ({ pensions }: Option): boolean =>
  pensions?.risk === 'passThrough' || pensions?.risk === 'deemedEmployer'

/** The exit debt of an option, whoever pays it. */
export const exitDebtOf = ({ case: { pensions } }: Pick<About, 'case'>, option: Option): readonly string[] =>
  option.books && pensions?.exitDebt !== undefined ? [own(option)('exit-debt')] : []

/** The same where the venture pays it itself. */
export const ventureExitDebtOf = (about: Pick<About, 'case'>, option: Option): readonly string[] =>
  isAuthoritys(option) ? [] : exitDebtOf(about, option)

/** The same where the authority does. */
export const authoritysExitDebtOf = (about: Pick<About, 'case'>, option: Option): readonly string[] =>
  isAuthoritys(option) ? exitDebtOf(about, option) : []

/**
 * A venture leaves the fund once: when the authority's contract goes from it, or when it fails. Members are counted as
 * they transferred, because those who have left since keep what they earned.
 */
export function exitDebtLines(about: About, option: Option): Line[] {
  if (exitDebtOf(about, option).length === 0) return []
  const the = own(option)
  const { perMember, amount } = about.case.pensions!.exitDebt!
  const members = about.case.staff.filter(({ scheme, onlyIfLeaving }) => scheme === 'lgps' && !onlyIfLeaving)
  const people = total(
    'people',
    ...members.map((group) => product(about.ask(group.headcount), about.ask(group.participation))),
  )
  const payer = isAuthoritys(option) ? 'the authority' : 'the venture'
  const debt = amount ? about.ask(amount) : product(about.ask(perMember!, { unit: 'pounds per people' }), people)
  return [
    {
      name: the('left-the-fund'),
      unit: 'ratio',
      says: "whether it has left the pension fund: 1 once the authority's contract has gone, or it has failed",
      is: larger(not(the(`${MAIN}/held`)), the('failed')),
      opens: of(0, 'ratio'),
    },
    {
      name: the('exit-debt'),
      unit: 'pounds',
      says: `what the pension fund asks for this month for leaving it; ${payer} pays`,
      is: onceLive(about, option, product(minus(the('left-the-fund'), previous(the('left-the-fund'))), debt)),
      opens: of(0, 'pounds'),
    },
  ]
}
