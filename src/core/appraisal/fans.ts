import type { Answer, FanTask } from '../engine/task.ts'
import { FAN_SHARES, fanMonth } from '../chance/fan.ts'
import { assert } from '../shared/assert.ts'
import type { Workable } from './ready.ts'
import type { Fan } from './result.ts'

/** Fans by the name of their line. */
export type Fans = ReadonlyMap<string, Fan>

/** Months of a fan in one task: small enough to share out. */
const MONTHS_A_TASK = 15

/** A venture's own figures are told of those still trading at the end of the month. */
const OWN_FIGURES = ['bank', 'reserves', 'surplus']

export function fanTasks({ compiled, ends }: Workable): FanTask[] {
  const { months, wanted } = compiled
  return wanted.singles.flatMap((name, line) => {
    const [option, thing] = name.split('/') as [string, string]
    const trading = ends.findIndex((end) => end.name === `${option}/months-trading`)
    const lasted = OWN_FIGURES.includes(thing) ? trading : null
    return Array.from({ length: Math.ceil(months / MONTHS_A_TASK) }, (_, part): FanTask => {
      const from = part * MONTHS_A_TASK
      return { kind: 'fan', line, lasted, from, to: Math.min(months, from + MONTHS_A_TASK), shares: FAN_SHARES }
    })
  })
}

/** Put the parts of fans together; a month in which no trial is left is left out. */
export function fansFrom({ built, compiled }: Workable, tasks: readonly FanTask[], answers: readonly Answer[]): Fans {
  const { names } = built.calendar
  const fans = new Map<string, Fan>()
  for (const [index, { line, from }] of tasks.entries()) {
    const answer = answers[index]!
    assert(answer.kind === 'fan', 'a fan is answered as one')
    const name = compiled.wanted.singles[line]!
    const months = answer.months.flatMap(({ share, quantiles }, at) =>
      quantiles.length === 0 ? [] : [fanMonth(names[from + at]!, quantiles, share)],
    )
    fans.set(name, { months: [...(fans.get(name)?.months ?? []), ...months] })
  }
  return fans
}
