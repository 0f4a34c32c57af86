import { addMonths, monthsBetween, sayMonth, type Month } from '../../../shared/month.ts'
import type { Problem } from '../../../shared/problem.ts'
import type { Given } from './given.ts'

/** The last month the calendar here knows; a run past it is a slip in the year. */
const LAST_MONTH: Month = '2199-12'

/** Months in order, and within the run where they would otherwise never come. */
export function monthProblems(given: Given): Problem[] {
  const { start, months, nonPay, income, contracts, opening, options } = given.case
  if (monthsBetween(start, LAST_MONTH) < months) {
    const wanted = `a run that ends by ${sayMonth(LAST_MONTH)}`
    return [{ where: { field: 'start' }, message: 'This year is too far off.', got: start, wanted }]
  }
  const run: Run = { first: start, last: addMonths(start, months - 1) }
  return [
    ...nonPay.flatMap((line) => [
      ...spanProblems(run, `nonPay/${line.id}`, line.from, line.to),
      ...onceProblems(run, `nonPay/${line.id}`, line),
    ]),
    ...income.flatMap((source) => spanProblems(run, `income/${source.id}`, source.from, source.to)),
    ...contracts.flatMap((each) => beginProblems(run, `contracts/${each.id}/break/earliest`, each.break?.earliest)),
    ...endProblems(run, 'opening/facility/until', opening.facility?.until),
    ...endProblems(run, 'opening/guarantee/until', opening.guarantee?.until),
    ...beginProblems(run, 'options/mutual/charityFrom', options.mutual?.charityFrom),
  ]
}

interface Run {
  readonly first: Month
  readonly last: Month
}

function spanProblems(run: Run, path: string, from: Month | undefined, to: Month | undefined): Problem[] {
  if (from === undefined || to === undefined || monthsBetween(from, to) >= 0)
    return [...beginProblems(run, `${path}/from`, from), ...endProblems(run, `${path}/to`, to)]
  return [
    {
      where: { field: `${path}/to` },
      message: 'It ends before it begins.',
      got: `${from} to ${to}`,
      wanted: 'an end in or after the month it begins',
    },
  ]
}

function beginProblems({ last }: Run, field: string, from: Month | undefined): Problem[] {
  if (from === undefined || monthsBetween(from, last) >= 0) return []
  return [{ where: { field }, message: 'It begins after the run ends.', got: from, wanted: `a month up to ${last}` }]
}

function endProblems({ first }: Run, field: string, to: Month | undefined): Problem[] {
  if (to === undefined || monthsBetween(first, to) >= 0) return []
  return [{ where: { field }, message: 'It ends before the run starts.', got: to, wanted: `a month from ${first}` }]
}

/** What is paid once has no end, and before the start it would never be paid. What is paid yearly may have begun. */
function onceProblems(
  { first }: Run,
  path: string,
  line: { readonly once: boolean; readonly from?: Month | undefined; readonly to?: Month | undefined },
): Problem[] {
  if (!line.once) return []
  const problems: Problem[] = []
  if (line.to !== undefined)
    problems.push({
      where: { field: `${path}/to` },
      message: 'What is paid once has no last month.',
      got: line.to,
      wanted: 'the month it is paid in `from`, and no `to`',
    })
  if (line.from !== undefined && monthsBetween(first, line.from) < 0)
    problems.push({
      where: { field: `${path}/from` },
      message: 'It is paid once, before the run starts, and would not be counted.',
      got: line.from,
      wanted: `a month from ${first}, or leave the line out`,
    })
  return problems
}
