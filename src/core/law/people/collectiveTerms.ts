import { rule } from '../rule.ts'
import { tupe, tupe2014 } from './sources.ts'

const READ = { inForce: { from: '2006-04-06' }, confidence: 'verified', reviewBy: '2027-04-06' } as const
const FROM_2014 = { inForce: { from: '2014-01-31' }, confidence: 'verified', reviewBy: '2027-04-06' } as const

const collective = rule({
  id: 'tupe.collective',
  title: 'Collective agreements come along',
  says: 'Collective agreements in place on the day of the transfer hold as if the new employer had made them.',
  source: tupe('5'),
  ...READ,
})

const collectiveVariation = rule({
  id: 'tupe.variation.collective',
  title: 'Collective terms can be agreed anew after a year',
  says:
    'Terms from a collective agreement can be changed with effect more than one year after the transfer, if the ' +
    'contract as a whole is no less good afterwards.',
  source: tupe2014('6'),
  ...FROM_2014,
})

const staticTerms = rule({
  id: 'tupe.collective.static',
  title: 'Later awards do not follow',
  says:
    'A collective agreement made after the transfer does not bind a new employer that has no seat in the bargaining. ' +
    'National pay awards then come only if the new employer chooses them.',
  source: tupe2014('7'),
  ...FROM_2014,
})

const recognition = rule({
  id: 'tupe.recognition',
  title: 'The union stays recognised',
  says: 'Where the people who come stay a distinct group, the new employer is taken to recognise their union.',
  source: tupe('6'),
  ...READ,
})

/** What becomes of what a union agreed. */
export const collectiveTerms = { collective, collectiveVariation, staticTerms, recognition }
