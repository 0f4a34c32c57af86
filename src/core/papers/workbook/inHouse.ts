import { own, type Option } from '../../finance/option.ts'
import type { PaperSubject } from '../subject.ts'
import { added, rowsOf, type StatementPart } from './row.ts'

/** A service that stays: what it spends, beside what it may. */
export function inHouseParts(subject: PaperSubject, option: Option): StatementPart[] {
  const the = own(option)
  const { flow, balance } = rowsOf(subject)
  const staff = ['pay', 'nic', 'levy', 'pension', 'agency'].map(the)
  return [
    {
      title: 'Spending',
      rows: [
        ...staff.map((key) => flow(key)),
        flow(the('staff-cost'), (at) => added(at, staff)),
        flow(the('redundancy')),
        flow(the('non-pay')),
        flow(the('other-income')),
        flow(the('direct-cost'), (at) =>
          added(at, ['staff-cost', 'redundancy', 'non-pay'].map(the), [the('other-income')]),
        ),
        flow(the('cash-limit')),
      ],
    },
    { title: 'The service', rows: serviceRows(balance, the) },
  ]
}

type Balance = ReturnType<typeof rowsOf>['balance']

/** What people get, and how many give it. */
export const serviceRows = (balance: Balance, the: (thing: string) => string) => [
  balance(the('in-post')),
  balance(the('service-level'), { shown: 'share' }),
  balance(the('lowest-year'), { shown: 'share' }),
]
