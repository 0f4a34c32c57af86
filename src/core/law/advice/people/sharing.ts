import { sayPounds } from '../../../shared/money.ts'
import { riskSharing } from '../../pensions/riskSharing.ts'
import type { AdvicePart } from '../advice.ts'
import { termsOf } from './pensions.ts'
import type { Situation } from './situation.ts'

const MODES = Object.values(riskSharing).map(({ title, says }) => `${title}: ${says}`)

/** Every way to share the risk, side by side: what a year costs and who bears what. */
export function sharingPart({ answers, at }: Situation): readonly AdvicePart[] {
  if (answers['lgps-pay'] === 0) return []
  const terms = termsOf(answers, at)
  const rows = Object.values(riskSharing).map((mode) => {
    const split = mode.split(terms)
    const sums =
      split === null ? ['Not known', 'Not known'] : [split.venturePounds, split.authorityPounds].map(sayPounds)
    return [mode.title, ...sums, mode.rateRise, mode.exitDebt, mode.ownDecisions, mode.source.title]
  })
  return [
    {
      kind: 'table',
      title: 'The Local Government Pension Scheme, by who bears the risk',
      says: MODES,
      head: [
        'How',
        'We pay in a year',
        'The authority pays',
        'A higher rate',
        'Debt at the end',
        'Pay awards, early and redundancy pensions',
        'Source',
      ],
      rows,
    },
  ]
}
