import { assert } from '../../shared/assert.ts'
import { allOf, type Formula } from '../../graph/formula/formula.ts'
import { expressionOf, type Names } from '../../graph/formula/expression.ts'
import { parseFormula } from '../../graph/formula/parse.ts'
import { of, previous, table, type Expression } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import { MONTHS_IN_YEAR } from '../../shared/month.ts'
import type { About } from '../about.ts'
import { byMonth, monthsWhen } from '../calendar.ts'
import type { OwnLine } from '../case/index.ts'
import { oursCalled, type OursName } from '../case/own/ours.ts'
import { own, type Naming, type Option } from '../option.ts'
import { inPostBefore } from './workforce.ts'

const WEEKS_IN_MONTH = 365 / 7 / MONTHS_IN_YEAR

/** The lines of a case's own that an option has: those that name it, and those that name none. */
export const ownLinesOf = (about: About, option: Option): readonly OwnLine[] =>
  (about.case.own?.lines ?? []).filter(
    ({ options }) => options === undefined || options.some((id) => id === (option.earnsAs ?? option.id)),
  )

/** Their own lines that add to income, or to cost. */
export const ownCounting = (about: About, option: Option, counts: OwnLine['counts']): readonly OwnLine[] =>
  ownLinesOf(about, option).filter((line) => line.counts === counts)

/** The name of one of a person's own lines in an option: `mutual/own/venue hire`. */
export const ownName = (the: Naming, id: string): string => the(`own/${id}`)

/**
 * The lines a case adds, each an ordinary line of the option: checked, explained and worked out like ours.
 *
 * A line is read back by a formula's `last month`, which gives what opens it. The line itself opens with nothing, and
 * nobody sees that: `hasPast` chooses the opening value first.
 */
export function ownLines(about: About, option: Option): Line[] {
  const the = own(option)
  const lines = ownLinesOf(about, option).map((line) => ({ ...line, formula: formulaOf(line) }))
  const readBack = new Set(lines.flatMap(({ formula }) => allOf(formula).flatMap(namesBack)))
  const names = namesIn(about, option)
  const made = lines.map(({ id, unit, says, formula }): Line => ({
    name: ownName(the, id),
    unit,
    says: says ?? id,
    is: expressionOf(formula, names),
    ...(readBack.has(id) && { opens: of(0, unit) }),
  }))
  const carried = [...readBack].flatMap((name) => carriedLine(name, names, the))
  return [...made, ...carried]
}

/** The formula as it was printed when the case was read, which reads back without a slip. */
function formulaOf({ id, is }: OwnLine): Formula {
  const { formula, slips } = parseFormula(is)
  assert(slips.length === 0, `the formula of ${id} does not read back: ${is}`)
  return formula
}

const namesBack = (part: Formula): readonly string[] => (part.kind === 'earlier' ? [part.name] : [])

/** One of our figures that is looked back at is carried as a line of its own, which can be. */
function carriedLine(name: string, names: Names, the: Naming): Line[] {
  const figure = oursCalled(name)
  if (!figure) return []
  const { unit, says } = figure
  return [{ name: ownName(the, name), unit, says, is: names.now(name), opens: of(0, unit) }]
}

function namesIn(about: About, option: Option): Names {
  const the = own(option)
  const inputs = new Map((about.case.own?.inputs ?? []).map((input) => [input.id, input]))
  return {
    now(name) {
      const input = inputs.get(name)
      if (input) return about.ask(input.quantity, { unit: input.unit })
      const figure = oursCalled(name)
      return figure ? OURS[figure.name](about, option) : { kind: 'line', name: ownName(the, name) }
    },
    ago: (name, months) => previous(ownName(the, name), months),
    hasPast: (months) =>
      monthsWhen(about.calendar, `whether ${months} ${months === 1 ? 'month has' : 'months have'} passed`, (month) => {
        return month >= months
      }),
  }
}

const line = (name: string): Expression => ({ kind: 'line', name })

/** Our figures that own lines may read. None stands on income or cost of the month, which own lines add to. */
const OURS: Readonly<Record<OursName, (about: About, option: Option) => Expression>> = {
  'cpi index': () => line('world/price-index'),
  'pay index': () => line('world/pay-index'),
  demand: () => line('world/demand-index'),
  'council path': () => line('world/council-path'),
  'staff in post': inPostBefore,
  'costs kept': (_, option) => line(own(option)('costs-kept')),
  'months since start': ({ calendar: { months } }) =>
    table(
      'months since start',
      'ratio',
      byMonth(months, (month) => month),
    ),
  'month of the year': ({ calendar: { inYear } }) => table('month of the year', 'ratio', Float64Array.from(inYear)),
  'months in a year': () => of(MONTHS_IN_YEAR, 'ratio per year'),
  'weeks in a month': () => of(WEEKS_IN_MONTH, 'week'),
}
