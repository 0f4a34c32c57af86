import { BLOCK_TRIALS, SCRAMBLES } from '../chance/block.ts'
import { fillWords } from '../chance/counter.ts'
import { scrambledSlot, type Scrambled } from '../chance/sobol/scramble.ts'
import { countUpTo } from '../chance/steps.ts'
import { VALUES_BYTES, WORDS_BYTES } from '../chance/wasm/eachPair.ts'
import { passes } from '../chance/wasm/passes.ts'
import { STEP_SCALE } from '../chance/wasm/tablePasses.ts'
import { COLUMN_BYTES, makeLayout, ROW_BYTES, type Layout } from '../graph/compile/layout.ts'
import { makeKernel, placeValues, type Kernel } from '../graph/compile/kernel.ts'
import { assert } from '../shared/assert.ts'
import { functionsOf, type Functions } from '../shared/wasm/functions.ts'
import type { Column, Filling, Job, Variant } from './job.ts'
import { endOf, UNIFORMS, type Store } from './store.ts'

/** More thresholds than this are looked up one trial at a time: each costs a pass. */
const MOST_STEP_PASSES = 16

/** A job with a memory of its own, made ready to work blocks out. */
export interface Machine {
  /**
   * Draw a block, run every variant on it, and leave what is wanted in its place in the store.
   *
   * Returns: null, or the variant in which a figure was not finite: who has the model can say which figure.
   */
  work(block: number, store: Store): number | null
  /** Run on given values instead of drawn ones, as many as there are; the ends, [ends × values]. */
  given(values: ReadonlyMap<string, Float64Array>, trials: number): Float64Array
}

let compiledPasses: WebAssembly.Module | undefined

/** The passes of `chance/wasm/passes.ts`, by name: addresses in, nothing out. */
type Passes = Functions

export function openMachine(job: Job, module = new WebAssembly.Module(job.compiled.wasm)): Machine {
  const layout = makeLayout(job.compiled.places.bytes)
  const places = placesOf(job, layout)
  const kernel = makeKernel(job.compiled, module, layout.taken)
  const { buffer } = kernel.memory
  compiledPasses ??= new WebAssembly.Module(passes())
  const drawing = functionsOf(new WebAssembly.Instance(compiledPasses, { host: { memory: kernel.memory } }))
  placeTables(job, places, buffer)
  const rows = seriesRows(job, buffer)
  const words = makeWords(job, places, buffer, drawing)
  const fill = makeFilling(job, places, buffer, drawing)
  return {
    work(block, store) {
      words(block)
      fill()
      keepUniforms(job, places, drawing, buffer, store, block)
      for (const [number, variant] of job.variants.entries()) {
        if (block >= variant.blocks) continue
        setVariant(job, buffer, variant)
        const keepsSeries = number === 0
        if (!kernel.run(BLOCK_TRIALS, keepsSeries)) return number
        keepEnds(job, buffer, store, number, block)
        if (keepsSeries) keepSeries(rows, store, block)
      }
      return null
    },
    given: (values, trials) => runGiven(job, kernel, values, trials),
  }
}

/** Where words, scores, scratch and tables stand, after what the kernel itself needs. */
interface DrawingPlaces {
  readonly words: readonly number[]
  readonly low: readonly number[]
  readonly starts: number
  readonly normals: ReadonlyMap<number, number>
  readonly scores: ReadonlyMap<number, number>
  readonly scratch: number
  readonly terms: number
  readonly uniforms: number
  readonly tables: readonly number[]
}

function placesOf({ slots, leaning, tables }: Job, layout: Layout): DrawingPlaces {
  const read = new Set(leaning.flatMap(({ weights }) => weights.map(({ slot }) => slot)))
  return {
    words: slots.map(() => layout.take(WORDS_BYTES)),
    low: slots.map(({ dimension }) => (dimension === null ? 0 : layout.take(WORDS_BYTES))),
    starts: layout.take(SCRAMBLES * 4),
    normals: new Map([...read].map((slot) => [slot, layout.take(VALUES_BYTES)])),
    scores: new Map(leaning.map(({ slot }) => [slot, layout.take(VALUES_BYTES)])),
    scratch: layout.take(VALUES_BYTES),
    terms: layout.take(24),
    uniforms: layout.take(BLOCK_TRIALS * 2),
    tables: tables.map(({ values }) => layout.take(values.byteLength)),
  }
}

