import type { Code } from '../../shared/wasm/code.ts'
import type { Emission } from './emit.ts'
import { COLUMN_BYTES, ROW_BYTES } from './layout.ts'
import { KEEPS_SERIES, MONTH, PAIR, ROW } from './written.ts'

/** After all lines of a month: the series of singles, in a run that keeps them. */
export function keepSingles(emission: Emission): void {
  const { program, wanted, placing, code } = emission
  if (wanted.singles.length === 0) return
  code.getLocal(KEEPS_SERIES)
  code.if()
  for (const [at, line] of wanted.singles.entries()) {
    code.getLocal(ROW)
    monthly(emission, line)
    code.lanes('toSingles')
    code.storeLowHalf(placing.placed.singles + at * program.years.length * ROW_BYTES)
  }
  code.plain('end')
}

export function keepDoubles(emission: Emission): void {
  const { program, wanted, placing, code } = emission
  for (const [at, line] of wanted.doubles.entries()) {
    twice(code, ROW)
    monthly(emission, line)
    code.store(placing.placed.doubles + at * program.years.length * COLUMN_BYTES)
  }
}

/** The value of a line kept every month. A running figure that is not finite is still so when the trial ends. */
function monthly({ program, write, memory, check }: Emission, line: string): void {
  write.number(program.lines.get(line)!.value)
  if (!memory.states.has(line)) check.look()
}

/** What later months read, and the months in which it is kept for them. */
export function histories({ program, write, code, memory }: Emission) {
  return [...memory.histories].map(([line, { at, kept }]) => ({
    when: kept,
    work: () => {
      twice(code, MONTH)
      write.as(memory.earlier.get(line)!, program.lines.get(line)!.value)
      code.store(at)
    },
  }))
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
