import { isKnown } from './fold.ts'
import {
  addMonth,
  addMonths,
  countMonths,
  hasMonth,
  isEmpty,
  keyOf,
  monthsOf,
  moved,
  noMonths,
  type MonthSet,
} from '../monthSet.ts'
import { isLeaf, partsOfNode, type Node, type Program } from './node.ts'

/** When each node can change, and when it has to be worked out. */
export interface Demand {
  /** [nodes]: the months at which a node can differ from the month before; month 0 always. */
  readonly changes: readonly MonthSet[]
  /** [nodes]: the months at which it is worked out. */
  readonly worked: readonly MonthSet[]
  /** [nodes]: whether anything needs it. */
  readonly live: readonly boolean[]
}

/** What must be right at the end of some months. */
export interface Need {
  readonly node: number
  readonly months: MonthSet
}

/** A node that would be worked out in more than this share of months is worked out in all: a guard would cost more. */
const MOST_GUARDED = 0.7

/**
 * Find from the graph in which months each node is worked out.
 *
 * A value is needed where something that is worked out reads it. Between two months at which it can change it is the
 * same, so it is worked out once in each such stretch that needs it, in the first month of it. What changes every month
 * and only Aprils read is worked out in Aprils.
 */
export function demandOf(program: Program, needs: readonly Need[]): Demand {
  const changes = changesOf(program)
  return { changes, ...workedOf(program, changes, needs, new Set()) }
}

/** The same for a program whose code is written next: few nodes in few months are then cheaper in every month. */
export function demandWithoutSmallGuards(program: Program, needs: readonly Need[]): Demand {
  const found = demandOf(program, needs)
  const always = notWorthGuarding(program, found)
  return { changes: found.changes, ...workedOf(program, found.changes, needs, always) }
}

/** What a guard costs in a month, in operations. */
const GUARD = 2

/** Nodes in company so small that working them out in every month costs less than a guard would. */
function notWorthGuarding({ nodes, years }: Program, { worked, live }: Demand): ReadonlySet<number> {
  const months = years.length
  const groups = new Map<string, number[]>()
  for (const [number, node] of nodes.entries()) {
    if (!live[number] || isLeaf(node)) continue
    const key = keyOf(worked[number]!)
    const group = groups.get(key)
    if (group) group.push(number)
    else groups.set(key, [number])
  }
  const cheap = [...groups.values()].filter((group) => {
    const spared = group.length * (1 - countMonths(worked[group[0]!]!) / months)
    return spared > 0 && spared < GUARD && group.every((number) => nodes[number]!.kind !== 'held')
  })
  return new Set(cheap.flat())
}

function changesOf({ nodes, lines, years }: Program): MonthSet[] {
  const months = years.length
  const newYears = noMonths(months)
  for (let month = 0; month < months; month++)
    if (month === 0 || years[month] !== years[month - 1]) addMonth(newYears, month)
  const sets = nodes.map((node) => ownChanges(node, newYears, months))
  for (let again = true; again;) {
    again = false
    for (const [number, node] of nodes.entries()) {
      const into = sets[number]!
      if (node.kind === 'earlier') {
        if (addMonths(into, moved(sets[lines.get(node.line)!.value]!, node.months, months))) again = true
      } else if (node.kind !== 'held')
        for (const part of partsOfNode(node)) if (addMonths(into, sets[part]!)) again = true
    }
  }
  return sets
}

function ownChanges(node: Node, newYears: MonthSet, months: number): MonthSet {
  const set = noMonths(months)
  addMonth(set, 0)
  if (node.kind === 'held') addMonths(set, node.changesIn)
  if (node.kind === 'yearly') addMonths(set, newYears)
  if (node.kind === 'stepped') for (const { month } of node.steps) addMonth(set, month)
  if (node.kind === 'monthly')
    addMonths(
      set,
      monthsOf(Uint8Array.from(node.values, (value, month) => (Object.is(value, node.values[month - 1]) ? 0 : 1))),
    )
  return set
}

function workedOf(
  program: Program,
  changes: readonly MonthSet[],
  needs: readonly Need[],
  always: ReadonlySet<number>,
): Omit<Demand, 'changes'> {
  const { nodes, lines, years } = program
  const months = years.length
  const needed = nodes.map(() => noMonths(months))
  const worked = nodes.map(() => noMonths(months))
  const waiting: number[] = []
  const need = (number: number, when: MonthSet): void => {
    if (isKnown(nodes[number]!) || !addMonths(needed[number]!, when)) return
    waiting.push(number)
  }
  for (const each of needs) need(each.node, each.months)
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    const node = nodes[number]!
    const set =
      node.kind === 'held'
        ? lastIn(node.changesIn, needed[number]!, months)
        : always.has(number)
          ? everyMonth(months)
          : startsNeeded(changes[number]!, needed[number]!, months)
    if (!addMonths(worked[number]!, set) && node.kind !== 'held') continue
    if (node.kind === 'earlier') {
      const line = lines.get(node.line)!
      need(line.value, moved(set, -node.months, months))
      need(line.opens!, atStart(months))
    } else if (node.kind === 'held') {
      need(node.is, set)
      need(node.opens, atStart(months))
    } else if (node.kind === 'stepped') {
      for (const step of node.steps) need(step.node, atStart(months))
    } else for (const part of partsNeeded(nodes, number, set, months)) need(part.node, part.months)
  }
  return { worked, live: needed.map((set) => !isEmpty(set)) }
}

function atStart(months: number): MonthSet {
  const set = noMonths(months)
  addMonth(set, 0)
  return set
}

/**
 * The months that begin a stretch in which the value is needed; every month, where that is most of them. Not the first
 * month that needs it: which that is would hang on the order in which needs are found, and only grow.
 */
function startsNeeded(changes: MonthSet, needed: MonthSet, months: number): MonthSet {
  const set = lastIn(changes, needed, months)
  return countMonths(set) > MOST_GUARDED * months ? everyMonth(months) : set
}

function everyMonth(months: number): MonthSet {
  return monthsOf(new Uint8Array(months).fill(1))
}

/** For each month that is needed, the last month of a set up to it; a held value was last set then. */
function lastIn(changes: MonthSet, needed: MonthSet, months: number): MonthSet {
  const set = noMonths(months)
  let last = -1
  for (let month = 0; month < months; month++) {
    if (hasMonth(changes, month)) last = month
    if (last >= 0 && hasMonth(needed, month)) addMonth(set, last)
  }
  return set
}

/** What a node reads when it is worked out: of a choice that is known by month, only the side that is taken. */
function partsNeeded(nodes: readonly Node[], number: number, set: MonthSet, months: number): Need[] {
  const node = nodes[number]!
  const when = node.kind === 'choose' ? nodes[node.when]! : undefined
  if (node.kind === 'choose' && when?.kind === 'monthly') {
    const sides = [noMonths(months), noMonths(months)] as const
    for (let month = 0; month < months; month++)
      if (hasMonth(set, month)) addMonth(sides[when.values[month] === 0 ? 1 : 0], month)
    return [
      { node: node.then, months: sides[0] },
      { node: node.otherwise, months: sides[1] },
    ].filter((each) => !isEmpty(each.months))
  }
  return partsOfNode(node).map((part) => ({ node: part, months: set }))
}
