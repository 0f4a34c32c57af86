import { employerDuties } from './duties/employer.ts'
import { societyDuties } from './duties/registered.ts'
import { corporationTaxDuties } from './duties/tax.ts'
import {
  asSociety,
  fcaGuidance,
  paidBoardAllowed,
  profitTest,
  readIn,
  said,
  societiesAct,
  taxedAsCompany,
} from './facet.ts'
import type { LegalForm } from './legalForm.ts'

const law = readIn(societiesAct, 'verified')

/** A society for the good of its members, who run it together. */
export const coOperativeSociety: LegalForm = {
  id: 'co-operative',
  name: 'Co-operative society',
  what: 'A society for the good of its members, who own it and run it together.',
  ...asSociety,
  owners: fcaGuidance(
    ['staff', 'severalGroups', 'community'],
    'Those who take part in what it does are members: staff, those it serves, or both.',
  ),
  votes: fcaGuidance('oneEach', 'Each member has one vote, whatever they put in: the registrar asks for it.'),
  assetLock: law(
    'ownRules',
    'Its rules may lock what it has, and its members may change the rules; no statute locks it.',
  ),
  distribution: law(
    'members',
    'Its members may have its profits by taking part; it may not be there mainly to reward money put in.',
  ),
  employeeControl: fcaGuidance('yes', 'Employees may be all its members and elect its board.'),
  profitTest: profitTest('yes', 'Its profits go to its members only.'),
  paidBoard: { ...paidBoardAllowed, source: societiesAct },
  ...taxedAsCompany,
  conversion: said(
    societiesAct,
    'verified',
    'It can become a company if half of its members vote, three quarters of these agree and a second meeting does.',
  ),
  duties: [...societyDuties, ...corporationTaxDuties, ...employerDuties],
  suits: said(
    societiesAct,
    'derived',
    'It suits a body whose members take part in the work and share what comes of it.',
  ),
}
