import { employerDuties } from './duties/employer.ts'
import { societyDuties } from './duties/society.ts'
import { corporationTaxDuties } from './duties/tax.ts'
import { readIn } from './facet.ts'
import { societyModelFee } from './feeValues.ts'
import type { LegalForm } from './legalForm.ts'
import {
  societyApplication,
  notControlledByAuthority,
  paidBoardAllowed,
  profitTest,
  said,
  societiesAct,
  taxedAsCompany,
} from './shared.ts'

const law = readIn(societiesAct, 'verified')
const practice = readIn(
  {
    title: 'FCA, guidance on its registration function (RFCCBS)',
    url: 'https://www.handbook.fca.org.uk/handbook/RFCCBS/',
  },
  'secondary',
)

/** A society for the good of its members, who run it together. */
export const coOperativeSociety: LegalForm = {
  id: 'co-operative',
  name: 'Co-operative society',
  what: 'A society for the good of its members, who own it and run it together.',
  statute: said(societiesAct, 'verified', 'It is a society under the Act of 2014, and was one under the Act of 1965.'),
  opened: law(null, 'It can be had now, and could long before, as an industrial and provident society.'),
  registrar: law('fca', 'The Financial Conduct Authority registers its rules.'),
  leastMembers: law(3, 'Three members are needed, or two that are societies themselves.'),
  owners: practice(
    ['staff', 'severalGroups', 'community'],
    'Those who take part in what it does are members: staff, those it serves, or both.',
  ),
  votes: practice('oneEach', 'Each member has one vote, whatever they put in: the registrar asks for it.'),
  capital: law(
    'withdrawableShares',
    'Members put money in for shares that they can take out again, up to a limit each.',
  ),
  assetLock: law(
    'ownRules',
    'Its rules may lock what it has, and its members may change the rules; no statute locks it.',
  ),
  distribution: law(
    'members',
    'Its members may have its profits by taking part; it may not be there mainly to reward money put in.',
  ),
  employeeControl: practice('yes', 'Employees may be all its members and elect its board.'),
  profitTest: profitTest('yes', 'Its profits go to its members only.'),
  paidBoard: { ...paidBoardAllowed, source: societiesAct },
  authorityControl: notControlledByAuthority,
  ...taxedAsCompany,
  conversion: said(
    societiesAct,
    'verified',
    'It can become a company if half of its members vote, three quarters of these agree and a second meeting does.',
  ),
  registration: practice(
    { fees: [societyModelFee], time: 'about 15 working days' },
    'The Financial Conduct Authority aims at 15 working days; rules of its own cost more than a model.',
  ),
  application: societyApplication,
  duties: [...societyDuties, ...corporationTaxDuties, ...employerDuties],
  suits: said(
    societiesAct,
    'derived',
    'It suits a body whose members take part in the work and share what comes of it.',
  ),
}
