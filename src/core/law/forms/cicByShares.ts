import { legislation } from '../source.ts'
import { employerDuties } from './duties/employer.ts'
import { cicDuties } from './duties/registered.ts'
import { corporationTaxDuties } from './duties/tax.ts'
import { asCic, cicAct, company, profitTest, readIn, said } from './facet.ts'
import type { LegalForm } from './legalForm.ts'

const regulations = readIn(
  legislation('uksi/2005/1788/made', 'Community Interest Company Regulations 2005, as amended'),
  'verified',
)

/** A company for the good of a community, with shares and capped dividends. */
export const cicByShares: LegalForm = {
  id: 'cic-shares',
  name: 'Community interest company by shares',
  what: 'A company with shares that works for the good of a community and may share a part of what it earns.',
  ...asCic,
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
  duties: [...cicDuties, ...corporationTaxDuties, ...employerDuties],
  suits: said(cicAct, 'derived', 'It suits a body that wants its assets locked and yet needs money from investors.'),
}
