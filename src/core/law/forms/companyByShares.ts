import { companyDuties } from './duties/company.ts'
import { employerDuties } from './duties/employer.ts'
import { corporationTaxDuties } from './duties/tax.ts'
import { readIn } from './facet.ts'
import { incorporationFee } from './feeValues.ts'
import type { LegalForm } from './legalForm.ts'
import {
  companyApplication,
  companiesAct,
  notControlledByAuthority,
  paidBoardAllowed,
  profitTest,
  said,
  taxedAsCompany,
} from './shared.ts'

const law = readIn(companiesAct, 'memory')

/** The company that most businesses are. */
export const companyByShares: LegalForm = {
  id: 'company-shares',
  name: 'Company limited by shares',
  what: 'A company whose members own it by holding shares.',
  statute: said(companiesAct, 'memory', 'It is a company under the Companies Act 2006.'),
  opened: law(null, 'It can be had now, and could long before.'),
  registrar: law('companiesHouse', 'Companies House registers it.'),
  leastMembers: law(1, 'One shareholder is enough.'),
  owners: law(
    ['staff', 'severalGroups', 'community', 'trust', 'authority'],
    'Whoever holds shares is a member: staff, a trust for them, partners, investors or an authority.',
  ),
  votes: law('shares', 'Each share has one vote unless the articles say otherwise.'),
  capital: law('shares', 'Anybody may put money in for shares, and dividends have no cap.'),
  assetLock: law('none', 'Nothing locks what it has: shareholders may sell it and keep the price.'),
  distribution: law('free', 'Its shareholders may have its profits as dividends.'),
  employeeControl: law('yes', 'Employees may hold most of the shares and elect its board.'),
  profitTest: profitTest(
    'ifRules',
    'Its profits have to go to its members only, so no holder of shares may stand outside.',
  ),
  paidBoard: paidBoardAllowed,
  authorityControl: notControlledByAuthority,
  ...taxedAsCompany,
  conversion: said(
    companiesAct,
    'secondary',
    'It can become a community interest company, a registered society, or be sold to an employee ownership trust.',
  ),
  registration: law({ fees: [incorporationFee], time: 'about a day' }, 'Companies House registers it in about a day.'),
  application: companyApplication,
  duties: [...companyDuties, ...corporationTaxDuties, ...employerDuties],
  suits: said(companiesAct, 'derived', 'It suits a body that needs money from investors and may share what it earns.'),
}
