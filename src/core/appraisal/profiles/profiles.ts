import { baseline } from './baseline.ts'
import { improve } from './improve.ts'
import { jointVenture } from './jointVenture.ts'
import { mutual } from './mutual.ts'
import { outsource } from './outsource.ts'
import { partnership } from './partnership.ts'
import type { Profile } from './profile.ts'
import { serviceLine } from './serviceLine.ts'
import { sharedService } from './sharedService.ts'
import { stop } from './stop.ts'

/** Every option that a case may ask for, in the order in which answers show them. */
export const PROFILES: readonly Profile[] = [
  baseline,
  improve,
  serviceLine,
  mutual,
  partnership,
  jointVenture,
  sharedService,
  outsource,
  stop,
]
