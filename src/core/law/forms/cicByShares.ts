import { legislation } from '../source.ts'
import { cicDuties } from './duties/company.ts'
import { employerDuties } from './duties/employer.ts'
import { corporationTaxDuties } from './duties/tax.ts'
import { readIn } from './facet.ts'
import { cicFee, incorporationFee } from './feeValues.ts'
import type { LegalForm } from './legalForm.ts'
import { asCic, cicAct, companiesAct, notControlledByAuthority, paidBoardAllowed, profitTest, said } from './shared.ts'

const law = readIn(cicAct, 'verified')
const regulations = readIn(
  legislation('uksi/2005/1788/made', 'Community Interest Company Regulations 2005, as amended'),
  'verified',
)
const company = readIn(companiesAct, 'memory')

/** A company for the good of a community, with shares and capped dividends. */
export const cicByShares: LegalForm = {
  id: 'cic-shares',
  name: 'Community interest company by shares',
  what: 'A company with shares that works for the good of a community and may share a part of what it earns.',
  statute: said(cicAct, 'verified', 'It is a company under the Companies Act 2006 with rules of its own from 2004.'),
  opened: law('2005-07-01', 'There have been such companies since 1 July 2005.'),
  registrar: law(
    'cicRegulator',
    'Companies House registers it once the regulator finds that it meets the community interest test.',
  ),
  leastMembers: company(1, 'One shareholder is enough.'),
  owners: company(
    ['staff', 'severalGroups', 'community', 'trust', 'authority'],
    'Whoever holds shares is a member: staff, a trust for them, the community, investors or an authority.',
  ),
  votes: company('shares', 'Each share has one vote unless the articles say otherwise.'),
  capital: regulations('cappedShares', 'Anybody may put money in for shares, and dividends are capped.'),
  distribution: regulations(
    'capped',
    'Its shareholders may have a capped part of its profits, or other locked bodies may.',
  ),
  employeeControl: company('yes', 'Employees may hold most of the shares and elect its board.'),
  profitTest: profitTest('ifRules', 'Its profits have to go to its members only, or to no one.'),
  paidBoard: paidBoardAllowed,
  authorityControl: notControlledByAuthority,
  ...asCic,
  registration: readIn(cicAct, 'memory')(
    { fees: [incorporationFee, cicFee], time: 'one to three weeks' },
    'The regulator takes one to three weeks beside Companies House.',
  ),
  duties: [...cicDuties, ...corporationTaxDuties, ...employerDuties],
  suits: said(cicAct, 'derived', 'It suits a body that wants its assets locked and yet needs money from investors.'),
}
