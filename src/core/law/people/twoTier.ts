import type { Day } from '../../shared/day.ts'
import { answered, isInForce, rule, type Finding, type Rule } from '../rule.ts'
import { employmentRightsAct2025 } from './sources.ts'

const noLessFavourable = rule({
  id: 'people.twoTier',
  title: 'New starters are treated no less well',
  says:
    'Ministers may name terms for outsourcing contracts: people who transfer are treated no less well than before, ' +
    'and new starters beside them no less well than they are. The authority then takes all reasonable steps to put ' +
    'those terms in the contract and to have them kept.',
  inForce: { from: '2026-01-06' },
  source: employmentRightsAct2025('32'),
  confidence: 'secondary',
  reviewBy: '2027-01-01',
  note:
    'The section was read. It makes new sections 83A to 83D of the Procurement Act 2023, and only the power to make ' +
    'regulations began in January 2026. They were expected in October 2026; whether they were made was not read.',
})

/**
 * Whether new starters have to be treated no less well. `holds` is what a person has found out about the regulations;
 * `null` for not known. Undefined for transfers before there was a power to make them.
 */
export function twoTierFinding(day: Day, holds: boolean | null): Finding | undefined {
  if (!isInForce(noLessFavourable, day)) return undefined
  return answered(
    noLessFavourable,
    holds,
    'regulations are taken to hold for this contract',
    'no regulations are taken to hold for this contract',
    'regulations were expected in October 2026, and nobody has said whether they hold for this contract',
  )
}

const CODE = {
  source: {
    title: 'Lexology, on the end of both codes on workforce matters in 2010 and 2011',
    url: 'https://www.lexology.com/library/detail.aspx?g=3dd22a2b-92b3-4860-be26-0f1c4685ed57',
  },
  confidence: 'secondary',
  reviewBy: '2027-04-06',
} as const

const councilCode = rule({
  id: 'people.twoTier.councilCode',
  title: 'New starters by the code for councils',
  says: 'A code asked that new starters beside people who came from a council get terms no less good overall.',
  inForce: { from: '2003-03-13', to: '2011-03-22' },
  note: 'The day of its withdrawal was read at second hand; the day it began is recalled.',
  ...CODE,
})

const centralCode = rule({
  id: 'people.twoTier.centralCode',
  title: 'New starters by the code for government and the NHS',
  says: 'A code asked the same of contracts of departments and the NHS.',
  inForce: { from: '2005-03-18', to: '2010-12-12' },
  ...CODE,
})

/** The older code that held for a contract on a day, if one did. */
export function olderCode(isCouncil: boolean, day: Day): Rule | undefined {
  const code = isCouncil ? councilCode : centralCode
  return isInForce(code, day) ? code : undefined
}

export const twoTierRules = [noLessFavourable, councilCode, centralCode]
