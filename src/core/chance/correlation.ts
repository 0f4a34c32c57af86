import { assert } from '../shared/assert.ts'
import type { Checked, Place, Problem } from '../shared/problem.ts'
import { choleskyOf } from './cholesky.ts'
import { eigenOf, identity, type Matrix } from './eigen.ts'
import { type Correlations, type Link, linkProblems } from './links.ts'
import { nearestCorrelation } from './nearestCorrelation.ts'
import { slotKey, type Slot } from './slot.ts'

/** Slots to be linked with each other, and the factor that makes correlated scores of independent ones. */
export interface LinkedBlock {
  readonly slots: readonly Slot[]
  readonly factor: Matrix
}

/** Correlations that could not hold together, and those used in their place: to be shown. */
export interface Repaired {
  readonly names: readonly string[]
  readonly asked: Matrix
  readonly used: Matrix
}

/**
 * The blocks of slots to link.
 *
 * Links are between names; slots are linked at the same time. The shock of a process in one year goes with that of
 * another process in the same year, an event's k-th occurrence with another event's k-th. What has no time in common
 * is linked at the start: a parameter goes with the first occurrence of an event and with the first year of a process,
 * which is the earliest year among the slots; so does the first occurrence of an event with the first year.
 *
 * Returns: the blocks, or every problem: an unknown name, a correlation that is not one, a pair given twice, and
 * correlations that cannot hold together where no repair was asked for.
 */
export function linkSlots(
  correlations: Correlations,
  slots: readonly Slot[],
): Checked<{ readonly blocks: readonly LinkedBlock[]; readonly repaired: readonly Repaired[] }> {
  const possible = possibleLinks(correlations)
  if (!possible.ok) return possible
  const { groups, repaired } = possible.value
  const rounds = slotsByRound(slots)
  const blocks = groups.flatMap(({ names, used }) =>
    rounds.flatMap((round) => blockOf(names, used, round, correlations.events)),
  )
  return { ok: true, value: { blocks, repaired } }
}

/** Names that are linked, directly or through others, and the correlations used between them. */
interface Group {
  readonly names: readonly string[]
  readonly used: Matrix
}

/**
 * Links looked at together, before anything is known of slots: whether they can all hold, and what is used where they
 * cannot and a repair was asked for.
 *
 * Returns: the groups of linked names, or every problem, as `linkSlots` does.
 */
export function possibleLinks(
  correlations: Omit<Correlations, 'events'>,
): Checked<{ readonly groups: readonly Group[]; readonly repaired: readonly Repaired[] }> {
  const problems = linkProblems(correlations)
  if (problems.length > 0) return { ok: false, problems }
  const groups: Group[] = []
  const repaired: Repaired[] = []
  const impossible: Problem[] = []
  for (const names of linkedNames(correlations)) {
    const asked = matrixOf(names, correlations.links)
    const isPossible = choleskyOf(asked) !== undefined
    if (!isPossible && !correlations.repair) {
      impossible.push(cannotHold(names, asked, correlations.where))
      continue
    }
    const used = isPossible ? asked : nearestCorrelation(asked)
    if (!isPossible) repaired.push({ names, asked, used })
    groups.push({ names, used })
  }
  return impossible.length > 0 ? { ok: false, problems: impossible } : { ok: true, value: { groups, repaired } }
}

/** Quantities could have these correlations if no eigenvalue of their matrix were below nothing. */
function cannotHold(names: readonly string[], asked: Matrix, where: Place): Problem {
  const smallest = eigenOf(asked).values.reduce((least, value) => Math.min(least, value), Infinity)
  return {
    where,
    message: `The correlations between ${listed(names)} cannot all hold at once.`,
    got: `a matrix whose smallest eigenvalue is ${smallest.toFixed(3)}`,
    wanted: 'Bring some of them nearer to 0, or ask for a repair, which uses the nearest correlations that can hold.',
  }
}

/** So many names that a message stays short. */
const NAMED = 5

const listed = (names: readonly string[]): string =>
  names.length <= NAMED ? names.join(', ') : `${names.slice(0, NAMED).join(', ')} and ${names.length - NAMED} more`

/** Groups of names that are linked, directly or through others; names and groups in stored order. */
function linkedNames({ names, links }: Pick<Correlations, 'names' | 'links'>): string[][] {
  const groupOf = new Map(names.map((name, index) => [name, index]))
  for (const { first, second, correlation } of links) {
    if (correlation === 0) continue
    const [kept, joined] = [groupOf.get(first)!, groupOf.get(second)!].sort((a, b) => a - b)
    for (const [name, group] of groupOf) if (group === joined) groupOf.set(name, kept!)
  }
  return names
    .map((_, group) => names.filter((name) => groupOf.get(name) === group))
    .filter((group) => group.length > 1)
}

function matrixOf(names: readonly string[], links: readonly Link[]): Matrix {
  const matrix = identity(names.length)
  for (const { first, second, correlation } of links) {
    const [row, column] = [names.indexOf(first), names.indexOf(second)]
    if (row < 0 || column < 0) continue
    matrix[row]![column] = correlation
    matrix[column]![row] = correlation
  }
  return matrix
}

/** The slots that are linked with each other if their names are: those of one time, each by its name. */
function slotsByRound(slots: readonly Slot[]): Map<string, Slot>[] {
  const years = slots.flatMap(({ time }) => (time !== undefined && 'year' in time ? [time.year] : []))
  const firstYear = Math.min(...years)
  const rounds = new Map<string, Map<string, Slot>>()
  for (const slot of slots) {
    const key = roundOf(slot, firstYear)
    const round = rounds.get(key) ?? new Map<string, Slot>()
    assert(!round.has(slot.name), `${slotKey(slot)} and ${slotKey(round.get(slot.name) ?? slot)} are at one time`)
    rounds.set(key, round.set(slot.name, slot))
  }
  return [...rounds.values()]
}

function roundOf({ time }: Slot, firstYear: number): string {
  if (time === undefined) return 'start'
  if ('year' in time) return time.year === firstYear ? 'start' : `year ${time.year}`
  return time.occurrence === 0 ? 'start' : `occurrence ${time.occurrence}`
}

/** The block of one round: the part of the matrix whose names have a slot in it, if two of them do. */
function blockOf(
  names: readonly string[],
  used: Matrix,
  round: ReadonlyMap<string, Slot>,
  events: ReadonlySet<string>,
): LinkedBlock[] {
  const present = names.flatMap((name, index) => {
    const slot = round.get(name)
    return slot === undefined ? [] : [{ slot, index, sign: events.has(name) ? -1 : 1 }]
  })
  if (present.length < 2) return []
  const factor = choleskyOf(
    present.map((row) =>
      Float64Array.from(present, (column) => row.sign * column.sign * used[row.index]![column.index]!),
    ),
  )
  assert(factor !== undefined, `a part of possible correlations is not possible: ${names.join(', ')}`)
  return [{ slots: present.map(({ slot }) => slot), factor }]
}
