import type { Day } from '../shared/day.ts'
import type { Dated } from './dated.ts'
import { employmentRules, employmentValues } from './employment/index.ts'
import { formsRules, formsValues } from './forms/index.ts'
import { greenBookRules, greenBookValues } from './greenBook/index.ts'
import { interestRules, interestValues } from './interest/index.ts'
import { pensionRules, pensionValues } from './pensions/index.ts'
import { peopleRules, peopleValues } from './people/index.ts'
import { procurementRules, procurementValues } from './procurement/index.ts'
import { rightsRules, rightsValues } from './rights/index.ts'
import type { Rule } from './rule.ts'
import { standingRules, standingValues } from './standing/index.ts'
import { subsidyRules, subsidyValues } from './subsidy/index.ts'
import { taxRules, taxValues } from './tax/index.ts'

/** The day on which the law below was last checked against its sources. Part of the key of every result. */
export const lawAsAt: Day = '2026-11-21'

/** A part of the law, as a shelf: what belongs together stands together. */
export interface Shelf {
  readonly name: string
  readonly title: string
  readonly values: readonly Dated<unknown>[]
  readonly rules: readonly Rule[]
}

/** Every value and rule. The pages, the command, the JSON and the tests of histories are all made from this list. */
export const shelves: readonly Shelf[] = [
  { name: 'procurement', title: 'Procurement', values: procurementValues, rules: procurementRules },
  { name: 'people', title: 'People and transfers', values: peopleValues, rules: peopleRules },
  { name: 'employment', title: 'Employing people', values: employmentValues, rules: employmentRules },
  { name: 'pensions', title: 'Pensions', values: pensionValues, rules: pensionRules },
  { name: 'tax', title: 'VAT, tax and rates', values: taxValues, rules: taxRules },
  { name: 'forms', title: 'Legal forms and mutuals', values: formsValues, rules: formsRules },
  { name: 'rights', title: 'Rights of staff', values: rightsValues, rules: rightsRules },
  { name: 'interest', title: 'Whether to outsource', values: interestValues, rules: interestRules },
  { name: 'subsidy', title: 'Subsidy and assets', values: subsidyValues, rules: subsidyRules },
  { name: 'standing', title: 'Financial standing', values: standingValues, rules: standingRules },
  { name: 'greenBook', title: 'Appraisal', values: greenBookValues, rules: greenBookRules },
]

export const lawValues: readonly Dated<unknown>[] = shelves.flatMap(({ values }) => values)
export const lawRules: readonly Rule[] = shelves.flatMap(({ rules }) => rules)
