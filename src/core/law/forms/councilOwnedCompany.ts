import { legislation } from '../source.ts'
import { employerDuties } from './duties/employer.ts'
import { companyDuties } from './duties/registered.ts'
import { corporationTaxDuties } from './duties/tax.ts'
import {
  asCompany,
  charitiesAct,
  companiesAct,
  company,
  paidBoardAllowed,
  profitTest,
  readIn,
  said,
  taxedAsCompany,
} from './facet.ts'
import type { LegalForm } from './legalForm.ts'

const schedule2 = legislation('ukpga/2023/54/schedule/2', 'Procurement Act 2023 Sch 2 para 2')
const buying = readIn(schedule2, 'verified')

/** A company that a council, or several, own and control. */
export const councilOwnedCompany: LegalForm = {
  id: 'council-owned',
  name: 'Council-owned company',
  what: 'A company that a council, or several councils, own and control.',
  ...asCompany,
  statute: said(
    companiesAct,
    'memory',
    'It is a company under the Companies Act 2006, and an order of 1995 binds it too.',
  ),
  leastMembers: company(1, 'One member is enough: the council.'),
  owners: buying(
    ['authority'],
    'Only public authorities hold its shares; one share in other hands ends its place in the rules on buying.',
  ),
  votes: company('authority', 'Its council casts the votes.'),
  capital: company('authority', 'Its council puts money in or lends it, at market terms where others compete.'),
  assetLock: company('none', 'Nothing locks what it has but what its council decides.'),
  distribution: company('authority', 'Its profits go to its council.'),
  employeeControl: buying('no', 'Its council controls it; employees may sit on its board and no more.'),
  profitTest: { ...profitTest('no', 'Its profits go to the council that owns it.'), confidence: 'derived' },
  paidBoard: paidBoardAllowed,
  authorityControl: buying(
    'yes',
    'Its council may give it work without competition, if it does enough of its work for that council.',
  ),
  ...taxedAsCompany,
  charity: readIn(charitiesAct, 'memory')(
    'rarely',
    'It is rarely a charity: a charity has to be independent of the council.',
  ),
  conversion: said(
    schedule2,
    'derived',
    'It can pass to its staff later; from that day its council needs a new award for work it gives it.',
  ),
  duties: [...companyDuties, ...corporationTaxDuties, ...employerDuties],
  suits: said(
    schedule2,
    'derived',
    'It suits a council that wants a company of its own, or a first step that it may undo.',
  ),
}
