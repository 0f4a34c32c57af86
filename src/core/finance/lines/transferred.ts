import { choose, product, sum, total, type Expression } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { About } from '../about.ts'
import { monthsWhen } from '../calendar.ts'
import type { Case, StaffGroup } from '../case/index.ts'
import { SCHEME_SUMS, type SchemeSum } from './schemeSums.ts'
import { hasValuations } from './valuations.ts'

/** Groups whose people lose the terms they had, once outside. */
export const unprotected = ({ staff }: Case): readonly StaffGroup[] =>
  staff.filter(({ onlyIfLeaving, protectedTerms }) => !onlyIfLeaving && protectedTerms === false)

/** What people who transferred are on: the terms of their posts, or for some groups those of people who join. */
export const transfereesOf = (theCase: Case, leaver: string): string =>
  unprotected(theCase).length === 0 ? 'kept' : `transferred-${leaver}`

/**
 * Terms of those who transferred where some groups are not protected: a group keeps its terms for so many months and is
 * then on those of people who join. By law terms are protected, so the answer says that the case has it otherwise.
 */
export function transferredLines(about: About, leaver: string, joiners: string): Line[] {
  if (unprotected(about.case).length === 0) return []
  const terms = transfereesOf(about.case, leaver)
  const listed = about.case.staff.filter(({ onlyIfLeaving }) => !onlyIfLeaving)
  const part = (name: 'pay' | 'nic' | 'pension' | SchemeSum, says: string): Line => ({
    name: `terms/${terms}/${name}`,
    unit: 'pounds',
    says: `${says} of the listed posts if filled by people who transferred, for a month`,
    is: total('pounds', ...listed.map((group) => product(about.ask(group.fte), ofOne(about, group, joiners, name)))),
  })
  return [
    part('pay', 'pay'),
    part('nic', 'employer National Insurance'),
    part('pension', "employer's pension contributions"),
    ...(hasValuations(about) ? SCHEME_SUMS.map(([thing, says]) => part(thing, says)) : []),
    {
      name: `terms/${terms}/cost`,
      unit: 'pounds',
      says: 'whole cost of the listed posts if filled by people who transferred, for a month',
      is: sum(`terms/${terms}/pay`, `terms/${terms}/nic`, `terms/${terms}/pension`),
    },
  ]
}

function ofOne(about: About, group: StaffGroup, joiners: string, part: string): Expression {
  const onTerms = (terms: string): Expression => ({ kind: 'line', name: `terms/${terms}/${group.id}/${part}` })
  if (group.protectedTerms !== false) return onTerms('kept')
  const months = group.protectedMonths ?? 0
  if (months === 0) return onTerms(joiners)
  const kept = monthsWhen(about.calendar, `whether ${group.post} still has the terms kept`, (month) => month < months)
  return choose(kept, onTerms('kept'), onTerms(joiners))
}
