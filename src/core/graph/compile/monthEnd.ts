import type { Code } from '../../shared/wasm/code.ts'
import { everyMonth, type MonthSet } from '../monthSet.ts'
import type { Emission } from './emit.ts'
import { COLUMN_BYTES, ROW_BYTES } from './layout.ts'
import { MONTH, PAIR, ROW } from './written.ts'

/** After all lines of a month: what is kept of it, for later months and for whoever asked. */
export function monthEnd({ program, wanted, placing, write, code, memory, check }: Emission) {
  const { singles, doubles } = placing.placed
  const months = program.years.length
  const value = (line: string): number => program.lines.get(line)!.value
  const always = everyMonth(months)
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
export function endsByMonth({ wanted }: Emission): Map<number, number[]> {
  const byMonth = new Map<number, number[]>()
  for (const [at, { month }] of wanted.ends.entries()) byMonth.set(month, [...(byMonth.get(month) ?? []), at])
  return byMonth
}

export function keepEnds({ program, wanted, placing, write, code, check }: Emission, ends: readonly number[]): void {
  for (const at of ends) {
    code.getLocal(PAIR)
    write.number(program.lines.get(wanted.ends[at]!.line)!.value)
    check.look()
    code.store(placing.placed.ends + at * COLUMN_BYTES)
  }
}

/** This month becomes last month. All are read before any is set: one line's state may be another's value. */
export function moveOn({ program, memory, write, code }: Emission): void {
  const { states, earlier } = memory
  for (const line of states.keys()) write.as(earlier.get(line)!, program.lines.get(line)!.value)
  for (const local of [...states.values()].toReversed()) code.setLocal(local)
}

function twice(code: Code, local: number): void {
  code.getLocal(local)
  code.i32(1)
  code.plain('i32ShiftLeft')
}
