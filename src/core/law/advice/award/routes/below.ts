import { apartFinding } from '../../../procurement/health.ts'
import { THRESHOLD_SOURCES } from '../../../procurement/threshold.ts'
import type { Asked } from '../asked.ts'
import { route, type Route } from '../route.ts'

/** A contract too small for the rules on competition. */
export function belowRoute(asked: Asked): Route {
  const { below, underNhsRegime, regime } = asked
  return route({
    title: 'Below the threshold',
    about: [
      'A contract below the threshold may be given without a competition. The buyer’s own rules on contracts still ' +
        'hold, and many ask for quotes. Nothing may be split or valued so as to get below.',
    ],
    direct: true,
    findings: [...(underNhsRegime === false ? [] : [apartFinding(underNhsRegime)]), below],
    says: {
      yes: 'It is below the threshold, so no law asks for a competition.',
      no: 'Its size does not free it from the rules on competition.',
      depends: 'Whether a threshold matters hangs on what it is.',
    },
    because: `${sentence(below.because)} The buyer’s own rules on contracts still hold.`,
    source: THRESHOLD_SOURCES[regime],
  })
}

/** A clause as a sentence. */
const sentence = (clause: string): string => `${clause.slice(0, 1).toUpperCase()}${clause.slice(1)}.`
