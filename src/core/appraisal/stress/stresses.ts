import { drought, lateDebtor, lateIndex, lostIn36, lostIn60, underbid } from './contracts.ts'
import { dearerSupport, reclaimed, suddenCost, vatLost } from './costs.ts'
import { challenge, freeze12, late4 } from './goLive.ts'
import { halfTheUplift, lateUplift, leaderLeaves } from './output.ts'
import { largeCut, priceDown20, priceDown3, priceDown5 } from './prices.ts'
import { absence, payAward, pension } from './staff.ts'
import type { Stress } from './stress.ts'
import { thresholds } from './thresholds.ts'
import { lessVolume, noGuarantee } from './volume.ts'
import { worst } from './worst.ts'

/** The named stresses, in the order in which they are shown. */
export const STRESSES: readonly Stress[] = [
  priceDown3,
  priceDown5,
  priceDown20,
  largeCut,
  lessVolume,
  noGuarantee,
  lateIndex,
  lateDebtor,
  payAward,
  pension,
  absence,
  halfTheUplift,
  lateUplift,
  leaderLeaves,
  vatLost,
  dearerSupport,
  suddenCost,
  reclaimed,
  late4,
  freeze12,
  challenge,
  underbid,
  drought,
  lostIn36,
  lostIn60,
  thresholds,
  worst,
]
