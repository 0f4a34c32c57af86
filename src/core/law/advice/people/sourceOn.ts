import type { Day } from '../../../shared/day.ts'
import { oldestEntry, valueOn, type Dated, type LawSource } from '../../dated.ts'

/** Where the entry of a value that holds on a day was read; only asked of values known on it. */
export const sourceOn = (law: Dated<unknown>, day: Day): LawSource =>
  (valueOn(law, day)?.entry ?? oldestEntry(law)).source
