import type { Adviser } from './adviser.ts'
import { award } from './award.ts'
import { form } from './form.ts'
import { interest } from './interest.ts'
import { mutual } from './mutual.ts'
import { people } from './people.ts'
import { rights } from './rights.ts'
import { standing } from './standing.ts'
import { subsidy } from './subsidy.ts'
import { tax } from './tax.ts'

/** Every adviser, in the order in which a team meets their questions. */
export const advisers: readonly Adviser[] = [award, mutual, form, people, rights, interest, tax, subsidy, standing]
