import type { LawOn } from '../../lawOn.ts'
import type { Finding, Rule } from '../../rule.ts'
import { asCharity } from '../facet.ts'
import { legalForms } from '../forms.ts'
import type { LegalForm } from '../legalForm.ts'
import type { Wishes } from '../wishes.ts'
import { held, type Condition } from './condition.ts'
import { contractConditions } from './contracts.ts'
import { moneyConditions } from './money.ts'
import { peopleConditions } from './people.ts'

const CONDITIONS: readonly Condition[] = [...peopleConditions, ...moneyConditions, ...contractConditions]

export const fitRules: readonly Rule[] = CONDITIONS.map((condition) => condition.rule)

/** A form held against what is asked. */
export interface Fitted {
  readonly form: LegalForm
  readonly findings: readonly Finding[]
  /** How many conditions it does not meet, and for how many that is not known. */
  readonly failed: number
  readonly unknown: number
}

/** A form as it would be had: one that may be a charity, and is to be one, has what charity law makes of it. */
const asWished = (form: LegalForm, { charity }: Wishes): LegalForm =>
  charity === true && form.charity.answer === 'optional' ? { ...form, ...asCharity } : form

/** A form held against everything that is asked of it. */
export function fit(form: LegalForm, wishes: Wishes, on: LawOn): Fitted {
  const wished = asWished(form, wishes)
  const findings = CONDITIONS.flatMap((condition) => held(condition, wished, wishes, on))
  return {
    form,
    findings,
    failed: findings.filter(({ met }) => met === false).length,
    unknown: findings.filter(({ met }) => met === null).length,
  }
}

/**
 * All forms by how many conditions they fail, then by how many are not known, then by the alphabet. Nothing is given
 * points: whether one condition matters more than another is for those who choose.
 */
export const fitAll = (wishes: Wishes, on: LawOn): readonly Fitted[] =>
  legalForms
    .map((form) => fit(form, wishes, on))
    .toSorted((one, other) => one.failed - other.failed || one.unknown - other.unknown)
