import { sayYears } from '../../shared/month.ts'
import { byOption, inFutures, sayMean } from '../evidence/sayFigures.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Appraisal } from '../result.ts'
import { weightName } from './questions.ts'

/** What the appraisal says to three of the criteria, and to the mix. No points are made of it. */
export function modelEvidence({ options, carryingOn, judgedYears }: Appraisal): Evidence {
  return new Map([
    ['mixed-with', [`Carrying on costs ${sayMean(carryingOn)}, over ${sayYears(judgedYears)}.`]],
    [
      weightName('delivery'),
      byOption(options, ({ serviceKept }) =>
        serviceKept ? `the service is kept ${inFutures(serviceKept)}` : undefined,
      ),
    ],
    [
      weightName('risk'),
      byOption(options, ({ failed }) => (failed.applies ? `it fails ${inFutures(failed)}` : undefined)),
    ],
  ])
}
