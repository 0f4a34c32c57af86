import { areasOf, linesOf } from '../../core/finance/areas.ts'
import type { Built } from '../../core/finance/build.ts'
import { monthIn } from '../../core/finance/calendar.ts'
import { nearest } from '../../core/shared/fields/nearest.ts'
import type { Checked, Problem } from '../../core/shared/problem.ts'

/** Names offered when a line is not known. */
const OFFERED = 6

const refuse = (field: string, got: string, rest: Omit<Problem, 'where' | 'got'>): Checked<never> => ({
  ok: false,
  problems: [{ where: { field }, got, ...rest }],
})

/** An option as it was typed, or another area of the model: `world`, `terms`. */
export function findOption(built: Built, typed: string): Checked<string> {
  const areas = areasOf(built).map(({ id }) => id)
  if (areas.includes(typed)) return { ok: true, value: typed }
  const near = nearest(typed, areas)
  const message = `This is not an option of the case${near === undefined ? '.' : `: did you mean \`${near}\`?`}`
  return refuse('option', typed, { message, wanted: areas.join(', ') })
}

/** A line by its name, without the option before it or with. */
export function findLine(built: Built, option: string, typed: string): Checked<string> {
  const full = `${option}/${typed}`
  const { byName } = built.model
  if (byName.has(full)) return { ok: true, value: full }
  if (byName.has(typed)) return { ok: true, value: typed }
  const names = linesOf(built, option).map(({ name }) => name.slice(option.length + 1))
  return refuse('line', typed, {
    message: `\`${option}\` has no line called this.`,
    wanted: `${nearNames(typed, names).join(', ')}; without a line, all of them are listed`,
  })
}

/** The names most like a typed one: a likely slip first, then names that share a word with it. */
function nearNames(typed: string, names: readonly string[]): string[] {
  const words = typed.toLowerCase().split(/[^a-z0-9]+/)
  const likely = nearest(typed, names)
  const sharing = names.filter((name) => words.some((word) => word.length > 2 && name.includes(word)))
  const found = [...new Set([...(likely === undefined ? [] : [likely]), ...sharing])]
  return (found.length > 0 ? found : names).slice(0, OFFERED)
}

/** A month as its number from 0, or as `2019-04`. */
export function findMonth({ calendar }: Built, typed: string): Checked<number> {
  const month = monthIn(calendar, typed)
  if (month !== undefined) return { ok: true, value: month }
  const wanted = `0 to ${calendar.months - 1}, or ${calendar.start} to ${calendar.names.at(-1)!}`
  return refuse('month', typed, { message: 'This is not a month of the run.', wanted })
}
