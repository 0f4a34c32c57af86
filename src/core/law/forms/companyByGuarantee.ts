import { employerDuties } from './duties/employer.ts'
import { companyDuties } from './duties/registered.ts'
import { corporationTaxDuties } from './duties/tax.ts'
import {
  asCompany,
  companiesAct,
  company,
  maybeCharity,
  notControlledByAuthority,
  paidBoardAllowed,
  profitTest,
  said,
} from './facet.ts'
import type { LegalForm } from './legalForm.ts'

/** A company without shares: its members promise a pound or so should it fail. */
export const companyByGuarantee: LegalForm = {
  id: 'company-guarantee',
  name: 'Company limited by guarantee',
  what: 'A company without shares, whose members each promise a small sum should it fail.',
  ...asCompany,
  leastMembers: company(1, 'One member is enough.'),
  owners: company(
    ['staff', 'severalGroups', 'community', 'authority', 'trustees'],
    'Its articles say who may be a member: staff, those it serves, the community, or its board alone.',
  ),
  votes: company('oneEach', 'Each member has one vote unless the articles say otherwise.'),
  capital: company('debt', 'It has no shares: money comes from grants, loans and what it earns.'),
  assetLock: company('ownRules', 'Its articles may lock what it has, and its members may change the articles.'),
  distribution: company('byArticles', 'Its articles say whether members may have its profits; mostly they may not.'),
  employeeControl: company('yes', 'Employees may be all its members and elect its board.'),
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
  duties: [...companyDuties, ...corporationTaxDuties, ...employerDuties],
  suits: said(companiesAct, 'derived', 'It suits a body that keeps its profits and wants to write its own rules.'),
}
