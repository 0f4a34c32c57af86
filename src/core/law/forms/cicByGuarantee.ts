import { employerDuties } from './duties/employer.ts'
import { cicDuties } from './duties/registered.ts'
import { corporationTaxDuties } from './duties/tax.ts'
import { asCic, cicAct, company, profitTest, readIn, said } from './facet.ts'
import type { LegalForm } from './legalForm.ts'

const law = readIn(cicAct, 'verified')

/** A company for the good of a community, without shares. */
export const cicByGuarantee: LegalForm = {
  id: 'cic-guarantee',
  name: 'Community interest company by guarantee',
  what: 'A company without shares that works for the good of a community and keeps what it earns for it.',
  ...asCic,
  leastMembers: company(1, 'One member is enough.'),
  owners: company(
    ['staff', 'severalGroups', 'community', 'authority'],
    'Its articles say who may be a member: staff, those it serves, the community or an authority.',
  ),
  votes: company('oneEach', 'Each member has one vote unless the articles say otherwise.'),
  capital: company('debt', 'It has no shares: money comes from grants, loans and what it earns.'),
  distribution: law('nobody', 'Its members may not have its profits.'),
  employeeControl: company('yes', 'Employees may be all its members and elect its board.'),
  profitTest: profitTest('yes', 'It is run not for profit.'),
  duties: [...cicDuties, ...corporationTaxDuties, ...employerDuties],
  suits: said(
    cicAct,
    'derived',
    'It suits a body that wants its assets locked for good and its own paid people on the board.',
  ),
}
