import type { buildModel } from '../../finance/build.ts'
import type { Case } from '../../finance/case/index.ts'

/** Lays the law out by month. */
export type LayOut = NonNullable<Parameters<typeof buildModel>[2]>

/** What a stress makes of a case, or why the case has nothing for it to press on. */
export type Stressed =
  | {
      readonly applies: true
      readonly case: Case
      /** The law as the stress has it, from the law as it stands. */
      readonly law?: (layOut: LayOut) => LayOut
      /** What the cash limit in house is times what it was; 1 where left out. */
      readonly limitTimes?: number
    }
  | { readonly applies: false; readonly because: string }

/** One thing that may go wrong, the same for every option: a plain change of the case. */
export interface Stress {
  /** Short and stable: the command, the JSON and tests name it so. */
  readonly id: string
  readonly title: string
  /** What it does, in a sentence or two. */
  readonly says: string
  /** Where its size comes from. */
  readonly source: string
  readonly on: (theCase: Case) => Stressed
}

export const OUR_JUDGEMENT = 'Our judgement'

export const changed = (theCase: Case): Stressed => ({ applies: true, case: theCase })

export const nothingTo = (because: string): Stressed => ({ applies: false, because })
