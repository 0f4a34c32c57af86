import { own, type Option } from '../../finance/option.ts'
import type { PaperSubject } from '../subject.ts'
import { serviceRows } from './inHouse.ts'
import { rowsOf, type StatementPart } from './row.ts'

/** An outside supplier, as far as it can be seen from outside: its books are its own. */
export function supplierParts(subject: PaperSubject, option: Option): StatementPart[] {
  const the = own(option)
  const { flow, balance } = rowsOf(subject)
  return [
    {
      title: 'What can be seen of it',
      rows: [
        flow(the('contract-income')),
        flow(the('staff-cost')),
        flow(the('other-cost')),
        balance(the('failed'), { shown: 'flag' }),
      ],
    },
    { title: 'The service', rows: serviceRows(balance, the) },
  ]
}
