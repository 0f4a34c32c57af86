import { legislation } from '../source.ts'
import { employerDuties } from './duties/employer.ts'
import { companyDuties } from './duties/registered.ts'
import { partnershipTaxDuties } from './duties/tax.ts'
import { notControlledByAuthority, profitTest, readIn, said, taxedAsCompany } from './facet.ts'
import type { LegalForm } from './legalForm.ts'
import { incorporationFee } from './values.ts'

const act = legislation('ukpga/2000/12/section/2', 'Limited Liability Partnerships Act 2000')
const law = readIn(act, 'verified')
const agreed = readIn(act, 'memory')

/** A partnership whose members are not liable for its debts. */
export const llp: LegalForm = {
  id: 'llp',
  name: 'Limited liability partnership',
  what: 'A partnership for profit whose members are not liable for its debts.',
  statute: said(act, 'verified', 'It is a body under the Limited Liability Partnerships Act 2000.'),
  opened: law('2001-04-06', 'There have been such partnerships since 6 April 2001.'),
  registrar: law('companiesHouse', 'Companies House registers it.'),
  leastMembers: law(2, 'Two members are needed, in business together with a view to profit.'),
  owners: agreed(
    ['staff'],
    'Its members are partners in business: staff may be, and then are no employees for most purposes.',
  ),
  votes: agreed('agreement', 'Its members agree among themselves how they vote.'),
  capital: agreed('partners', 'Its members put money in as they agree, and lenders may lend.'),
  assetLock: agreed('none', 'Nothing locks what it has: its members may share it.'),
  distribution: law('free', 'Its members have its profits as they agree.'),
  employeeControl: agreed('yes', 'Those who work in it may be its members and run it, though as partners.'),
  profitTest: {
    ...profitTest(
      'unsure',
      'Its profits go to its members only, but members are mostly no employees, whom the Act asks for.',
    ),
    confidence: 'memory',
  },
  paidBoard: agreed('yes', 'Its members run it and live on it.'),
  authorityControl: notControlledByAuthority,
  ...taxedAsCompany,
  corporationTax: agreed(
    'membersTaxed',
    'It pays no tax itself: its members are taxed on their shares of its profits.',
  ),
  conversion: said(act, 'memory', 'It cannot become a company: its business is passed to a new body.'),
  registration: agreed(
    { fees: [incorporationFee], time: 'about a day' },
    'Companies House registers it in about a day.',
  ),
  application: said(
    act,
    'verified',
    'Companies House is sent a paper that two or more members have signed, with a name, an office and all members.',
  ),
  duties: [...companyDuties, ...partnershipTaxDuties, ...employerDuties],
  suits: said(act, 'derived', 'It suits professionals who go into business together as partners.'),
}
