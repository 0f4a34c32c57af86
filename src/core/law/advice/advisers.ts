import type { Adviser } from './adviser.ts'
import { mutual } from './mutual.ts'
import { rights } from './rights.ts'
import { subsidy } from './subsidy.ts'

/** Every adviser, in the order in which a team meets their questions. */
export const advisers: readonly Adviser[] = [mutual, rights, subsidy]
