import { TRUTH } from '../m1/truth.ts'
import type { Contestant } from './contestant.ts'

/** The accuracy that engines are brought to before their times are compared: half a point on P(insolvent). */
export const ERROR = 0.005

/** Trials of plain Monte Carlo for a root mean square error e on a probability p: p(1 − p) ÷ e². */
export const plainTrialsFor = (p: number, error: number): number => Math.ceil((p * (1 - p)) / (error * error))

/** Trials that an engine needs for that accuracy; of scrambled Sobol points by measurement, to the next power of 2. */
export const trialsNeeded = ({ sampling }: Pick<Contestant, 'sampling'>): number =>
  sampling === 'sobol' ? 2_048 : plainTrialsFor(TRUTH.insolvent, ERROR)

/** Whether a share of so many plain trials is within three standard errors of a probability. */
export const isWithinThreeErrors = (share: number, p: number, trials: number): boolean =>
  Math.abs(share - p) <= 3 * Math.sqrt((p * (1 - p)) / trials)