function placeTables({ tables }: Job, places: DrawingPlaces, buffer: ArrayBuffer): void {
  for (const [number, { over, values }] of tables.entries()) {
    const target = new Float64Array(buffer, places.tables[number], values.length)
    target.set(values)
    if (over === 'words') for (let step = 1; step < target.length; step += 2) target[step] = target[step]! * STEP_SCALE
  }
}

/** Words of every slot for a block. */
function makeWords({ slots, seed }: Job, places: DrawingPlaces, buffer: ArrayBuffer, pass: Passes) {
  const starts = new Uint32Array(buffer, places.starts, SCRAMBLES)
  const scrambles = slots.map(({ key, dimension }, slot): Scrambled | undefined => {
    if (dimension === null) return undefined
    const scrambled = scrambledSlot(seed, key, dimension)
    new Uint32Array(buffer, places.low[slot], BLOCK_TRIALS).set(scrambled.low)
    return scrambled
  })
  return (block: number): void => {
    for (const [slot, { key }] of slots.entries()) {
      const scrambled = scrambles[slot]
      const at = places.words[slot]!
      if (!scrambled) {
        fillWords(new Uint32Array(buffer, at, BLOCK_TRIALS), seed, key, block * BLOCK_TRIALS)
        continue
      }
      starts.set(scrambled.startsOf(block))
      pass['points']!(places.low[slot]!, places.starts, at)
    }
  }
}

/** Scores of what leans on others, and then every column. */
function makeFilling(job: Job, places: DrawingPlaces, buffer: ArrayBuffer, pass: Passes) {
  const terms = new Float64Array(buffer, places.terms, 3)
  const wordTerm = new Uint32Array(buffer, places.terms, 1)
  const inputs = job.compiled.places.inputs
  const [normal] = places.tables
  const scale = (from: number, base: number, factor: number, to: number): void => {
    terms[0] = base
    terms[1] = factor
    pass['scale']!(from, places.terms, to)
  }
  const fill = (value: number, to: number): void => {
    terms[0] = value
    pass['fill']!(places.terms, to)
  }
  const read = (table: number, scores: boolean, from: number, to: number): void => {
    pass[scores ? 'scoreTable' : 'table']!(from, places.tables[table]!, to)
  }
  const column = ({ slot, scores, filling }: Column, to: number): void => {
    const from = scores ? places.scores.get(slot)! : places.words[slot]!
    switch (filling.kind) {
      case 'constant':
        return fill(filling.value, to)
      case 'table':
        return read(filling.table, scores, from, to)
      case 'steps':
        return steps(filling, scores, from, to)
      case 'scaled':
        if (filling.of === 'score') return scale(from, filling.base, filling.factor, to)
        if (filling.of === 'share') pass['shares']!(from, places.scratch)
        else read(filling.of, scores, from, places.scratch)
        return scale(places.scratch, filling.base, filling.factor, to)
    }
  }
  const steps = (filling: Extract<Filling, { kind: 'steps' }>, scores: boolean, from: number, to: number): void => {
    const { thresholds, values } = filling
    if (thresholds.length > MOST_STEP_PASSES) {
      const source = scores ? new Float64Array(buffer, from, BLOCK_TRIALS) : new Uint32Array(buffer, from, BLOCK_TRIALS)
      const target = new Float64Array(buffer, to, BLOCK_TRIALS)
      for (let trial = 0; trial < BLOCK_TRIALS; trial++) target[trial] = values[countUpTo(thresholds, source[trial]!)]!
      return
    }
    if (thresholds.length === 1 && !scores) {
      wordTerm[0] = thresholds[0]!
      terms[1] = values[0]!
      terms[2] = values[1]!
      pass['event']!(from, places.terms, to)
      return
    }
    fill(values[0]!, to)
    for (const [step, threshold] of thresholds.entries()) {
      if (scores) terms[0] = threshold
      else wordTerm[0] = threshold
      terms[1] = values[step + 1]!
      pass[scores ? 'stepScore' : 'stepWord']!(from, places.terms, to)
    }
  }
  return (): void => {
    for (const [slot, at] of places.normals) pass['table']!(places.words[slot]!, normal!, at)
    for (const { slot, weights } of job.leaning) {
      const to = places.scores.get(slot)!
      fill(0, to)
      for (const { slot: on, weight } of weights) {
        terms[0] = weight
        pass['add']!(places.normals.get(on)!, places.terms, to)
      }
    }
    for (const each of job.columns) column(each, inputs.get(each.key)!)
  }
}

