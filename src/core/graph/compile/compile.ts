import { moduleOf } from '../../shared/wasm/module.ts'
import type { Model } from '../model.ts'
import { booleansOf } from './boolean.ts'
import { demandOf, demandWithoutSmallGuards, type Need } from './demand.ts'
import { emit } from './emit.ts'
import { lower } from './lower.ts'
import { countMonths, everyMonth, monthsAt, type MonthSet } from '../monthSet.ts'
import { isOperation, type Program } from './node.ts'
import { makePlacing, type Places, type Wanted } from './places.ts'
import { canShrink, rebuild } from './rebuild.ts'
import { scheduleOf } from './schedule.ts'
import { unroll } from './unroll.ts'

/** A model as the bytes of a WebAssembly module, and where in its memory everything is. */
export interface Compiled {
  readonly wasm: Uint8Array<ArrayBuffer>
  readonly months: number
  readonly wanted: Wanted
  readonly places: Places
  /** Operations a month: sums, products, choices and the like that differ by trial, a mean over the months. */
  readonly operationsAMonth: number
}

/**
 * Compile a model for what is wanted of it: only what that stands on is worked out, and only when it can change.
 *
 * The same model makes the same bytes everywhere.
 */
export function compile(model: Model, wanted: Wanted): Compiled {
  const named = [...wanted.singles, ...wanted.doubles, ...wanted.ends.map(({ line }) => line)]
  const lowered = lower(model, [...new Set(named)])
  let program = unroll(lowered, demandOf(lowered, needsOf(lowered, wanted)))
  let demand = demandWithoutSmallGuards(program, needsOf(program, wanted))
  while (canShrink(program, demand)) {
    program = rebuild(program, demand)
    demand = demandWithoutSmallGuards(program, needsOf(program, wanted))
  }
  const schedule = scheduleOf(program, demand)
  const placing = makePlacing(program.years, wanted)
  const run = emit({ program, demand, schedule, booleans: booleansOf(program), wanted, placing })
  const { months } = model.calendar
  const worked = program.nodes.reduce(
    (sum, node, number) => sum + (isOperation(node) && demand.live[number] ? countMonths(demand.worked[number]!) : 0),
    0,
  )
  return {
    wasm: moduleOf([run], placing.placed.bytes),
    months,
    wanted,
    places: placing.placed,
    operationsAMonth: worked / months,
  }
}

function needsOf({ lines, years }: Program, { singles, doubles, ends }: Wanted): Need[] {
  const months = years.length
  const need = (line: string, when: MonthSet): Need => ({ node: lines.get(line)!.value, months: when })
  return [
    ...[...singles, ...doubles].map((line) => need(line, everyMonth(months))),
    ...ends.map(({ line, month }) => need(line, monthsAt(months, [month]))),
  ]
}
