import { makeCode, type Code } from '../../shared/wasm/code.ts'
import type { WasmFunction } from '../../shared/wasm/module.ts'
import type { Demand } from './demand.ts'
import { COLUMN_BYTES, PAIR_BYTES, ROW_BYTES } from './layout.ts'
import { addMonths, countMonths, isEmpty, monthsOf, moved, noMonths, type MonthSet } from '../monthSet.ts'
import { isLeaf, type Program } from './node.ts'
import type { Placing, Wanted } from './places.ts'
import { isKnown } from './fold.ts'
import type { Schedule } from './schedule.ts'
import { END, makeWriter, MONTH, PAIR, readsOf, ROW, type Writer } from './writer.ts'

const MONTH_BYTES = 8

export interface Emitting {
  readonly program: Program
  readonly demand: Demand
  readonly schedule: Schedule
  readonly booleans: readonly boolean[]
  readonly wanted: Wanted
  readonly placing: Placing
}

/**
 * A model as one function: for two trials at a time, what is worked out once a trial, then a loop over the months whose
 * body is straight-line, blocks of few months behind a guard, state in locals.
 *
 * The arithmetic is the interpreter's, in the same order, so the results are the same to the last bit. The function
 * takes how many bytes of a column to work through, and returns 0 when every figure it looked at was finite.
 */
export function emit(emitting: Emitting): WasmFunction {
  const { program, schedule, placing, booleans } = emitting
  const months = program.years.length
  const code = makeCode()
  const memory = readBack(emitting)
  const check = makeCheck(code)
  const write = makeWriter({
    ...emitting,
    code,
    ...readsOutside(emitting, memory),
    stateOf: (line) => memory.states.get(line)!,
    stepsOf: (number) => memory.steps.get(number)!,
    historyOf: (line) => memory.histories.get(line)!.at,
    worked: checkDivisions(emitting, check),
  })
  check.begin(write)
  for (const line of memory.states.keys()) memory.states.set(line, write.local())

  const guarded = (set: MonthSet, work: () => void): void => {
    if (isEmpty(set)) return
    if (countMonths(set) === months) return work()
    code.getLocal(MONTH)
    code.loadI32(placing.guard(set))
    code.if()
    work()
    code.plain('end')
  }

  set(code, PAIR, 0)
  code.loop()
  open(emitting, write, code, memory, check)
  set(code, MONTH, 0)
  code.getLocal(PAIR)
  code.i32(1)
  code.plain('i32ShiftRightUnsigned')
  code.setLocal(ROW)
  code.loop()
  for (const block of schedule.monthly) guarded(block.months, () => write.block(block.nodes))
  const ending = { ...emitting, write, code, memory, check }
  for (const { when, work } of monthEnd(ending)) guarded(when, work)
  const ends = endsByMonth(emitting)
  guarded(monthsIn(months, [...ends.keys()]), () => {
    for (const [month, those] of ends) guarded(monthsIn(months, [month]), () => keepEnds(ending, those))
  })
  moveOn(memory, write, code, (line) => program.lines.get(line)!.value)
  step(code, ROW, ROW_BYTES)
  step(code, MONTH, MONTH_BYTES)
  code.getLocal(MONTH)
  code.i32(MONTH_BYTES * months)
  code.plain('i32LessThanUnsigned')
  code.branchIf(0)
  code.plain('end')
  for (const [line, local] of memory.states) {
    if (booleans[memory.earlier.get(line)!]) continue
    code.getLocal(local)
    check.add()
  }
  step(code, PAIR, PAIR_BYTES)
  code.getLocal(PAIR)
  code.getLocal(END)
  code.plain('i32LessThanUnsigned')
  code.branchIf(0)
  code.plain('end')
  check.say()
  return { name: 'run', parameters: 1, returns: true, locals: { i32: 3, v128: write.vectors }, body: code }
}

function set(code: Code, local: number, value: number): void {
  code.i32(value)
  code.setLocal(local)
}

function step(code: Code, local: number, by: number): void {
  code.getLocal(local)
  code.i32(by)
  code.plain('i32Plus')
  code.setLocal(local)
}

/** What is read of earlier months: lines of the month before are in locals, older ones in memory. */
interface Memory {
  readonly states: Map<string, number>
  /** By line: the address of month 0's, the furthest read, and the months whose values are read later. */
  readonly histories: ReadonlyMap<string, { readonly at: number; readonly furthest: number; readonly kept: MonthSet }>
  /** By stepped node, where its values are. */
  readonly steps: ReadonlyMap<number, number>
  /** By line, a node that reads it back: its earlier values are kept as that node is. */
  readonly earlier: ReadonlyMap<string, number>
}

