import { rule, type Rule } from '../rule.ts'
import { deliveryModelNote, trowers } from './sources.ts'
import { playbookEdition } from './values.ts'

const STEP = {
  inForce: { from: '2021-05-20' },
  source: deliveryModelNote,
  confidence: 'secondary',
  reviewBy: '2027-03-15',
  note: 'The contents of the note of June 2020 were read, and not its text. The words are ours.',
} as const

const step = (name: string, title: string, says: string): Rule =>
  rule({ id: `interest.model.${name}`, title, says, ...STEP })

/** The steps of a Delivery Model Assessment, in order. */
export const playbookSteps = {
  team: step('team', 'The right people', 'People who know the service, its money, its staff and its market do it.'),
  service: step('service', 'The service is described', 'What the service is, and what it is for, is written down.'),
  figures: step('figures', 'Figures are gathered', 'Cost, staff, demand and quality are gathered, with sources.'),
  shouldCost: step('shouldCost', 'What it ought to cost', 'The whole-life cost of each option is modelled.'),
  options: step('options', 'Real options', 'In house, outside and a mix of both are set side by side.'),
  criteria: step('criteria', 'Criteria and weights', 'Strategic and operational criteria are chosen and weighed.'),
  scores: step('scores', 'Each option is scored', 'Each option is held against each criterion.'),
  together: step(
    'together',
    'Scores beside cost',
    'Scores are read beside whole-life cost. It is tried whether other weights would change the order.',
  ),
} as const

export const playbookWhose = rule({
  id: 'interest.model.whose',
  title: 'A policy of central government',
  says:
    'Departments, their agencies and national public bodies follow the Sourcing Playbook. For councils and others ' +
    'it is good practice.',
  inForce: { from: '2021-05-20' },
  source: trowers,
  confidence: 'secondary',
  reviewBy: '2027-03-15',
  values: [playbookEdition],
})

export const playbookRules: readonly Rule[] = [...Object.values(playbookSteps), playbookWhose]
