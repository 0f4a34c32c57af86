import type { LawSource } from '../../../dated.ts'
import { apartFinding } from '../../../procurement/health.ts'
import { legislation } from '../../../source.ts'
import type { Regime } from '../../../procurement/regime.ts'
import type { Asked } from '../asked.ts'
import { route, type Route } from '../route.ts'

const SOURCES: { readonly [R in Regime]: LawSource } = {
  act2023: legislation('ukpga/2023/54/section/3', 'Procurement Act 2023 s 3'),
  regulations2015: legislation('uksi/2015/102/regulation/5', 'Public Contracts Regulations 2015 reg 5'),
  regulations2006: legislation('uksi/2006/5/regulation/8', 'Public Contracts Regulations 2006 reg 8'),
}

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
      no: 'It is not below a threshold.',
      depends: 'Whether a threshold matters hangs on what it is.',
    },
    because: `${sentence(below.because)} The buyer’s own rules on contracts still hold.`,
    source: SOURCES[regime],
  })
}

/** A clause as a sentence. */
const sentence = (clause: string): string => `${clause.slice(0, 1).toUpperCase()}${clause.slice(1)}.`
