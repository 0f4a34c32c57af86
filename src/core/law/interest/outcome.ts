import { rule } from '../rule.ts'
import { PUBLISHED } from './scope.ts'
import { dacBeachcroft, guidance, osborneClarke, wardHadaway } from './sources.ts'
import { strategyLeastPounds } from './values.ts'

export const indication = rule({
  id: 'interest.indication',
  title: 'A first sign, and no decision',
  says:
    'The outcome says whether in-house delivery stays a serious option. The choice is made later, by the Delivery ' +
    'Model Assessment and the business case.',
  source: dacBeachcroft,
  ...PUBLISHED,
})

export const mixture = rule({
  id: 'interest.mixture',
  title: 'It need not be all or nothing',
  says: 'Parts of a service may be in house and others not, so the test also asks whether a mix would do.',
  source: wardHadaway,
  ...PUBLISHED,
})

export const reporting = rule({
  id: 'interest.reporting',
  title: 'Outcomes are reported each quarter',
  says: 'From 1 April 2027 bodies of central government report the outcomes to the Government Commercial Agency.',
  source: osborneClarke,
  ...PUBLISHED,
})

export const strategy = rule({
  id: 'interest.strategy',
  title: 'An insourcing strategy for five years',
  says:
    'A department that spends enough on contracts plans over five years what it could take in house, and makes the ' +
    'plan public by 1 April 2027.',
  source: guidance,
  values: [strategyLeastPounds],
  ...PUBLISHED,
  note: 'The spend was read in the guidance. The day was read at second hand.',
})

export const outcomeRules = [indication, mixture, reporting, strategy]
