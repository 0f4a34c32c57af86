import { addMonths, moved, noMonths, type MonthSet } from '../monthSet.ts'
import type { Emitting } from './emit.ts'
import { isLeaf } from './node.ts'
import { readsOf } from './writer.ts'

/** What is read of earlier months: lines of the month before are in locals, older ones in memory. */
export interface Memory {
  readonly states: ReadonlyMap<string, number>
  /** By line: the address of month 0's, the furthest read, and the months whose values are read later. */
  readonly histories: ReadonlyMap<string, { readonly at: number; readonly furthest: number; readonly kept: MonthSet }>
  /** By stepped node, where its values are. */
  readonly steps: ReadonlyMap<number, number>
  /** By line, a node that reads it back: its earlier values are kept as that node is. */
  readonly earlier: ReadonlyMap<string, number>
}

/** Take places for all that is read of earlier months; `local` makes the locals of lines. */
export function readBack({ program, demand, placing }: Emitting, local: () => number): Memory {
  const months = program.years.length
  const states = new Map<string, number>()
  const read = new Map<string, { furthest: number; kept: MonthSet }>()
  const earlier = new Map<string, number>()
  const steps = new Map<number, number>()
  for (const [number, node] of program.nodes.entries()) {
    if (!demand.live[number]) continue
    if (node.kind === 'stepped') steps.set(number, placing.steps(node.steps.length))
    if (node.kind !== 'earlier') continue
    earlier.set(node.line, number)
    if (node.months === 1) states.set(node.line, states.get(node.line) ?? local())
    else {
      const found = read.get(node.line) ?? { furthest: 0, kept: noMonths(months) }
      found.furthest = Math.max(found.furthest, node.months)
      addMonths(found.kept, moved(demand.worked[number]!, -node.months, months))
      read.set(node.line, found)
    }
  }
  const histories = new Map([...read].map(([line, each]) => [line, { ...each, at: placing.history(each.furthest) }]))
  return { states, histories, steps, earlier }
}

/** Nodes that must be kept: read in another block, by a later month, or by what the run leaves; and where. */
export function readsOutside({ program, schedule, wanted, placing }: Emitting, memory: Memory) {
  const { uses, outside } = readsOf(
    program,
    [schedule.perTrial, ...schedule.monthly.map(({ nodes }) => nodes)],
    memory.steps.keys(),
  )
  const keep = (number: number | undefined): void => {
    if (number !== undefined && !isLeaf(program.nodes[number]!)) outside.add(number)
  }
  const named = [...wanted.singles, ...wanted.doubles, ...wanted.ends.map(({ line }) => line)]
  for (const name of named) keep(program.lines.get(name)!.value)
  for (const name of [...memory.states.keys(), ...memory.histories.keys()]) {
    keep(program.lines.get(name)!.value)
    keep(program.lines.get(name)!.opens)
  }
  const slots = new Map<number, number>()
  for (const { nodes, always } of schedule.monthly)
    for (const number of always ? [] : nodes)
      if (outside.has(number) || program.nodes[number]!.kind === 'held') slots.set(number, placing.steps(1))
  return { uses, outside, slots }
}
