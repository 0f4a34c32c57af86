import { rule } from '../rule.ts'
import { legislation } from '../source.ts'
import { ACT_2023_FROM } from './purchase.ts'

const READ = {
  inForce: { from: ACT_2023_FROM },
  source: legislation('ukpga/2023/54/section/22', 'Procurement Act 2023 s 22'),
  confidence: 'verified',
  reviewBy: '2027-04-06',
} as const

export const proportionate = rule({
  id: 'procurement.conditions.proportionate',
  title: 'No more is asked than the contract needs',
  says:
    'A buyer may ask bidders to have the money and the skill for a contract only so far as that is proportionate to ' +
    'its nature, complexity and cost.',
  ...READ,
})

export const accounts = rule({
  id: 'procurement.conditions.accounts',
  title: 'No audited accounts from a body that need not have them',
  says:
    'A buyer may not ask for audited accounts, except from those whom the Companies Act makes have them. A new body ' +
    'has none, and may not be kept out for that.',
  ...READ,
})

export const insurance = rule({
  id: 'procurement.conditions.insurance',
  title: 'No insurance before the award',
  says: 'A buyer may not ask that insurance for the contract be in place before it is awarded.',
  ...READ,
})

const record = rule({
  id: 'procurement.conditions.record',
  title: 'No earlier contract from this buyer needed',
  says: 'A buyer may look at experience, and may not ask that a bidder has had a contract from a named buyer before.',
  ...READ,
})

export const associated = rule({
  id: 'procurement.conditions.associated',
  title: 'Another body may stand in for what is missing',
  says:
    'What a bidder lacks it may have from another that bids with it, works for it under the contract, or guarantees ' +
    'it. So a guarantee from the council can meet a condition on money.',
  ...READ,
})

const needs = rule({
  id: 'procurement.conditions.needs',
  title: 'The view of those who are served may count',
  says:
    'In a light touch competition the buyer may score what those who are served and their carers think of who serves ' +
    'them and how, their different needs, and how near the supplier is.',
  ...READ,
  source: legislation('ukpga/2023/54/section/23', 'Procurement Act 2023 s 23(6)'),
})

/** What a buyer may and may not ask of bidders: much of it helps a young body. */
export const conditionRules = [proportionate, accounts, insurance, record, associated, needs]
