import { changesOf, onceATrial } from './changes.ts'
import { isKnown } from './fold.ts'
import {
  addMonth,
  addMonths,
  allBefore,
  countMonths,
  bothOf,
  everyMonth,
  isEmpty,
  lastUpTo,
  makeSharing,
  monthsOf,
  moved,
  noMonths,
  without,
  type MonthSet,
} from '../monthSet.ts'
import { isLeaf, partsOfNode, type Node, type Program } from './node.ts'
import { settle } from './settle.ts'

/** When each node can change, and when it has to be worked out. */
export interface Demand {
  /** [nodes]: the months at which a node can differ from the month before; month 0 always. */
  readonly changes: readonly MonthSet[]
  /** [nodes]: the months in which it must be right. */
  readonly needed: readonly MonthSet[]
  /**
   * [nodes]: the months at which it is worked out; it may be anything in those of them that nothing needs. The same
   * months are the same set.
   */
  readonly worked: readonly MonthSet[]
  /** [nodes]: whether anything needs it. */
  readonly live: readonly boolean[]
  /** [nodes]: whether it never changes, and is made of what never does. */
  readonly once: readonly boolean[]
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
  const most = MOST_GUARDED * program.years.length
  return widened(program, neededOf(program, needs), (_, worked) => countMonths(worked) > most)
}

/** The same for a program whose code is written next: few nodes in few months are then cheaper in every month. */
export function demandWithoutSmallGuards(program: Program, needs: readonly Need[]): Demand {
  const found = demandOf(program, needs)
  const cheap = notWorthGuarding(program, found)
  return widened(program, found, (number) => cheap.has(number))
}

/** What a guard costs in a month, in operations. */
const GUARD = 2

/** Nodes in company so small that working them out in every month costs less than a guard would. */
function notWorthGuarding({ nodes, years }: Program, { worked, live }: Demand): ReadonlySet<number> {
  const months = years.length
  const groups = new Map<MonthSet, number[]>()
  for (const [number, node] of nodes.entries()) {
    if (!live[number] || isLeaf(node)) continue
    const group = groups.get(worked[number]!)
    if (group) group.push(number)
    else groups.set(worked[number]!, [number])
  }
  const cheap = [...groups].flatMap(([set, group]) => {
    const spared = group.length * (1 - countMonths(set) / months)
    return spared > 0 && spared < GUARD && group.every((number) => nodes[number]!.kind !== 'held') ? group : []
  })
  return new Set(cheap)
}

/** Needs go from each node that is worked out to its parts. What is worked out in few months is left so. */
function neededOf(program: Program, needs: readonly Need[]): Demand {
  const { nodes, lines, years } = program
  const months = years.length
  const changes = changesOf(program)
  const atStart = noMonths(months)
  addMonth(atStart, 0)
  const needed = nodes.map(() => noMonths(months))
  const worked = nodes.map(() => noMonths(months))
  const needParts = makeNeedParts(nodes)
  const runs = makeRuns(nodes, changes, months)
  const known = nodes.map(isKnown)
  const isNew = (number: number, when: MonthSet): boolean => !known[number] && addMonths(needed[number]!, when)
  const parts = nodes.map(partsOfNode)
  const awake = needs.filter((each) => isNew(each.node, each.months)).map(({ node }) => node)
  settle(nodes.length, 'down', awake, (number, wake) => {
    const node = nodes[number]!
    const need = (part: number, when: MonthSet): void => {
      if (isNew(part, when)) wake(part)
    }
    const set = lastUpTo(node.kind === 'held' ? node.changesIn : changes[number]!, needed[number]!)
    if (!addMonths(worked[number]!, set) && node.kind !== 'held') return
    if (node.kind === 'earlier') {
      const line = lines.get(node.line)!
      need(line.value, runs(line.value, number) ? allBefore(set, months) : moved(set, -node.months, months))
      need(line.opens!, atStart)
    } else if (node.kind === 'held') {
      need(node.is, set)
      need(node.opens, atStart)
    } else if (node.kind === 'stepped') {
      for (const step of node.steps) need(step.node, atStart)
    } else needParts(node, parts[number]!, set, need)
  })
  return {
    changes,
    needed,
    worked,
    live: needed.map((set) => !isEmpty(set)),
    once: onceATrial(program, changes, worked),
  }
}

/** So many nodes at most stand between a running figure and what it was the month before. */
const DEEPEST_RUNNING = 3

/**
 * Whether a value is worked out of what it was the month before, `earlier`, in every month: a balance, a total so far.
 * Then whoever needs it in a month needs it in all the months before, which would else be found one pass at a time.
 * What is read from further back does not change in every month: not in the second one.
 */
function makeRuns(nodes: readonly Node[], changes: readonly MonthSet[], months: number) {
  const always = changes.map((set) => countMonths(set) === months)
  const runs = (value: number, earlier: number, deepest = DEEPEST_RUNNING): boolean => {
    if (value === earlier || !always[value]) return value === earlier
    const node = nodes[value]!
    const takesAll =
      node.kind === 'binary' || node.kind === 'root' || (node.kind === 'choose' && !isKnown(nodes[node.when]!))
    return takesAll && deepest > 0 && partsOfNode(node).some((part) => runs(part, earlier, deepest - 1))
  }
  return (value: number, earlier: number): boolean => always[earlier]! && runs(value, earlier)
}

/** What is wide is worked out in all months. Nodes of the same months now share one set. */
function widened(program: Program, found: Demand, isWide: (number: number, worked: MonthSet) => boolean): Demand {
  const share = makeSharing()
  const every = share(everyMonth(program.years.length))
  const worked = found.worked.map((set, number) =>
    canWiden(program, number) && isWide(number, set) ? every : share(set),
  )
  return { ...found, worked }
}

/**
 * Whether a node may be worked out in every month where few need it. What it reads is not worked out then, so it comes
 * of what was left there and may be anything, no number even: not so what is set and held, nor what is looked at.
 */
const canWiden = ({ nodes, looked }: Program, number: number): boolean =>
  nodes[number]!.kind !== 'held' && !looked.has(number)

/** What a node reads when it is worked out: of a choice that is known by month, only the side that is taken. */
function makeNeedParts(nodes: readonly Node[]) {
  const known = new Map<number, MonthSet>()
  const takenIn = (when: number, values: Float64Array): MonthSet => {
    const taken = known.get(when) ?? monthsOf(Uint8Array.from(values, (value) => (value === 0 ? 0 : 1)))
    known.set(when, taken)
    return taken
  }
  return (node: Node, parts: readonly number[], set: MonthSet, need: (part: number, when: MonthSet) => void): void => {
    const when = node.kind === 'choose' ? nodes[node.when]! : undefined
    if (node.kind !== 'choose' || when?.kind !== 'monthly') {
      for (const part of parts) need(part, set)
      return
    }
    const taken = takenIn(node.when, when.values)
    need(node.then, bothOf(set, taken))
    need(node.otherwise, without(set, taken))
  }
}
