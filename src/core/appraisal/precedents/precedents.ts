import { bath } from './bath.ts'
import { clevelandFire } from './clevelandFire.ts'
import { cosocius } from './cosocius.ts'
import { devonLibraries } from './devonLibraries.ts'
import { epic } from './epic.ts'
import { gloucestershire } from './gloucestershire.ts'
import { hinchingbrooke } from './hinchingbrooke.ts'
import { lewishamYouth } from './lewishamYouth.ts'
import { librariesUnlimited } from './librariesUnlimited.ts'
import { mycsp } from './mycsp.ts'
import { peninsula } from './peninsula.ts'
import { secureHealthcare } from './secureHealthcare.ts'
import { seqol } from './seqol.ts'
import { suffolkLibraries } from './suffolkLibraries.ts'
import type { Precedent } from './precedent.ts'

/** Every case, those that fit a pattern best first. */
export const PRECEDENTS: readonly Precedent[] = [
  secureHealthcare,
  clevelandFire,
  peninsula,
  cosocius,
  seqol,
  epic,
  librariesUnlimited,
  suffolkLibraries,
  hinchingbrooke,
  mycsp,
  gloucestershire,
  bath,
  devonLibraries,
  lewishamYouth,
]