/** Inputs that nothing draws are what the variant says, in every trial. */
function setVariant({ compiled }: Job, buffer: ArrayBuffer, variant: Variant): void {
  for (const [key, value] of Object.entries(variant.inputs)) {
    const at = compiled.places.inputs.get(key)
    if (at !== undefined) new Float64Array(buffer, at, BLOCK_TRIALS).fill(value)
  }
}

function keepEnds({ compiled }: Job, buffer: ArrayBuffer, store: Store, variant: number, block: number): void {
  const { places, wanted } = compiled
  for (let end = 0; end < wanted.ends.length; end++) {
    const from = new Float64Array(buffer, places.ends + end * COLUMN_BYTES, BLOCK_TRIALS)
    endOf(store, variant, end).set(from, block * BLOCK_TRIALS)
  }
}

/** Views of each month of each series in the kernel's memory, made once: making one takes as long as copying it. */
function seriesRows({ compiled }: Job, buffer: ArrayBuffer): Float32Array[] {
  const { places, wanted, months } = compiled
  return Array.from(
    { length: wanted.singles.length * months },
    (_, row) => new Float32Array(buffer, places.singles + row * ROW_BYTES, BLOCK_TRIALS),
  )
}

function keepSeries(rows: readonly Float32Array[], store: Store, block: number): void {
  for (const [row, values] of rows.entries()) store.series.set(values, row * store.trials + block * BLOCK_TRIALS)
}

/** The top bits of each uniform: of a slot that leans on others, of the share of its score. */
function keepUniforms(
  { slots }: Job,
  places: DrawingPlaces,
  pass: Passes,
  buffer: ArrayBuffer,
  store: Store,
  block: number,
): void {
  const [, shares] = places.tables
  const share = new Float64Array(buffer, places.scratch, BLOCK_TRIALS)
  const from = new Uint16Array(buffer, places.uniforms, BLOCK_TRIALS)
  for (let slot = 0; slot < slots.length; slot++) {
    const scoresAt = places.scores.get(slot)
    if (scoresAt === undefined) pass['top']!(places.words[slot]!, places.uniforms)
    else {
      pass['scoreTable']!(scoresAt, shares!, places.scratch)
      for (let trial = 0; trial < BLOCK_TRIALS; trial++) from[trial] = Math.min(share[trial]! * UNIFORMS, UNIFORMS - 1)
    }
    store.uniforms.set(from, slot * store.trials + block * BLOCK_TRIALS)
  }
}

function runGiven(
  { compiled }: Job,
  kernel: Kernel,
  values: ReadonlyMap<string, Float64Array>,
  trials: number,
): Float64Array {
  const { places, wanted } = compiled
  for (const [key, at] of places.inputs) {
    const given = values.get(key)
    assert(given?.length === trials, `${key} is given ${given?.length ?? 0} values of ${trials}`)
    placeValues(new Float64Array(kernel.memory.buffer, at, BLOCK_TRIALS), given)
  }
  assert(kernel.run(trials, false), 'a figure is not finite on given values')
  const ends = new Float64Array(wanted.ends.length * trials)
  for (let end = 0; end < wanted.ends.length; end++)
    ends.set(new Float64Array(kernel.memory.buffer, places.ends + end * COLUMN_BYTES, trials), end * trials)
  return ends
}
