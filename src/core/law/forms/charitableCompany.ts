import { employerDuties } from './duties/employer.ts'
import { companyDuties, registeredCharityDuties } from './duties/registered.ts'
import { asCharity, charitiesAct, companiesAct, company, notControlledByAuthority, readIn, said } from './facet.ts'
import type { LegalForm } from './legalForm.ts'
import { incorporationFee } from './values.ts'

const charity = readIn(charitiesAct, 'secondary')

/** A company limited by guarantee that is a charity. */
export const charitableCompany: LegalForm = {
  id: 'charitable-company',
  name: 'Charitable company',
  what: 'A company without shares whose purposes are charitable and no others, run by unpaid trustees.',
  statute: said(
    companiesAct,
    'memory',
    'It is a company under the Companies Act 2006 and a charity under the Act of 2011.',
  ),
  opened: company(null, 'It can be had now, and could long before.'),
  registrar: company('companiesHouse', 'Companies House registers it, and then the Charity Commission.'),
  leastMembers: company(1, 'One member is enough.'),
  owners: charity(
    ['severalGroups', 'community', 'trustees'],
    'Its members may be its trustees alone, or those it serves and the community; nobody owns it.',
  ),
  votes: company('oneEach', 'Each member has one vote unless the articles say otherwise.'),
  capital: company('debt', 'It has no shares: money comes from grants, gifts, loans and what it earns.'),
  authorityControl: notControlledByAuthority,
  ...asCharity,
  conversion: said(
    charitiesAct,
    'secondary',
    'It can become a charitable incorporated organisation or, with consent, a community interest company; what it ' +
      'has stays bound.',
  ),
  registration: charity(
    { fees: [incorporationFee], time: 'a day, and then months for the charity' },
    'Companies House takes about a day; the Charity Commission takes weeks or months and no fee.',
  ),
  application: said(
    charitiesAct,
    'memory',
    'Companies House is sent the papers for a company, and then the Commission its purposes, trustees and plans.',
  ),
  duties: [...companyDuties, ...registeredCharityDuties, ...employerDuties],
  suits: said(
    charitiesAct,
    'derived',
    'It suits a body with charitable purposes that lives on gifts, grants and reliefs.',
  ),
}
