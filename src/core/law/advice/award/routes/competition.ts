import type { LawSource } from '../../../dated.ts'
import { apartFinding } from '../../../procurement/health.ts'
import type { Regime } from '../../../procurement/purchase.ts'
import { THRESHOLD_SOURCES } from '../../../procurement/threshold.ts'
import { legislation } from '../../../source.ts'
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

const SOURCES: { readonly [R in Regime]: LawSource } = {
  act2023: legislation('ukpga/2023/54/section/19', 'Procurement Act 2023 ss 19 and 20'),
  regulations2015: legislation('uksi/2015/102/regulation/76', 'Public Contracts Regulations 2015 regs 26 and 76'),
  regulations2006: legislation('uksi/2006/5/regulation/12', 'Public Contracts Regulations 2006 reg 12'),
}

type Kind = Readonly<Record<'title' | 'about' | 'yes' | 'because', string>>

const LIGHTER: Kind = {
  title: 'A competition under lighter rules',
  about:
    'Services to people are bought under lighter rules. The buyer may design its own competition, take its own time, ' +
    'and score what those who are served think. Others may bid, and may win.',
  yes: 'It can be won in a competition under lighter rules.',
  because: 'Its main service is on the list, so the buyer designs the competition. We may bid like anybody else.',
}

const FULL: Kind = {
  title: 'A competition',
  about: 'The contract is advertised, and anybody may bid. Others may win.',
  yes: 'It can be won in a competition under the full rules.',
  because: 'Its main service is not on the list of lighter rules. We may bid like anybody else.',
}

const CHOSEN: Kind = {
  title: 'A competition',
  about: 'For a Part B service the regulations asked for no competition. Many buyers held one all the same.',
  yes: 'It can be won in a competition, if the buyer holds one.',
  because: 'It is a Part B service, so the buyer chooses. We may bid like anybody else.',
}

/** A competition that is open to all. */
export function competitionRoute({ lightTouch, isLightTouch, regime, underNhsRegime }: Asked): Route {
  const kind = isLightTouch ? (regime === 'regulations2006' ? CHOSEN : LIGHTER) : FULL
  return route({
    title: kind.title,
    about: [kind.about],
    direct: false,
    open: underNhsRegime === null ? null : !underNhsRegime,
    findings: [...(underNhsRegime === false ? [] : [apartFinding(underNhsRegime)]), lightTouch],
    says: {
      yes: kind.yes,
      no: 'It is not bought in a competition under the general law.',
      depends: 'Under which law a competition would be held is not known yet.',
    },
    because: kind.because,
    source: SOURCES[regime],
  })
}
