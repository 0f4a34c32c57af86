import type { Workable } from '../ready.ts'
import { breaking, sayEmptyIn } from './breaking.ts'
import { reverseStresses } from './reverse.ts'
import type { StressRun } from './result.ts'
import { squeezeOf } from './squeeze.ts'

/** What would break the option that keeps its own books, and what it must deliver; null where there is none. */
export function ventureOf(plain: Workable, seed: number, trials: number): StressRun['venture'] {
  const option = plain.built.options.find(({ books }) => books)
  if (!option) return null
  const venture = breaking(plain.built.case, option, plain.plan)
  return {
    id: option.id,
    emptyIn: sayEmptyIn(venture),
    reverse: reverseStresses(venture),
    squeeze: squeezeOf(plain, option, seed, trials),
  }
}
