import { companyDuties } from './duties/company.ts'
import { employerDuties } from './duties/employer.ts'
import { corporationTaxDuties } from './duties/tax.ts'
import { readIn } from './facet.ts'
import { incorporationFee } from './feeValues.ts'
import type { LegalForm } from './legalForm.ts'
import {
  companyApplication,
  companiesAct,
  maybeCharity,
  notControlledByAuthority,
  paidBoardAllowed,
  profitTest,
  said,
} from './shared.ts'

const law = readIn(companiesAct, 'memory')

/** A company without shares: its members promise a pound or so should it fail. */
export const companyByGuarantee: LegalForm = {
  id: 'company-guarantee',
  name: 'Company limited by guarantee',
  what: 'A company without shares, whose members each promise a small sum should it fail.',
  statute: said(companiesAct, 'memory', 'It is a company under the Companies Act 2006.'),
  opened: law(null, 'It can be had now, and could long before.'),
  registrar: law('companiesHouse', 'Companies House registers it.'),
  leastMembers: law(1, 'One member is enough.'),
  owners: law(
    ['staff', 'severalGroups', 'community', 'authority', 'trustees'],
    'Its articles say who may be a member: staff, those it serves, the community, or its board alone.',
  ),
  votes: law('oneEach', 'Each member has one vote unless the articles say otherwise.'),
  capital: law('debt', 'It has no shares: money comes from grants, loans and what it earns.'),
  assetLock: law('ownRules', 'Its articles may lock what it has, and its members may change the articles.'),
  distribution: law('byArticles', 'Its articles say whether members may have its profits; mostly they may not.'),
  employeeControl: law('yes', 'Employees may be all its members and elect its board.'),
  profitTest: profitTest('ifRules', 'Its articles have to bar profits to members, or keep them to members.'),
  paidBoard: {
    ...paidBoardAllowed,
    answer: 'unlessCharity',
    says: 'Most of its board may be people whom it pays, unless it is a charity.',
  },
  authorityControl: notControlledByAuthority,
  ...maybeCharity,
  conversion: said(
    companiesAct,
    'secondary',
    'It can become a community interest company or a registered society; it cannot become a company with shares.',
  ),
  registration: law({ fees: [incorporationFee], time: 'about a day' }, 'Companies House registers it in about a day.'),
  application: companyApplication,
  duties: [...companyDuties, ...corporationTaxDuties, ...employerDuties],
  suits: said(companiesAct, 'derived', 'It suits a body that keeps its profits and wants to write its own rules.'),
}
