import { allOf, type Formula, type Slip } from '../../../graph/formula/formula.ts'
import { sayUnit } from '../../../graph/formula/typedUnit.ts'
import { unitOfFormula, unitsFit } from '../../../graph/formula/units.ts'
import { isWord } from '../../../graph/formula/words.ts'
import type { Unit } from '../../../graph/unit.ts'
import { sayWhole } from '../../../shared/money.ts'
import { nearest, partOf, readable, report, type Reading } from '../../../shared/fields/index.ts'
import { circleIn } from './circle.ts'
import type { OwnInput } from './input.ts'
import type { TypedLine } from './line.ts'
import { ours, oursCalled } from './ours.ts'

/** Own inputs and lines as they were read, and where to tell what is wrong with them. */
interface OwnTyped {
  readonly inputs: readonly (OwnInput & { readonly id: string })[]
  readonly lines: readonly (TypedLine & { readonly id: string })[]
  readonly path: string
  readonly reading: Reading
  /** Nothing was wrong with any one field. */
  readonly isSound: boolean
}

/** Everything that names, units and circles have against a person's own lines, told at its place. */
export function tellOwn(typed: OwnTyped): void {
  if (tellSize(typed)) return
  const units = unitsByName(typed)
  tellNames(typed)
  const nearName = nearestFew([...units.keys()])
  for (const line of typed.lines) {
    if (line.is.formula.kind === 'gap') continue
    line.is.tell(nameSlips(line.is.formula, typed, units, nearName))
    line.is.tell(unitSlips(line, units))
  }
  tellCircle(typed)
  if (typed.isSound) tellUnread(typed)
}

/** Most terms of all formulas together: numbers, names and signs. It keeps a model of three options quick to build. */
const MOST_TERMS = 20_000

function tellSize({ lines, path, reading }: OwnTyped): boolean {
  const terms = lines.reduce((sum, { is }) => sum + allOf(is.formula).length, 0)
  if (terms <= MOST_TERMS) return false
  const message = `All formulas together have ${sayWhole(terms)} numbers, names and signs.`
  const wanted = `at most ${sayWhole(MOST_TERMS)}`
  report(reading, reading.within, partOf(path, 'lines'), { message, wanted })
  return true
}

function unitsByName({ inputs, lines }: OwnTyped): ReadonlyMap<string, Unit> {
  return new Map<string, Unit>([
    ...ours.map(({ name, unit }) => [name, unit] as const),
    ...inputs.map(({ id, unit }) => [id, unit] as const),
    ...lines.map(({ id, unit }) => [id, unit.unit] as const),
  ])
}

/** A name of theirs must mean one thing: not a word of the language, nor one of our figures, nor two things at once. */
function tellNames(typed: OwnTyped): void {
  const { inputs, lines } = typed
  const inputNames = new Set(inputs.map(({ id }) => id))
  for (const { id } of inputs) tellTaken(typed, `inputs/${id}`, id)
  for (const { id } of lines) {
    tellTaken(typed, `lines/${id}`, id)
    if (inputNames.has(id))
      tellAt(typed, `lines/${id}`, { message: 'An input and a line have this name.', got: id, wanted: 'two names' })
  }
}

function tellTaken(typed: OwnTyped, field: string, name: string): void {
  const message = isWord(name)
    ? 'This is a word of formulas.'
    : oursCalled(name)
      ? 'This is the name of one of our own figures.'
      : undefined
  if (message !== undefined) tellAt(typed, field, { message, got: name, wanted: 'a name of your own' })
}

/** Told at the place of the unit, which every input and line has, so that its problem stands within it. */
function tellAt(
  { path, reading }: OwnTyped,
  field: string,
  what: { readonly message: string; readonly got: string; readonly wanted: string },
): void {
  const full = partOf(path, field)
  const at = reading.book.get(partOf(full, 'unit'))?.at ?? reading.within
  report(reading, at, full, { ...what, got: readable(what.got) })
}

/** Names offered: each is compared with every known one, so only the first few mistakes are worth it. */
const MOST_OFFERED = 20

function nearestFew(names: readonly string[]): (name: string) => string | undefined {
  let left = MOST_OFFERED
  return (name) => (left-- > 0 ? nearest(name, names) : undefined)
}

function nameSlips(
  formula: Formula,
  { inputs }: OwnTyped,
  units: ReadonlyMap<string, Unit>,
  nearName: (name: string) => string | undefined,
): readonly Slip[] {
  const inputNames = new Set(inputs.map(({ id }) => id))
  return allOf(formula).flatMap((part): Slip[] => {
    if (part.kind !== 'name' && part.kind !== 'earlier') return []
    const { name, at } = part
    if (!units.has(name)) {
      const near = nearName(name)
      const message = `Nothing here is called this${near === undefined ? '.' : `: did you mean \`${near}\`?`}`
      return [{ at, message, wanted: 'one of your inputs or lines, or one of our figures' }]
    }
    if (part.kind === 'name' || !inputNames.has(name)) return []
    return [{ at, message: 'An input is the same in every month.', wanted: `\`${name}\` alone, or a line` }]
  })
}

function unitSlips({ is, unit: { unit }, counts }: TypedLine, units: ReadonlyMap<string, Unit>): readonly Slip[] {
  const found = unitOfFormula(is.formula, (name) => units.get(name))
  // What was not understood in full may well come to another unit than it was meant to.
  if (found.slips.length > 0 || !is.isSound) return found.slips
  if (!unitsFit(found.unit, unit)) {
    const message = `This comes to ${sayUnit(found.unit)}, and its unit says ${sayUnit(unit)}.`
    return [{ at: 0, message, wanted: wantedFor(found.unit, unit) }]
  }
  if (counts === 'nothing' || unitsFit(unit, 'pounds')) return []
  return [{ at: 0, message: `A line that counts as ${counts} is money.`, wanted: 'a unit of £' }]
}

/** A figure for a year in place of one for a month is the likeliest slip, and has its own way out. */
function wantedFor(found: Unit, wanted: Unit): string {
  if (found === `${wanted} per year`) return 'a figure for a month: divide by `months in a year`'
  if (found === `${wanted} per week`) return 'a figure for a month: times `weeks in a month`'
  return `a formula that comes to ${sayUnit(wanted)}`
}

function tellCircle(typed: OwnTyped): void {
  const circle = circleIn(typed.lines.map(({ id, is }) => ({ id, formula: is.formula })))
  const [first] = circle
  if (first === undefined) return
  const shown = circle.length > LONGEST_CIRCLE ? [...circle.slice(0, LONGEST_CIRCLE - 1), '…', first] : circle
  const message = `This goes round in a circle: ${shown.map((name) => readable(name)).join(' reads ')}.`
  const wanted = 'a formula that does not stand on itself, or `last month` of a line'
  typed.lines.find(({ id }) => id === first)!.is.tell([{ at: 0, message, wanted }])
}

const LONGEST_CIRCLE = 4

/** What nobody reads would change nothing, and whoever typed it believes that it does. */
function tellUnread(typed: OwnTyped): void {
  const read = new Set(
    typed.lines.flatMap(({ is }) => allOf(is.formula).flatMap((part) => (part.kind === 'name' ? [part.name] : []))),
  )
  for (const { id } of typed.inputs)
    if (!read.has(id))
      tellAt(typed, `inputs/${id}`, { message: 'No line reads this input.', got: id, wanted: 'a line that reads it' })
}
