import type { Code } from '../../shared/wasm/code.ts'
import type { Program } from './node.ts'

/**
 * Whether every figure was finite, by one addition a figure: a sum that meets one that is not is never finite again.
 * Looked at are the figures that lines divide for or take a root of, what the run leaves, and what lines end with.
 */
export interface Check {
  /** Take the figure on the stack into the sum. */
  add(): void
  /** The same, and leave it there. */
  look(): void
  /** 1 when the sum is not finite in a lane, 0 when all is well: 0 times what is not finite is not 0. */
  say(): void
}

export function makeCheck(code: Code, local: () => number): Check {
  const sum = local()
  const figure = local()
  const add = (): void => {
    code.getLocal(sum)
    code.lanes('plus')
    code.setLocal(sum)
  }
  return {
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

/** Looks at what lines divide for or take a root of, as it is worked out. */
export function checkDivisions(program: Program, booleans: readonly boolean[], check: Check): (node: number) => void {
  return (number) => {
    if (program.looked.has(number) && !booleans[number]) check.look()
  }
}
