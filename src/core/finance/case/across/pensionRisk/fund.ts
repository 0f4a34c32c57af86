import { sayMonth } from '../../../../shared/month.ts'
import type { Problem } from '../../../../shared/problem.ts'
import { runCalendar } from '../../../calendar.ts'
import { valuationMonths } from '../../../valuationMonths.ts'
import { typedAt, type Given } from '../given.ts'

/** What is said of the fund: something, once, and nothing that never comes. */
export function fundProblems(given: Given): Problem[] {
  const { pensions } = given.case
  if (!pensions) return []
  const { valuation, exitDebt } = pensions
  if (!valuation && !exitDebt) {
    const wanted = 'pensions/valuation, pensions/exitDebt, or leave this out'
    return [{ where: { field: 'pensions' }, message: 'Nothing is said of the pension fund here.', wanted }]
  }
  return [...(valuation ? valuationProblems(given) : []), ...(exitDebt ? exitProblems(given) : [])]
}

function valuationProblems(given: Given): Problem[] {
  const { service, start, months, staff } = given.case
  const field = 'pensions/valuation'
  if (service.nation === 'scotland' || service.nation === 'northernIreland')
    return [
      {
        where: { field },
        message: 'The months of valuations are known here for England and Wales.',
        got: typedAt(given, 'service/nation'),
        wanted: 'nothing here: leave it out',
      },
    ]
  if (valuationMonths(runCalendar(start, months)).length === 0)
    return [
      {
        where: { field },
        message: 'No valuation takes effect between the start and the end of the run, so this would change nothing.',
        got: `${months} months from ${sayMonth(start)}`,
        wanted: 'a run that goes on past an April of 2020, 2023, 2026 or any three years on, or leave this out',
      },
    ]
  const rated = [
    ...staff.map(({ id, scheme, employerRate }) => ({ path: `staff/${id}`, scheme, employerRate })),
    ...Object.entries(given.case.options).flatMap(([id, option]) =>
      option !== undefined && 'newStarters' in option
        ? [{ path: `options/${id}/newStarters`, ...option.newStarters }]
        : [],
    ),
  ]
  return rated
    .filter(({ scheme, employerRate }) => scheme === 'lgps' && !employerRate)
    .map(({ path }) => ({
      where: { field: `${path}/employerRate` },
      message: 'A valuation changes a rate that is given, and here the scheme’s average is taken, which has its own.',
      wanted: "the employer's rate at the start",
    }))
}

function exitProblems(given: Given): Problem[] {
  const { perMember, amount } = given.case.pensions!.exitDebt!
  if ((perMember === undefined) !== (amount === undefined)) return []
  const message = perMember
    ? 'The exit debt is given twice: for each member, and in all.'
    : 'It is not said how large the exit debt is.'
  return [{ where: { field: 'pensions/exitDebt' }, message, wanted: 'perMember or amount, one of the two' }]
}
