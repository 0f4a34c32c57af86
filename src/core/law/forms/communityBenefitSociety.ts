import { exemptCharityDuties } from './duties/charity.ts'
import { employerDuties } from './duties/employer.ts'
import { societyDuties } from './duties/society.ts'
import { corporationTaxDuties } from './duties/tax.ts'
import { readIn } from './facet.ts'
import { societyModelFee } from './feeValues.ts'
import type { LegalForm } from './legalForm.ts'
import {
  societyApplication,
  charitiesAct,
  maybeCharity,
  notControlledByAuthority,
  paidBoardAllowed,
  profitTest,
  said,
  societiesAct,
} from './shared.ts'

const law = readIn(societiesAct, 'verified')
const practice = readIn(
  {
    title: 'FCA, guidance on its registration function (RFCCBS)',
    url: 'https://www.handbook.fca.org.uk/handbook/RFCCBS/',
  },
  'secondary',
)

/** A society for the good of a community, run by its members. */
export const communityBenefitSociety: LegalForm = {
  id: 'community-benefit',
  name: 'Community benefit society',
  what: 'A society that its members run together for the good of a community, and not for their own.',
  statute: said(societiesAct, 'verified', 'It is a society under the Act of 2014, and was one under the Act of 1965.'),
  opened: law(null, 'It can be had now, and could long before, as an industrial and provident society.'),
  registrar: law('fca', 'The Financial Conduct Authority registers its rules.'),
  leastMembers: law(3, 'Three members are needed, or two that are societies themselves.'),
  owners: practice(
    ['staff', 'severalGroups', 'community'],
    'Its rules say who may be a member: staff, those it serves, the community, each as a class if it likes.',
  ),
  votes: practice('oneEach', 'Each member has one vote, whatever they put in.'),
  capital: law(
    'withdrawableShares',
    'Members put money in for shares that they can take out again, up to a limit each.',
  ),
  assetLock: law('chosenStatute', 'It may take on a lock by statute for good; without one its rules hold what it has.'),
  distribution: practice('interestOnly', 'Nobody may have its profits but for modest interest on shares.'),
  employeeControl: practice(
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
  authorityControl: notControlledByAuthority,
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
  registration: practice(
    { fees: [societyModelFee], time: 'about 15 working days' },
    'The Financial Conduct Authority aims at 15 working days; rules of its own cost more than a model.',
  ),
  application: societyApplication,
  duties: [...societyDuties, ...exemptCharityDuties, ...corporationTaxDuties, ...employerDuties],
  suits: said(
    societiesAct,
    'derived',
    'It suits a body that wants money and votes from a community, and keeps what it earns.',
  ),
}
