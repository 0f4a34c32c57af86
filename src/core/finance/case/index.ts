import { month, record, whole, type Read } from '../../shared/fields/index.ts'
import { contracts } from './contracts.ts'
import { correlations } from './correlations.ts'
import { criteria } from './criteria/index.ts'
import { economy } from './economy.ts'
import { goLive } from './goLive.ts'
import { law } from './law.ts'
import { loans } from './loans.ts'
import { income, nonPay } from './nonPay.ts'
import { opening } from './opening.ts'
import { options } from './options.ts'
import { own, type OwnLine } from './own/index.ts'
import { parent } from './parent.ts'
import { pensions } from './pensions.ts'
import { pipeline } from './pipeline/index.ts'
import { plan } from './plan.ts'
import { service } from './service.ts'
import { staff } from './staff.ts'
import { targets, thresholds } from './targets.ts'
import { vat } from './vat.ts'
import { absence, newcomers, optimism, productivity, response } from './workforce.ts'

/**
 * The case format, version 1: every field a case may hold, each with its words, unit, limits and default. The reader,
 * the JSON Schema, the documentation and the form all come from this one object.
 *
 * A field that a later version will know is refused by name; a field nobody knows is refused with the nearest name.
 */
export const caseFields = record(
  {
    format: whole({ says: 'Version of this format', least: 1, most: 1 }),
    service,
    start: month({ says: 'The month of the planned transfer, the same for every option' }),
    months: whole({
      says: 'Months to look ahead',
      least: 12,
      most: 120,
      otherwise: 60,
      source: 'our method',
      tag: 'I',
    }),
    staff,
    newcomers,
    absence,
    productivity,
    optimism,
    response,
    nonPay,
    income,
    contracts,
    opening,
    loans,
    economy,
    parent,
    pensions,
    vat,
    goLive,
    targets,
    thresholds,
    options,
    own,
    plan,
    pipeline,
    correlations,
    law,
    criteria,
  },
  { says: 'A case: one service, its options and everything assumed about them' },
)

/** A case, read and checked: plain values and quantities, staff groups and the like sorted by name. */
export type Case = Read<typeof caseFields>
export type StaffGroup = Case['staff'][number]
export type NonPayLine = Case['nonPay'][number]
export type OtherIncome = Case['income'][number]
export type Contract = Case['contracts'][number]
export type Bid = NonNullable<Case['pipeline']>['bids'][number]
export type { OwnLine }
export type Loan = Case['loans'][number]
