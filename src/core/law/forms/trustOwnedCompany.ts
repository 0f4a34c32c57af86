import { legislation } from '../source.ts'
import { employerDuties } from './duties/employer.ts'
import { companyDuties } from './duties/registered.ts'
import { corporationTaxDuties, trustDuties } from './duties/tax.ts'
import {
  company,
  notControlledByAuthority,
  paidBoardAllowed,
  profitTest,
  readIn,
  said,
  taxedAsCompany,
} from './facet.ts'
import type { LegalForm } from './legalForm.ts'
import { incorporationFee } from './values.ts'

const gains = legislation('ukpga/1992/12/section/236H', 'Taxation of Chargeable Gains Act 1992 ss 236H to 236U')
const trust = readIn(gains, 'secondary')

/** A company whose shares a trust holds for all who work there. */
export const trustOwnedCompany: LegalForm = {
  id: 'trust-owned',
  name: 'Company owned by an employee ownership trust',
  what: 'A company most of whose shares a trust holds for all who work there.',
  statute: said(
    gains,
    'secondary',
    'It is a company under the Companies Act 2006; tax law says what the trust has to be.',
  ),
  opened: trust('2014-04-06', 'There have been such trusts in tax law since 6 April 2014.'),
  registrar: company('companiesHouse', 'Companies House registers the company; a lawyer writes the trust.'),
  leastMembers: company(1, 'One member is enough: the trustees.'),
  owners: trust(['trust'], 'Trustees hold more than half of the shares for all employees on the same terms.'),
  votes: trust('trustees', 'Trustees cast the votes; staff elect trustees or board members if the deed says so.'),
  capital: company('shares', 'Others may hold shares up to just under half, and lenders may lend.'),
  assetLock: trust('none', 'Nothing locks what it has: the trustees may sell, and the price is for the employees.'),
  distribution: trust('staffByTrust', 'All staff may have its profits on the same terms, partly free of income tax.'),
  employeeControl: readIn(gains, 'derived')(
    'byTrustees',
    'Trustees control it for the employees, and need not be employees.',
  ),
  profitTest: {
    ...profitTest(
      'unsure',
      'Its profits are for those whom the trust is for, and they are not members of the company.',
    ),
    confidence: 'memory',
  },
  paidBoard: paidBoardAllowed,
  authorityControl: notControlledByAuthority,
  ...taxedAsCompany,
  conversion: said(gains, 'memory', 'It stays a company: the trustees may sell it, and then tax falls on the trust.'),
  registration: company(
    { fees: [incorporationFee], time: 'about a day, and some months for the trust' },
    'Companies House takes about a day; the trust is lawyers’ work of some months.',
  ),
  application: said(
    gains,
    'memory',
    'Companies House is sent the papers for a company; a deed makes the trust, and shares are passed to its trustees.',
  ),
  duties: [...companyDuties, ...trustDuties, ...corporationTaxDuties, ...employerDuties],
  suits: said(gains, 'derived', 'It suits a going business whose owner wants to leave it to all who work there.'),
}
