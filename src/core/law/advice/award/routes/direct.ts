import { groundFindings, regulation32, schedule5 } from '../../../procurement/directAward/grounds.ts'
import { partBFindings } from '../../../procurement/directAward/partBAward.ts'
import { personalChoiceFindings } from '../../../procurement/directAward/personalChoice.ts'
import { apartFinding, until2016Finding } from '../../../procurement/health.ts'
import { legislation } from '../../../source.ts'
import type { Asked } from '../asked.ts'
import { route, type Route } from '../route.ts'

/** A service for one person, from the supplier that person wants. A ground of the Act alone. */
export function personalChoiceRoute({ answers, isLightTouch, underNhsRegime }: Asked): Route {
  return route({
    title: 'The wish of the person who is served',
    about: [
      'A service for one person may be bought from the supplier they want. Each such contract is for one person, so ' +
        'it carries no whole service over.',
    ],
    direct: true,
    findings: [
      ...(underNhsRegime === false ? [] : [apartFinding(underNhsRegime)]),
      ...personalChoiceFindings({
        isLightTouch,
        isForOnePerson: answers['one-person'],
        isHeardByLaw: answers['one-person'],
        hasPreference: answers['their-wish'],
        isNotInTheirInterest: answers['not-their-interest'],
      }),
    ],
    says: {
      yes: 'Contracts for single people can be given to us because they want us.',
      no: 'It cannot be given to us as the wish of one person.',
      depends: 'Whether it can be given to us as the wish of one person is not known yet.',
    },
    because: 'Every condition is met, person by person. No notice is published.',
    source: legislation('ukpga/2023/54/schedule/5', 'Procurement Act 2023 Sch 5 paras 15 to 17'),
  })
}

const UNFIT = {
  title: 'Grounds for an award without a competition',
  about: [
    'The law lists when a contract may be awarded directly. That staff who run a service would take it over is not ' +
      'in the list, and none of what is in it fits.',
  ],
  direct: true,
  says: {
    yes: 'A ground for a direct award fits.',
    no: 'No ground for a direct award fits a service that leaves with its staff.',
    depends: 'Whether a ground for a direct award fits is not known yet.',
  },
  because: 'One of the grounds fits.',
  closedBecause:
    'The grounds are for what only one supplier can do, for emergencies, for repeats that were announced and the ' +
    'like. Each is gone through below.',
}

/** The listed grounds for an award without a competition. None was listed for Part B services, which needed none. */
export function groundsRoute({ regime }: Asked): Route | null {
  if (regime === 'regulations2006') return null
  const isAct = regime === 'act2023'
  const source = isAct
    ? legislation('ukpga/2023/54/schedule/5', 'Procurement Act 2023 s 41 and Sch 5')
    : legislation('uksi/2015/102/regulation/32', 'Public Contracts Regulations 2015 reg 32')
  return route({ ...UNFIT, findings: groundFindings(isAct ? schedule5 : regulation32), source })
}

/** A Part B service under the regulations of 2006, which asked for no competition. */
export function partBRoute({ answers, lightTouch, wentOn }: Asked): Route {
  return route({
    title: 'A Part B service, awarded without a competition',
    about: [
      'Until February 2015 the regulations asked for no competition for most services to people. Where a supplier in ' +
        'another country of the Union might want the contract, the Treaty asked for one all the same.',
    ],
    direct: true,
    findings: [...(wentOn ? [until2016Finding()] : []), lightTouch, ...partBFindings(answers['cross-border'])],
    says: {
      yes: 'It can be awarded to us as a Part B service that nobody abroad would want.',
      no: 'It cannot be awarded to us as a Part B service without a competition.',
      depends: 'Whether it can be awarded to us as a Part B service hangs on who abroad might want it.',
    },
    because: 'The regulations ask for no competition for it, only for equal treatment and a notice of the award.',
    source: legislation('uksi/2006/5/regulation/5', 'Public Contracts Regulations 2006 reg 5(2)'),
  })
}
