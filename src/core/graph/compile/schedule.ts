import type { Demand } from './demand.ts'
import { countMonths, type MonthSet } from '../monthSet.ts'
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
  const { once } = demand
  const live = [...nodes.keys()].filter((number) => demand.live[number] && !isLeaf(nodes[number]!))
  const monthly = live.filter((number) => !once[number])
  return {
    perTrial: live.filter((number) => once[number]),
    monthly: blocksOf(program, monthly, demand.worked, years.length),
  }
}

function blocksOf(program: Program, monthly: readonly number[], worked: readonly MonthSet[], months: number): Block[] {
  const { waitsFor, readers } = dependencies(program, monthly)
  const ready = new Map<MonthSet, number[]>()
  const makeReady = (number: number): void => {
    const queue = ready.get(worked[number]!)
    if (queue) queue.push(number)
    else ready.set(worked[number]!, [number])
  }
  for (const number of monthly) if (waitsFor[number] === 0) makeReady(number)

  const blocks: Block[] = []
  for (let set = nextOf(ready, months); set !== undefined; set = nextOf(ready, months)) {
    const nodes = ready.get(set)!
    // What waited only for nodes of the block joins it while it is gone through.
    for (const number of nodes) for (const reader of readers[number]!) if (--waitsFor[reader]! === 0) makeReady(reader)
    ready.delete(set)
    blocks.push({ months: set, always: countMonths(set) === months, nodes: nodes.sort((a, b) => a - b) })
  }
  return blocks
}

/** [nodes]: how many of the others each waits for, and which wait for it. */
function dependencies({ nodes }: Program, monthly: readonly number[]) {
  const among = new Uint8Array(nodes.length)
  for (const number of monthly) among[number] = 1
  const waitsFor = new Uint32Array(nodes.length)
  const readers: number[][] = nodes.map(() => [])
  for (const number of monthly)
    for (const part of new Set(partsOfNode(nodes[number]!))) {
      if (among[part] === 0) continue
      waitsFor[number]!++
      readers[part]!.push(number)
    }
  return { waitsFor, readers }
}

/** The months of the block to go on with: the largest of few months, and of all months when there is none. */
function nextOf(ready: ReadonlyMap<MonthSet, readonly number[]>, months: number): MonthSet | undefined {
  let best: MonthSet | undefined
  let most = -1
  for (const [set, queue] of ready) {
    const rank = countMonths(set) === months ? 0 : queue.length
    if (rank > most) [best, most] = [set, rank]
  }
  return best
}
