import { midRanks } from '../chance/ranks.ts'
import { firstOrderIndices, type FirstOrder } from '../chance/firstOrder.ts'
import { rankCorrelations, type RankCorrelation } from '../chance/rankCorrelation.ts'
import { selector, type Selector } from '../chance/select.ts'
import type { Job } from './job.ts'
import { openMachine, type Machine } from './machine.ts'
import { endOf, seriesIn, UNIFORMS, uniformsOf, type Store } from './store.ts'

/**
 * One piece of a run's work. Blocks come first; what is asked about the whole run reads what they left. Doing a piece
 * twice does no harm.
 */
export type Task = BlockTask | FanTask | InfluenceTask

export interface BlockTask {
  readonly kind: 'block'
  readonly block: number
}

/** Quantiles of a series, month by month; where an end says how many months a trial lasted, of those still lasting. */
export interface FanTask {
  readonly kind: 'fan'
  readonly line: number
  readonly lasted: number | null
  readonly from: number
  readonly to: number
  readonly shares: readonly number[]
}

/** How an end goes with its inputs; an input of several slots is taken by the mean of their uniforms. */
export interface InfluenceTask {
  readonly kind: 'influence'
  readonly end: number
  readonly inputs: readonly (readonly number[])[]
}

export type Answer = BlockDone | FanPart | Influences

/** The variant in which a figure was not finite, or null. */
export interface BlockDone {
  readonly kind: 'block'
  readonly notFinite: number | null
}

/** Month by month: the share of trials behind it, and the quantiles, none where no trial is left. */
export interface FanPart {
  readonly kind: 'fan'
  readonly months: readonly { readonly share: number; readonly quantiles: readonly number[] }[]
}

/** One of each for every input. */
export interface Influences {
  readonly kind: 'influence'
  readonly ranks: readonly RankCorrelation[]
  readonly firstOrder: readonly FirstOrder[]
}

/** Works tasks of one job out, all of them, and gives the answers in the order asked. */
export type RunTasks = (job: Job, store: Store, tasks: readonly Task[]) => Promise<readonly Answer[]>

/** One who works at a job: keeps its machine from task to task. */
export interface Hand {
  do(job: Job, store: Store, task: Task): Answer
}

export function makeHand(): Hand {
  let kept: { readonly job: Job; readonly machine: Machine } | undefined
  const inputs = makeInputs()
  const select = makeSelectors()
  return {
    do(job, store, task) {
      switch (task.kind) {
        case 'block':
          if (kept?.job !== job) kept = { job, machine: openMachine(job) }
          return { kind: 'block', notFinite: kept.machine.work(task.block, store) }
        case 'fan':
          return fanPart(store, task, select(store.trials))
        case 'influence': {
          const output = endOf(store, 0, task.end)
          const columns = inputs(store, task.inputs)
          return {
            kind: 'influence',
            ranks: rankCorrelations(columns, output),
            firstOrder: firstOrderIndices(columns, output),
          }
        }
      }
    },
  }
}

/** All tasks here, one after another. */
export const runHere: RunTasks = async (job, store, tasks) => {
  const hand = makeHand()
  return tasks.map((task) => hand.do(job, store, task))
}

/** The selector of columns of so many trials, kept: each fan is many columns. */
function makeSelectors(): (trials: number) => Selector {
  let kept: { readonly trials: number; readonly selector: Selector } | undefined
  return (trials) => {
    if (kept?.trials !== trials) kept = { trials, selector: selector(trials) }
    return kept.selector
  }
}

function fanPart(store: Store, { line, lasted, from, to, shares }: FanTask, select: Selector): FanPart {
  const months = lasted === null ? null : endOf(store, 0, lasted)
  const lasting = new Float32Array(store.trials)
  return {
    kind: 'fan',
    months: Array.from({ length: to - from }, (_, at) => {
      const column = seriesIn(store, line, from + at)
      if (!months) return { share: 1, quantiles: select.of(column, shares) }
      const count = gatherLasting(lasting, column, months, from + at)
      const quantiles = count === 0 ? [] : select.of(lasting.subarray(0, count), shares)
      return { share: count / store.trials, quantiles }
    }),
  }
}

/** The values of the trials that last beyond a month, at the front of `into`; how many there are. */
function gatherLasting(into: Float32Array, column: Float32Array, months: Float64Array, month: number): number {
  let count = 0
  for (let trial = 0; trial < column.length; trial++) {
    // Every value is written, and only those that count move the place on: no branch to mispredict.
    into[count] = column[trial]!
    count += Number(months[trial]! > month)
  }
  return count
}

/** The columns of the inputs of a run, made once and kept: many ends ask for the same. */
function makeInputs(): (store: Store, inputs: InfluenceTask['inputs']) => readonly Uint16Array[] {
  let kept: { readonly store: Store; readonly asked: string; readonly columns: readonly Uint16Array[] } | undefined
  return (store, inputs) => {
    const asked = JSON.stringify(inputs)
    if (kept?.store !== store || kept.asked !== asked)
      kept = { store, asked, columns: inputs.map((slots) => uniformOf(store, slots)) }
    return kept.columns
  }
}

function uniformOf(store: Store, slots: readonly number[]): Uint16Array {
  const columns = slots.map((slot) => uniformsOf(store, slot))
  if (columns.length === 1) return columns[0]!
  const sums = new Float64Array(store.trials)
  for (const column of columns) for (let trial = 0; trial < sums.length; trial++) sums[trial]! += column[trial]!
  const ranks = midRanks(sums)
  const uniforms = new Uint16Array(store.trials)
  for (let trial = 0; trial < uniforms.length; trial++)
    uniforms[trial] = ((ranks[trial]! - 0.5) / store.trials) * UNIFORMS
  return uniforms
}