function readBack({ program, demand, placing }: Emitting): Memory {
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
    if (node.months === 1) states.set(node.line, -1)
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

/** Nodes that must be kept in a local: read in another block, by a later month, or by what the run leaves. */
function readsOutside({ program, schedule, wanted }: Emitting, memory: Memory) {
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
  return { uses, outside }
}

/** Once a trial: what never changes, what lines hold before they are first set, and what they were before month 0. */
function open({ program, schedule }: Emitting, write: Writer, code: Code, memory: Memory, check: Check): void {
  const { states, histories, earlier } = memory
  write.block(schedule.perTrial, () => placeSteps(program, write, code, memory, check))
  for (const { nodes } of schedule.monthly)
    for (const number of nodes) {
      const node = program.nodes[number]!
      if (node.kind !== 'held') continue
      write.as(number, node.opens)
      code.setLocal(write.held(number))
    }
  for (const [line, local] of states) {
    write.as(earlier.get(line)!, program.lines.get(line)!.opens!)
    code.setLocal(local)
  }
  for (const [line, { at, furthest }] of histories)
    for (let ago = 1; ago <= furthest; ago++) {
      code.i32(0)
      write.as(earlier.get(line)!, program.lines.get(line)!.opens!)
      code.store(at - ago * PAIR_BYTES)
    }
}

/** Once a trial too: the values of stepped nodes, from which the months read the one in force. */
function placeSteps({ nodes }: Program, write: Writer, code: Code, { steps }: Memory, check: Check): void {
  for (const [number, at] of steps) {
    const node = nodes[number]!
    if (node.kind !== 'stepped') continue
    for (const [step, { node: value }] of node.steps.entries()) {
      code.i32(0)
      write.as(number, value)
      if (!write.isMask(number)) check.look()
      code.store(at + step * PAIR_BYTES)
    }
  }
}

/** After all lines of a month: what is kept of it, for later months and for whoever asked. */
function monthEnd({ program, wanted, placing, write, code, memory, check }: Ending) {
  const { singles, doubles } = placing.placed
  const months = program.years.length
  const value = (line: string): number => program.lines.get(line)!.value
  const always = monthsOf(new Uint8Array(months).fill(1))
  const keep = (when: MonthSet, line: string, address: () => void, store: () => void) => ({
    when,
    work: () => {
      address()
      write.number(value(line))
      // A running figure that is not finite is still so when the trial ends.
      if (!memory.states.has(line)) check.look()
      store()
    },
  })
  return [
    ...wanted.singles.map((line, at) =>
      keep(
        always,
        line,
        () => code.getLocal(ROW),
        () => {
          code.lanes('toSingles')
          code.storeLowHalf(singles + at * months * ROW_BYTES)
        },
      ),
    ),
    ...wanted.doubles.map((line, at) =>
      keep(
        always,
        line,
        () => twice(code, ROW),
        () => code.store(doubles + at * months * COLUMN_BYTES),
      ),
    ),
    ...[...memory.histories].map(([line, { at, kept }]) => ({
      when: kept,
      work: () => {
        twice(code, MONTH)
        write.as(memory.earlier.get(line)!, value(line))
        code.store(at)
      },
    })),
  ]
}

/** What is kept at one month only, by that month. */
function endsByMonth({ wanted }: Emitting): Map<number, number[]> {
  const byMonth = new Map<number, number[]>()
  for (const [at, { month }] of wanted.ends.entries()) byMonth.set(month, [...(byMonth.get(month) ?? []), at])
  return byMonth
}

function keepEnds({ program, wanted, placing, write, code, check }: Ending, ends: readonly number[]): void {
  for (const at of ends) {
    code.getLocal(PAIR)
    write.number(program.lines.get(wanted.ends[at]!.line)!.value)
    check.look()
    code.store(placing.placed.ends + at * COLUMN_BYTES)
  }
}

const monthsIn = (months: number, those: readonly number[]): MonthSet =>
  monthsOf(Uint8Array.from({ length: months }, (_, month) => (those.includes(month) ? 1 : 0)))

interface Ending extends Emitting {
  readonly write: Writer
  readonly code: Code
  readonly memory: Memory
  readonly check: Check
}

/** This month becomes last month. All are read before any is set: one line's state may be another's value. */
function moveOn({ states, earlier }: Memory, write: Writer, code: Code, value: (line: string) => number): void {
  for (const line of states.keys()) write.as(earlier.get(line)!, value(line))
  for (const local of [...states.values()].reverse()) code.setLocal(local)
}

function twice(code: Code, local: number): void {
  code.getLocal(local)
  code.i32(1)
  code.plain('i32ShiftLeft')
}

/**
 * Whether every figure was finite, by one addition a figure: a sum that meets one that is not is never finite again.
 * Looked at are the figures that lines divide for or take a root of, what the run leaves, and what lines end with.
 */
interface Check {
  begin(write: Writer): void
  /** Take the figure on the stack into the sum. */
  add(): void
  /** The same, and leave it there. */
  look(): void
  /** 1 when the sum is not finite in a lane, 0 when all is well: 0 times what is not finite is not 0. */
  say(): void
}

function makeCheck(code: Code): Check {
  let sum = 0
  let figure = 0
  const add = (): void => {
    code.getLocal(sum)
    code.lanes('plus')
    code.setLocal(sum)
  }
  return {
    begin(write) {
      sum = write.local()
      figure = write.local()
    },
    add,
    look() {
      code.teeLocal(figure)
      code.getLocal(figure)
      add()
    },
    say() {
      for (const lane of [0, 1] as const) {
        code.getLocal(sum)
        code.lane(lane)
        code.f64(0)
        code.plain('f64Times')
        code.f64(0)
        code.plain('f64NotEqual')
      }
      code.plain('i32Or')
    },
  }
}

function checkDivisions({ program, booleans }: Emitting, check: Check): (node: number) => void {
  const divided = new Set<number>()
  for (const { value, divides } of program.lines.values()) {
    const node = program.nodes[value]!
    if (divides && !isKnown(node)) divided.add(node.kind === 'held' ? node.is : value)
  }
  return (number) => {
    if (divided.has(number) && !booleans[number]) check.look()
  }
}
