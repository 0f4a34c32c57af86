import { assert, AssertionError } from '../../shared/assert.ts'
import { countMonths, hasMonth, membersOf, type MonthSet } from '../monthSet.ts'
import type { Demand } from './demand.ts'
import { isKnown, knownAt } from './fold.ts'
import { isOperation, partsOfNode, type Node, type Program } from './node.ts'
import { rebuild, type Rebuilding } from './rebuild.ts'

/** Values worked out before the months at most. Each is code of its own, and code takes time to compile. */
const MOST_VALUES = 1500
/**
 * A group of so few values for each month of the run goes out whatever the room: a guard in the loop, or work in every
 * month to do without one, would cost more. Cases of many contracts have hundreds of such groups.
 */
const CHEAP_VALUES_A_MONTH = 1
/** A node with more months than this part of the run stays in the loop. */
const MOST_OF_RUN = 0.5

/**
 * Take out of the months what does not hang on how they go: prices of a contract, pay by year, tenders that start and
 * stop. Such a node is worked out for each of its months before the loop, with that month's tables as plain numbers,
 * and the loop reads the value in force.
 *
 * A guard in the loop costs as much as several operations, in every month; here there is none. What has the fewest
 * values goes first, as far as there is room.
 */
export function unroll(program: Program, demand: Demand): Program {
  const chosen = chosenNodes(program, demand)
  let steppedOf: ((number: number) => number) | undefined
  return rebuild(program, demand, (number, rebuilding) => {
    if (!chosen.has(number)) return undefined
    steppedOf ??= makeStepped(program, demand, chosen, rebuilding)
    return steppedOf(number)
  })
}

/** The nodes to take out: of few months, made only of such and of what never changes, the fewest values first. */
function chosenNodes(program: Program, demand: Demand): ReadonlySet<number> {
  const { nodes, years } = program
  const { once } = demand
  const most = MOST_OF_RUN * years.length
  const few = nodes.flatMap((node, number) => {
    const months = countMonths(demand.worked[number]!)
    return demand.live[number] && !once[number] && !isKnown(node) && months > 0 && months <= most ? [number] : []
  })
  const possible = closed(program, new Set(few), once)
  const groups = new Map<MonthSet, { members: number[]; values: number }>()
  for (const number of possible) {
    const worked = demand.worked[number]!
    const group = groups.get(worked) ?? { members: [], values: 0 }
    group.members.push(number)
    if (isOperation(nodes[number]!)) group.values += countMonths(worked)
    groups.set(worked, group)
  }
  const chosen = new Set<number>()
  let room = MOST_VALUES
  for (const { members, values } of [...groups.values()].sort((one, other) => one.values - other.values)) {
    if (values > room && values > CHEAP_VALUES_A_MONTH * years.length) break
    room -= values
    for (const number of members) chosen.add(number)
  }
  return closed(program, chosen, once)
}

/** Those of a set that read nothing outside it but what is known or never changes. */
function closed({ nodes, lines }: Program, set: Set<number>, once: readonly boolean[]): Set<number> {
  const isThere = (number: number): boolean => set.has(number) || isKnown(nodes[number]!) || once[number]!
  for (let again = true; again;) {
    again = false
    for (const number of set) {
      const node = nodes[number]!
      const reads = node.kind === 'earlier' ? [lines.get(node.line)!.value] : partsOfNode(node)
      if (reads.every(isThere)) continue
      set.delete(number)
      again = true
    }
  }
  return set
}

/** The chosen nodes month by month, as nodes that never change. */
function makeStepped(
  { nodes, lines, looked, years }: Program,
  { worked }: Demand,
  chosen: ReadonlySet<number>,
  { build, moved, looked: lookedNow }: Rebuilding,
): (number: number) => number {
  const made = new Map<number, number>()

  /** What a node is in a month: of a chosen one, what it was when it was last worked out. */
  const valueIn = (number: number, month: number): number => {
    const node = nodes[number]!
    if (isKnown(node)) return build.known({ kind: 'constant', value: knownAt(node, month) })
    if (!chosen.has(number)) return moved[number]!
    const last = lastOf(worked[number]!, month)
    if (last >= 0) return workedIn(number, last)
    assert(node.kind === 'held', `node ${number} is read in month ${month}, before it is worked out`)
    return moved[node.opens]!
  }

  const workedIn = (number: number, month: number): number => {
    const key = number * years.length + month
    const value = made.get(key) ?? work(nodes[number]!, month)
    made.set(key, value)
    if (looked.has(number)) lookedNow.add(value)
    return value
  }

  const work = (node: Node, month: number): number => {
    switch (node.kind) {
      case 'binary':
        return build.binary(node.operator, valueIn(node.left, month), valueIn(node.right, month))
      case 'root':
        return build.root(valueIn(node.of, month))
      case 'choose': {
        const when = nodes[node.when]!
        if (isKnown(when)) return valueIn(knownAt(when, month) === 0 ? node.otherwise : node.then, month)
        return build.choose(valueIn(node.when, month), valueIn(node.then, month), valueIn(node.otherwise, month))
      }
      case 'yearly':
        return build.leaf({ kind: 'input', key: `${node.name}@${years[month]}` })
      case 'held':
        return valueIn(node.is, month)
      case 'earlier': {
        const { value, opens } = lines.get(node.line)!
        return month < node.months ? moved[opens!]! : valueIn(value, month - node.months)
      }
      default:
        throw new AssertionError(`${node.kind} is not worked out by month`)
    }
  }

  const stepped = (number: number): number => {
    const node = nodes[number]!
    const months = membersOf(worked[number]!)
    const steps = months.map((month) => ({ month, node: workedIn(number, month) }))
    // A held value is read before it is first set, and then is what it opened with.
    if (node.kind === 'held' && months[0]! > 0) steps.unshift({ month: 0, node: moved[node.opens]! })
    return steps.every((step) => step.node === steps[0]!.node) ? steps[0]!.node : build.leaf({ kind: 'stepped', steps })
  }
  return stepped
}

function lastOf(set: MonthSet, upTo: number): number {
  for (let month = upTo; month >= 0; month--) if (hasMonth(set, month)) return month
  return -1
}
