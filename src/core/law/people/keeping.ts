import type { Day } from '../../shared/day.ts'
import { rule, isInForce, type Rule } from '../rule.ts'
import { byTupe, byTupe2014 } from './sources.ts'

const collective = rule({
  id: 'tupe.collective',
  title: 'Collective agreements come along',
  says: 'Collective agreements in place on the day of the transfer hold as if the new employer had made them.',
  ...byTupe('5'),
})

const collectiveVariation = rule({
  id: 'tupe.variation.collective',
  title: 'Collective terms can be agreed anew after a year',
  says:
    'Terms from a collective agreement can be changed with effect more than one year after the transfer, if the ' +
    'contract as a whole is no less good afterwards.',
  ...byTupe2014('6'),
})

const staticTerms = rule({
  id: 'tupe.collective.static',
  title: 'Later awards do not follow',
  says:
    'A collective agreement made after the transfer does not bind a new employer that has no seat in the bargaining. ' +
    'National pay awards then come only if the new employer chooses them.',
  ...byTupe2014('7'),
})

const recognition = rule({
  id: 'tupe.recognition',
  title: 'The union stays recognised',
  says: 'Where the people who come stay a distinct group, the new employer is taken to recognise their union.',
  ...byTupe('6'),
})

/** What becomes of what a union agreed. */
const collectiveTerms = { collective, collectiveVariation, staticTerms, recognition }

const contract = rule({
  id: 'tupe.contract',
  title: 'The contract goes on',
  says:
    'A contract of employment does not end with the transfer. It goes on as if it had been made with the new ' +
    'employer, with all rights and duties, so service counts from the first day with the old one.',
  ...byTupe('4'),
})

const objector = rule({
  id: 'tupe.objector',
  title: 'Nobody is made to go',
  says:
    'Whoever tells either employer that they object does not transfer. Their contract ends with the transfer. As a ' +
    'rule that is no dismissal, so nothing is owed for it.',
  ...byTupe('4'),
})

const variationBefore = rule({
  id: 'tupe.variation.before2014',
  title: 'Terms are not changed because of the transfer',
  says:
    'A change of terms was void where its main reason was the transfer, or one connected with it that was not ' +
    'economic, technical or organisational with changes in the workforce.',
  ...byTupe('4'),
  inForce: { from: '2006-04-06', to: '2014-01-30' },
})

const variation = rule({
  id: 'tupe.variation',
  title: 'Terms are not changed because of the transfer',
  says:
    'A change of terms is void where its main reason is the transfer. It can stand where there is an economic, ' +
    'technical or organisational reason with changes in the workforce, and agreement; or where the contract allows it.',
  ...byTupe2014('6'),
})

const dismissal = rule({
  id: 'tupe.dismissal',
  title: 'A dismissal because of the transfer is unfair',
  says:
    'A dismissal before or after is unfair if its main reason is the transfer. It can be fair where there is an ' +
    'economic, technical or organisational reason with changes in the workforce.',
  ...byTupe('7'),
  note: 'Until 30 January 2014 a reason connected with the transfer was enough as well.',
})

const pensions = rule({
  id: 'tupe.pensions',
  title: 'Old-age pensions do not come along',
  says:
    'TUPE does not carry over rights in an occupational pension scheme to benefits for old age, invalidity or ' +
    'survivors. Other rules protect them. Rights on redundancy in a scheme do come along.',
  ...byTupe('10'),
})

export const keptRules = {
  contract,
  objector,
  variation,
  variationBefore,
  ...collectiveTerms,
  dismissal,
  pensions,
}

export const keepingRules: readonly Rule[] = Object.values(keptRules)

/** The rule about changes of terms that holds for a transfer on a day. */
export const variationOn = (day: Day): Rule => (isInForce(variation, day) ? variation : variationBefore)
