import type { LawSource } from '../../../dated.ts'
import { apartFinding } from '../../../procurement/health.ts'
import type { Regime } from '../../../procurement/regime.ts'
import { legislation } from '../../../source.ts'
import type { Asked } from '../asked.ts'
import { route, type Route } from '../route.ts'

const SOURCES: { readonly [R in Regime]: LawSource } = {
  act2023: legislation('ukpga/2023/54/section/19', 'Procurement Act 2023 ss 19 and 20'),
  regulations2015: legislation('uksi/2015/102/regulation/76', 'Public Contracts Regulations 2015 regs 26 and 76'),
  regulations2006: legislation('uksi/2006/5/regulation/12', 'Public Contracts Regulations 2006 reg 12'),
}

/** A competition that is open to all. */
export function competitionRoute({ lightTouch, isLightTouch, regime, underNhsRegime }: Asked): Route {
  const isLighter = isLightTouch && regime !== 'regulations2006'
  return route({
    title: isLighter ? 'A competition under lighter rules' : 'A competition',
    about: [
      isLighter
        ? 'Services to people are bought under lighter rules. The buyer may design its own competition, take its own ' +
          'time, and score what those who are served think. Others may bid, and may win.'
        : 'The contract is advertised, and anybody may bid. Others may win.',
    ],
    direct: false,
    open: underNhsRegime === false ? true : underNhsRegime === true ? false : null,
    findings: [...(underNhsRegime === false ? [] : [apartFinding(underNhsRegime)]), lightTouch],
    says: {
      yes: isLighter
        ? 'It can be won in a competition under lighter rules.'
        : 'It can be won in a competition under the full rules.',
      no: 'It is not bought in a competition under the general law.',
      depends: 'Under which law a competition would be held is not known yet.',
    },
    because: isLighter
      ? 'Its main service is on the list, so the buyer designs the competition. We may bid like anybody else.'
      : 'Its main service is not on the list of lighter rules. We may bid like anybody else.',
    source: SOURCES[regime],
  })
}
