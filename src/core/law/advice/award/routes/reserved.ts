import { reserved33Findings } from '../../../procurement/reserved33.ts'
import { reserved77Findings } from '../../../procurement/reserved77.ts'
import { apartFinding } from '../../../procurement/health.ts'
import { legislation } from '../../../source.ts'
import type { Asked } from '../asked.ts'
import { reservationOf } from '../facts.ts'
import { route, type Route } from '../route.ts'

/** A competition kept for bodies like ours. There was none before 26 February 2015. */
export function reservedRoute(asked: Asked): Route | null {
  if (asked.regime === 'regulations2006') return null
  return asked.regime === 'act2023' ? reserved33(asked) : reserved77(asked)
}

const SAYS = {
  yes: 'A competition for it can be kept for mutuals, and ours qualifies.',
  no: 'A competition for it cannot be kept for mutuals with us among them.',
  depends: 'A competition for it may be kept for mutuals: find out what is not known.',
}

function reserved33({ answers, purchase, on, underNhsRegime }: Asked): Route {
  return route({
    title: 'A competition kept for public service mutuals',
    about: [
      'The buyer may keep everybody out but public service mutuals. It is still a competition: every such mutual may ' +
        'bid, from wherever it is. The buyer need not do it; nobody can ask for it as of right.',
    ],
    direct: false,
    reserved: true,
    findings: [
      ...(underNhsRegime === false ? [] : [apartFinding(underNhsRegime)]),
      ...reserved33Findings(reservationOf(answers, purchase, on), on),
    ],
    says: SAYS,
    because: 'Every condition of the section is met. The best tender of a mutual wins it, ours or another’s.',
    source: legislation('ukpga/2023/54/section/33', 'Procurement Act 2023 s 33'),
  })
}

function reserved77({ answers, purchase, on, isNhsHealthCare }: Asked): Route {
  const reservation = reservationOf(answers, purchase, on)
  return route({
    title: 'A competition kept for qualifying organisations',
    about: [
      'From 2015 to 2025 the buyer could keep the right to bid for bodies owned or run with their staff, those they ' +
        'serve or their community. It was still a competition.',
    ],
    direct: false,
    reserved: true,
    findings: reserved77Findings({ ...reservation, isNhsHealthCare }, on),
    says: SAYS,
    because: 'Every condition of the regulation is met. The best tender of such a body wins it, ours or another’s.',
    source: legislation('uksi/2015/102/regulation/77', 'Public Contracts Regulations 2015 reg 77'),
  })
}
