import { makeCode, type Code } from '../../shared/wasm/code.ts'
import { addTo, countedLoop, countOn } from '../../shared/wasm/loop.ts'
import type { WasmFunction } from '../../shared/wasm/module.ts'
import { countMonths, hasMonth, isEmpty, monthsAt, type MonthSet } from '../monthSet.ts'
import type { Demand } from './demand.ts'
import { checkDivisions, makeCheck, type Check } from './finite.ts'
import { PAIR_BYTES, ROW_BYTES } from './layout.ts'
import { readBack, readsOutside, type Memory } from './memory.ts'
import { endsByMonth, histories, keepDoubles, keepEnds, keepSingles, moveOn } from './monthEnd.ts'
import type { Program } from './node.ts'
import type { Placing, Wanted } from './places.ts'
import type { Schedule } from './schedule.ts'
import { makeWriter, type Writer } from './writer.ts'
import { END, FIRST_VECTOR, MONTH, PAIR, ROW } from './written.ts'

const MONTH_BYTES = 8

/** What is to be written. */
export interface Emitting {
  readonly program: Program
  readonly demand: Demand
  readonly schedule: Schedule
  readonly booleans: readonly boolean[]
  readonly wanted: Wanted
  readonly placing: Placing
}

/** A function being written, with all that writes it. */
export interface Emission extends Emitting {
  readonly code: Code
  readonly write: Writer
  readonly memory: Memory
  readonly check: Check
}

/**
 * A model as one function: for two trials at a time, what is worked out once a trial, then a loop over the months whose
 * body is straight-line, blocks of few months behind a guard, state in locals.
 *
 * The arithmetic is the interpreter's, in the same order, so the results are the same to the last bit. The function
 * takes how far to go in a column and where to begin, in bytes, and whether series of singles are kept: most runs ask
 * for ends alone. It returns 0 when every figure it looked at was finite.
 */
export function emit(emitting: Emitting): WasmFunction {
  const months = emitting.program.years.length
  const code = makeCode()
  let vectors = 0
  const local = (): number => FIRST_VECTOR + vectors++
  const emission = begin(emitting, code, local)
  const { check, memory, booleans, program, demand } = emission
  countOn(code, PAIR, PAIR_BYTES, { local: END }, () => {
    // What never changes is read as in month 0, whatever month the last pair of trials ended in.
    code.i32(0)
    code.setLocal(MONTH)
    open(emission)
    code.getLocal(PAIR)
    code.i32(1)
    code.plain('i32ShiftRightUnsigned')
    code.setLocal(ROW)
    countedLoop(code, MONTH, MONTH_BYTES, { at: MONTH_BYTES * months }, () => {
      oneMonth(emission)
      addTo(code, ROW, ROW_BYTES)
    })
    for (const [line, state] of memory.states) {
      const { value } = program.lines.get(line)!
      if (booleans[memory.earlier.get(line)!] || !hasMonth(demand.needed[value]!, months - 1)) continue
      code.getLocal(state)
      check.add()
    }
  })
  check.say()
  return { name: 'run', parameters: 3, returns: true, locals: { i32: 2, v128: vectors }, body: code }
}

function begin(emitting: Emitting, code: Code, local: () => number): Emission {
  const { program, booleans } = emitting
  const check = makeCheck(code, local)
  const memory = readBack(emitting, local)
  const write = makeWriter({
    ...emitting,
    code,
    local,
    ...readsOutside(emitting, memory),
    stateOf: (line) => memory.states.get(line)!,
    stepsOf: (number) => memory.steps.get(number)!,
    historyOf: (line) => memory.histories.get(line)!.at,
    worked: checkDivisions(program, booleans, check),
  })
  return { ...emitting, code, write, memory, check }
}

/** All lines of a month, then what is kept of it; last of all this month becomes last month. */
function oneMonth(emission: Emission): void {
  const { schedule, write, program } = emission
  const months = program.years.length
  for (const block of schedule.monthly) guarded(emission, block.months, () => write.block(block.nodes))
  keepSingles(emission)
  keepDoubles(emission)
  for (const { when, work } of histories(emission)) guarded(emission, when, work)
  const ends = endsByMonth(emission)
  guarded(emission, monthsAt(months, [...ends.keys()]), () => {
    for (const [month, those] of ends) guarded(emission, monthsAt(months, [month]), () => keepEnds(emission, those))
  })
  moveOn(emission)
}

/** Work that is done in some months only; no guard where that is all of them. */
function guarded({ code, placing, program }: Emission, months: MonthSet, work: () => void): void {
  if (isEmpty(months)) return
  if (countMonths(months) === program.years.length) return work()
  code.getLocal(MONTH)
  code.loadI32(placing.guard(months))
  code.if()
  work()
  code.plain('end')
}

/** Once a trial: what never changes, what lines hold before they are first set, and what they were before month 0. */
function open(emission: Emission): void {
  const { program, schedule, write, code, memory } = emission
  const { states, histories, earlier } = memory
  write.block(schedule.perTrial, () => placeSteps(emission))
  for (const { nodes } of schedule.monthly)
    for (const number of nodes) {
      const node = program.nodes[number]!
      if (node.kind === 'held') write.hold(number, node.opens)
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
function placeSteps({ program, write, code, memory }: Emission): void {
  for (const [number, at] of memory.steps) {
    const node = program.nodes[number]!
    if (node.kind !== 'stepped') continue
    for (const [step, { node: value }] of node.steps.entries()) {
      code.i32(0)
      write.as(number, value)
      code.store(at + step * PAIR_BYTES)
    }
  }
}
