import { sayPounds } from '../../shared/money.ts'
import type { LawOn } from '../lawOn.ts'
import { finding, rule, type Finding } from '../rule.ts'
import { legislation } from '../source.ts'
import { minimalAssistanceMost, transparencyFrom } from './values.ts'

const section36 = legislation('ukpga/2022/23/section/36', 'Subsidy Control Act 2022 s 36')
const READ = { inForce: { from: '2023-01-04' }, confidence: 'verified', reviewBy: '2027-04-06' } as const

/** Help that a public body gives beside the price of a contract, at what it would have cost on the market. */
export interface Assistance {
  /** Minimal financial assistance already had in this financial year and the two before it, from any public body. */
  readonly hadPounds: number
  readonly plannedPounds: number
  /** Whether the giver will have the recipient's written confirmation first; null when nobody knows yet. */
  readonly confirmedInWriting: boolean | null
}

const limit = rule({
  id: 'subsidy.minimal.limit',
  title: 'Within the limit of three financial years',
  says:
    'Help of little value needs no further test under the subsidy rules. All such help in this financial year and ' +
    'the two before it is added up, whichever public body gave it, and may not come to more than the limit.',
  source: section36,
  values: [minimalAssistanceMost],
  ...READ,
})

const confirmation = rule({
  id: 'subsidy.minimal.confirmation',
  title: 'Confirmed in writing first',
  says:
    'Before it gives such help, a public body asks the recipient how much it has had, and gets the answer in writing ' +
    'that the limit will not be passed.',
  source: section36,
  ...READ,
})

const transparency = rule({
  id: 'subsidy.transparency',
  title: 'Small enough to stay off the database',
  says: 'One award above a certain size is entered in the public database of subsidies.',
  source: section36,
  values: [transparencyFrom],
  ...READ,
})

/** How much may still be given without further test. Below zero when the limit is passed already. */
export const headroomPounds = ({ hadPounds }: Pick<Assistance, 'hadPounds'>, on: LawOn): number =>
  on.value(minimalAssistanceMost) - hadPounds

/** Minimal financial assistance, condition by condition. */
export function assistanceFindings(help: Assistance, on: LawOn): readonly Finding[] {
  const most = on.value(minimalAssistanceMost)
  const total = help.hadPounds + help.plannedPounds
  const from = on.value(transparencyFrom)
  return [
    finding(
      limit,
      total <= most,
      `${sayPounds(help.hadPounds)} had already and ${sayPounds(help.plannedPounds)} planned come to ` +
        `${sayPounds(total)}; the limit is ${sayPounds(most)}`,
    ),
    finding(confirmation, help.confirmedInWriting, saysConfirmed(help.confirmedInWriting)),
    finding(
      transparency,
      help.plannedPounds <= from,
      `${sayPounds(help.plannedPounds)} is planned; above ${sayPounds(from)} it is entered`,
    ),
  ]
}

function saysConfirmed(confirmed: boolean | null): string {
  if (confirmed === null) return 'nobody knows yet whether it will be confirmed in writing'
  return confirmed ? 'the amounts are confirmed in writing before anything is given' : 'nothing is confirmed in writing'
}

export const assistanceRules = [limit, confirmation, transparency]
