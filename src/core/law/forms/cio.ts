import { legislation } from '../source.ts'
import { employerDuties } from './duties/employer.ts'
import { cioDuties } from './duties/registered.ts'
import { asCharity, charitiesAct, notControlledByAuthority, readIn, said } from './facet.ts'
import type { LegalForm } from './legalForm.ts'

const part11 = legislation('ukpga/2011/25/part/11', 'Charities Act 2011 Part 11')
const law = readIn(part11, 'memory')
const charity = readIn(charitiesAct, 'secondary')

/** A charity that is a body of its own by its registration with the Charity Commission. */
export const cio: LegalForm = {
  id: 'cio',
  name: 'Charitable incorporated organisation',
  what: 'A charity that comes into being by registration with the Charity Commission, and is no company.',
  statute: said(part11, 'memory', 'It is a body under Part 11 of the Charities Act 2011.'),
  opened: readIn(
    legislation('uksi/2012/3012', 'Charitable Incorporated Organisations (General) Regulations 2012'),
    'secondary',
  )('2013-01-02', 'There have been such bodies since January 2013.'),
  registrar: law('charityCommission', 'The Charity Commission registers it, and nobody else has to.'),
  leastMembers: law(1, 'One member is enough.'),
  owners: law(
    ['severalGroups', 'community', 'trustees'],
    'Its members may be its trustees alone, or those it serves and the community; nobody owns it.',
  ),
  votes: law('oneEach', 'Each member has one vote unless the constitution says otherwise.'),
  capital: law('debt', 'It has no shares: money comes from grants, gifts, loans and what it earns.'),
  authorityControl: notControlledByAuthority,
  ...asCharity,
  conversion: said(charitiesAct, 'memory', 'It cannot become a company: it may pass what it has to another charity.'),
  registration: charity(
    { fees: [], time: 'two to six months' },
    'The Charity Commission takes no fee, and two to six months; it exists only from that day.',
  ),
  application: said(
    part11,
    'memory',
    'The Charity Commission is sent a constitution, a declaration by each trustee, and what it will do and for whom.',
  ),
  duties: [...cioDuties, ...employerDuties],
  suits: said(charitiesAct, 'derived', 'It suits a charity that wants one regulator and can wait for it.'),
}
