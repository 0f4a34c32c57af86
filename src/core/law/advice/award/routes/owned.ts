import type { LawSource } from '../../../dated.ts'
import { exemptInRegimeFinding } from '../../../procurement/health.ts'
import { horizontalFindings } from '../../../procurement/horizontal.ts'
import type { Regime } from '../../../procurement/purchase.ts'
import { stagedFindings } from '../../../procurement/stagedRoute.ts'
import { verticalFindings } from '../../../procurement/vertical.ts'
import type { Finding } from '../../../rule.ts'
import { judgment, legislation } from '../../../source.ts'
import type { Asked } from '../asked.ts'
import { jointWorkOf, ownedBodyOf, stagedPlanOf } from '../facts.ts'
import { route, type Route } from '../route.ts'

const VERTICAL: { readonly [R in Regime]: LawSource } = {
  act2023: legislation('ukpga/2023/54/schedule/2', 'Procurement Act 2023 Sch 2 para 2'),
  regulations2015: legislation('uksi/2015/102/regulation/12', 'Public Contracts Regulations 2015 reg 12'),
  regulations2006: judgment('61998CJ0107', 'Teckal, Case C-107/98, judgment of 18 November 1999'),
}

const HORIZONTAL: { readonly [R in Regime]: LawSource } = {
  act2023: legislation('ukpga/2023/54/schedule/2', 'Procurement Act 2023 Sch 2 para 3'),
  regulations2015: legislation('uksi/2015/102/regulation/12', 'Public Contracts Regulations 2015 reg 12(7)'),
  regulations2006: judgment('62006CJ0480', 'Hamburg, Case C-480/06, judgment of 9 June 2009'),
}

/** A body that the buyer owns and controls itself. */
export function verticalRoute({ answers, on, regime, underNhsRegime }: Asked): Route {
  const plan = stagedPlanOf(answers, on)
  return route({
    title: 'A company that the buyer owns and controls',
    about: [
      'A buyer may give a contract to a company of its own. Lawyers call it a vertical arrangement, or Teckal. One ' +
        'share in the hands of staff ends it. It can be a first stage, and what comes after needs a new award.',
    ],
    direct: true,
    findings: [
      ...unsureFindings(underNhsRegime),
      ...verticalFindings(ownedBodyOf(answers), on),
      ...(plan === null ? [] : stagedFindings(plan)),
    ],
    says: {
      yes: 'It can be given to us as a company that the buyer owns and controls.',
      no: 'It cannot be given to us as a company of the buyer.',
      depends: 'Whether it can be given to us as a company of the buyer is not known yet.',
    },
    because: 'Every condition is met today. It ends on the day when anybody else gets a share.',
    source: VERTICAL[regime],
  })
}

const unsureFindings = (underNhsRegime: boolean | null): readonly Finding[] =>
  underNhsRegime === true ? [exemptInRegimeFinding()] : []

/** A contract among public bodies for what they do together. */
export function horizontalRoute({ answers, on, regime, underNhsRegime }: Asked): Route {
  return route({
    title: 'Public bodies that work together',
    about: [
      'Public bodies may agree among themselves to do something together. Lawyers call it a horizontal arrangement, ' +
        'or Hamburg. A body that its staff own and run is seldom one of them.',
    ],
    direct: true,
    findings: [...unsureFindings(underNhsRegime), ...horizontalFindings(jointWorkOf(answers), on)],
    says: {
      yes: 'It can be agreed with us as one public body with another.',
      no: 'It cannot be agreed with us as between public bodies.',
      depends: 'Whether it can be agreed with us as between public bodies is not known yet.',
    },
    because: 'Every condition is met.',
    source: HORIZONTAL[regime],
  })
}
