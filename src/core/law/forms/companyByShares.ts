import { employerDuties } from './duties/employer.ts'
import { companyDuties } from './duties/registered.ts'
import { corporationTaxDuties } from './duties/tax.ts'
import {
  asCompany,
  companiesAct,
  company,
  notControlledByAuthority,
  paidBoardAllowed,
  profitTest,
  said,
  taxedAsCompany,
} from './facet.ts'
import type { LegalForm } from './legalForm.ts'

/** The company that most businesses are. */
export const companyByShares: LegalForm = {
  id: 'company-shares',
  name: 'Company limited by shares',
  what: 'A company whose members own it by holding shares.',
  ...asCompany,
  leastMembers: company(1, 'One shareholder is enough.'),
  owners: company(
    ['staff', 'severalGroups', 'community', 'trust', 'authority'],
    'Whoever holds shares is a member: staff, a trust for them, partners, investors or an authority.',
  ),
  votes: company('shares', 'Each share has one vote unless the articles say otherwise.'),
  capital: company('shares', 'Anybody may put money in for shares, and dividends have no cap.'),
  assetLock: company('none', 'Nothing locks what it has: shareholders may sell it and keep the price.'),
  distribution: company('free', 'Its shareholders may have its profits as dividends.'),
  employeeControl: company('yes', 'Employees may hold most of the shares and elect its board.'),
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
  duties: [...companyDuties, ...corporationTaxDuties, ...employerDuties],
  suits: said(companiesAct, 'derived', 'It suits a body that needs money from investors and may share what it earns.'),
}
