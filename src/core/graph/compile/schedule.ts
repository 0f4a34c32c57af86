import type { Demand } from './demand.ts'
import { isKnown } from './fold.ts'
import { addMonths, countMonths, isEmpty, keyOf, noMonths, type MonthSet } from '../monthSet.ts'
import { isLeaf, partsOfNode, type Program } from './node.ts'

/** Nodes worked out together in the same months, one after another. */
export interface Block {
  readonly months: MonthSet
  /** Whether these are all the months of the run, so that nothing guards the block. */
  readonly always: boolean
  readonly nodes: readonly number[]
}

/** The order of a model's work: once a trial, and then month by month. */
export interface Schedule {
  readonly perTrial: readonly number[]
  readonly monthly: readonly Block[]
}

/**
 * Put the nodes that are worked out into blocks of the same months, each after what it reads.
 *
 * A value that changes in month 0 only is worked out once a trial, before the months. Of the rest, those of few months
 * go as early as they can and side by side, so that few guards stand in the loop.
 */
export function scheduleOf(program: Program, demand: Demand): Schedule {
  const { nodes, years } = program
  const once = onceATrial(program, demand)
  const live = nodes.flatMap((node, number) => (!isLeaf(node) && demand.live[number] ? [number] : []))
  const monthly = live.filter((number) => !once[number])
  return {
    perTrial: live.filter((number) => once[number]),
    monthly: blocksOf(program, monthly, demand.worked, years.length),
  }
}

/** Nodes that never change, made of such: a held one only where it is never set. */
export function onceATrial({ nodes }: Program, { changes, worked }: Demand): boolean[] {
  const once: boolean[] = []
  for (const [number, node] of nodes.entries()) {
    const never = node.kind === 'held' ? isEmpty(worked[number]!) : countMonths(changes[number]!) === 1
    const parts = node.kind === 'held' ? [node.opens] : partsOfNode(node)
    once.push(never && node.kind !== 'earlier' && parts.every((part) => isKnown(nodes[part]!) || once[part]))
  }
  return once
}

function blocksOf(program: Program, monthly: readonly number[], worked: readonly MonthSet[], months: number): Block[] {
  const { waitsFor, readers } = dependencies(program, monthly)
  const ready = new Map<string, number[]>()
  const makeReady = (number: number): void => {
    const key = keyOf(worked[number]!)
    const queue = ready.get(key)
    if (queue) queue.push(number)
    else ready.set(key, [number])
  }
  for (const number of monthly) if (waitsFor.get(number) === 0) makeReady(number)

  const blocks: Block[] = []
  for (let key = nextOf(ready, worked, months); key !== undefined; key = nextOf(ready, worked, months)) {
    const queue = ready.get(key)!
    const done: number[] = []
    for (let number = queue.shift(); number !== undefined; number = queue.shift()) {
      done.push(number)
      for (const reader of readers.get(number) ?? []) {
        waitsFor.set(reader, waitsFor.get(reader)! - 1)
        if (waitsFor.get(reader) === 0) makeReady(reader)
      }
    }
    ready.delete(key)
    const set = noMonths(months)
    addMonths(set, worked[done[0]!]!)
    blocks.push({ months: set, always: countMonths(set) === months, nodes: done.sort((a, b) => a - b) })
  }
  return blocks
}

function dependencies({ nodes }: Program, monthly: readonly number[]) {
  const among = new Set(monthly)
  const waitsFor = new Map<number, number>()
  const readers = new Map<number, number[]>()
  for (const number of monthly) {
    const parts = [...new Set(partsOfNode(nodes[number]!))].filter((part) => among.has(part))
    waitsFor.set(number, parts.length)
    for (const part of parts) readers.set(part, [...(readers.get(part) ?? []), number])
  }
  return { waitsFor, readers }
}

/** The block to go on with: the largest of few months, and of all months when there is none. */
function nextOf(ready: ReadonlyMap<string, readonly number[]>, worked: readonly MonthSet[], months: number) {
  let best: string | undefined
  let most = -1
  for (const [key, queue] of ready) {
    const always = countMonths(worked[queue[0]!]!) === months
    const rank = always ? 0 : queue.length
    if (rank > most) [best, most] = [key, rank]
  }
  return best
}
