import { employerDuties } from './duties/employer.ts'
import { exemptCharityDuties, societyDuties } from './duties/registered.ts'
import { corporationTaxDuties } from './duties/tax.ts'
import {
  asSociety,
  charitiesAct,
  fcaGuidance,
  maybeCharity,
  paidBoardAllowed,
  profitTest,
  readIn,
  said,
  societiesAct,
} from './facet.ts'
import type { LegalForm } from './legalForm.ts'

const law = readIn(societiesAct, 'verified')

/** A society for the good of a community, run by its members. */
export const communityBenefitSociety: LegalForm = {
  id: 'community-benefit',
  name: 'Community benefit society',
  what: 'A society that its members run together for the good of a community, and not for their own.',
  ...asSociety,
  owners: fcaGuidance(
    ['staff', 'severalGroups', 'community'],
    'Its rules say who may be a member: staff, those it serves, the community, each as a class if it likes.',
  ),
  votes: fcaGuidance('oneEach', 'Each member has one vote, whatever they put in.'),
  assetLock: law('chosenStatute', 'It may take on a lock by statute for good; without one its rules hold what it has.'),
  distribution: fcaGuidance('interestOnly', 'Nobody may have its profits but for modest interest on shares.'),
  employeeControl: fcaGuidance(
    'yes',
    'Employees may be most of its members and elect its board, if that serves the community.',
  ),
  profitTest: profitTest('yes', 'It is run not for profit.'),
  paidBoard: {
    ...paidBoardAllowed,
    answer: 'unlessCharity',
    says: 'Most of its board may be people whom it pays, unless it is a charity.',
    source: societiesAct,
  },
  ...maybeCharity,
  charity: readIn(charitiesAct, 'secondary')(
    'optional',
    'It is a charity if its purposes are charitable and no others, and then need not register with the Commission.',
  ),
  conversion: said(
    societiesAct,
    'verified',
    'It can become a company by a large vote of its members, unless a lock by statute stands in the way.',
  ),
  duties: [...societyDuties, ...exemptCharityDuties, ...corporationTaxDuties, ...employerDuties],
  suits: said(
    societiesAct,
    'derived',
    'It suits a body that wants money and votes from a community, and keeps what it earns.',
  ),
}
