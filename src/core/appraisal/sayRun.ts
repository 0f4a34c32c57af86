import { BLOCK_TRIALS } from '../chance/block.ts'
import { sayWhole } from '../shared/money.ts'
import type { Accuracy } from './accuracy.ts'
import type { Appraisal } from './result.ts'

/** What a run was told to know well, as the end of a sentence. */
const ASKED: Readonly<Record<Accuracy['question'], string>> = {
  kept: 'how often the service is kept',
  saved: 'how often money is saved',
  failed: 'how often the body fails',
}

/**
 * What a reader should know of how the futures were made: that more were run than asked for, where a run towards an
 * accuracy stopped and why, and that they were drawn one by one. Nothing where all is as usual.
 */
export function sayRun({ asked, trials, sampling }: Pick<Appraisal, 'asked' | 'trials' | 'sampling'>): string[] {
  return [
    ...(asked.accuracy ? [sayAccuracy(asked.accuracy, asked.trials, trials)] : sayRounded(asked.trials, trials)),
    ...(sampling === 'plain' ? ['Each future was drawn by itself and not spread evenly: the plain sampler.'] : []),
  ]
}

function sayAccuracy(
  { question, halfWidth, reached }: NonNullable<Appraisal['asked']['accuracy']>,
  most: number,
  trials: number,
): string {
  const wanted = `${ASKED[question]} for every option, give or take ${sayPoints(halfWidth)} of 100 futures`
  return reached
    ? `Asked for: ${wanted}. The run stopped after ${sayWhole(trials)} futures, where that was known.`
    : `Asked for: ${wanted}. After the ${sayWhole(Math.max(most, trials))} futures allowed that was not known yet.`
}

function sayRounded(asked: number, trials: number): string[] {
  if (asked === trials) return []
  const blocks = `futures are run in blocks of ${sayWhole(BLOCK_TRIALS)}`
  return [`${sayWhole(asked)} were asked for; ${blocks}, so ${sayWhole(trials)} were run.`]
}

/** Hundredths without a rounding error of the multiplication. */
const sayPoints = (share: number): string => String(Math.round(share * 1e8) / 1e6)
