import { addMonth, addMonths, countMonths, isEmpty, moved, noMonths, type MonthSet } from '../monthSet.ts'
import { isKnown } from './fold.ts'
import { partsOfNode, type Node, type Program } from './node.ts'
import { readersOf, settle } from './settle.ts'

/** [nodes]: the months at which each can differ from the month before, from what it is made of; month 0 always. */
export function changesOf(program: Program): MonthSet[] {
  const { nodes, lines, years } = program
  const months = years.length
  const newYears = noMonths(months)
  for (let month = 0; month < months; month++)
    if (month === 0 || years[month] !== years[month - 1]) addMonth(newYears, month)
  const sets = nodes.map((node) => ownChanges(node, newYears, months))
  const readers = readersOf(program)
  const grow = (number: number): boolean => {
    const node = nodes[number]!
    const into = sets[number]!
    if (node.kind === 'held') return false
    if (node.kind === 'earlier') return addMonths(into, moved(sets[lines.get(node.line)!.value]!, node.months, months))
    let grown = false
    for (const part of partsOfNode(node)) grown = addMonths(into, sets[part]!) || grown
    return grown
  }
  settle(nodes.length, 'up', nodes.keys(), (number, wake) => {
    if (grow(number)) for (const reader of readers[number]!) wake(reader)
  })
  return sets
}

function ownChanges(node: Node, newYears: MonthSet, months: number): MonthSet {
  const set = noMonths(months)
  addMonth(set, 0)
  if (node.kind === 'held') addMonths(set, node.changesIn)
  if (node.kind === 'yearly') addMonths(set, newYears)
  if (node.kind === 'stepped') for (const { month } of node.steps) addMonth(set, month)
  if (node.kind === 'monthly')
    for (let month = 1; month < months; month++)
      if (!Object.is(node.values[month], node.values[month - 1])) addMonth(set, month)
  return set
}

/** Nodes that never change, made of such: a held one only where it is never set. */
export function onceATrial({ nodes }: Program, changes: readonly MonthSet[], worked: readonly MonthSet[]): boolean[] {
  const once: boolean[] = []
  for (const [number, node] of nodes.entries()) {
    const never = node.kind === 'held' ? isEmpty(worked[number]!) : countMonths(changes[number]!) === 1
    const parts = node.kind === 'held' ? [node.opens] : partsOfNode(node)
    once.push(never && node.kind !== 'earlier' && parts.every((part) => isKnown(nodes[part]!) || once[part]))
  }
  return once
}
