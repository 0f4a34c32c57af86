import type { Problem } from '../../../shared/problem.ts'
import { typedAt, type Given } from './given.ts'

/** Stakes are typed as shares: a third each is 33.3%, 33.3% and 33.4%, so a rounding is let pass. */
const ROUNDING = 0.0015

/** Who owns a joint venture or a shared service: stakes that make up the whole, and contracts that there are. */
export function ownershipProblems(given: Given): Problem[] {
  return [...stakeProblems(given), ...partnerProblems(given)]
}

function stakeProblems(given: Given): Problem[] {
  const stakes = given.case.options.jointVenture?.stakes
  if (!stakes) return []
  const field = 'options/jointVenture/stakes'
  const typed = ['staff', 'authority', 'partner'].map((who) => `${who} ${typedAt(given, `${field}/${who}`)}`).join(', ')
  const all = stakes.staff + stakes.authority + stakes.partner
  if (Math.abs(all - 1) > ROUNDING)
    return [{ where: { field }, message: 'The stakes do not make up the whole.', got: typed, wanted: '100% in all' }]
  if (stakes.partner < 1) return []
  const message = 'A partner that owns all of it is an outside supplier, and nobody else has a part.'
  return [
    { where: { field }, message, got: typed, wanted: 'a stake of staff or of the authority, or options/outsource' },
  ]
}

/** The other owners' contracts are contracts of the case, each named once, and not this authority's own. */
function partnerProblems({ case: { contracts, options } }: Given): Problem[] {
  const { partners = [], share = 1 } = options.sharedService ?? {}
  const field = 'options/sharedService/partners'
  const known = contracts.map(({ id }) => id).filter((id) => id !== 'main')
  const wanted = known.length > 0 ? `one of ${known.join(', ')}` : 'the name of a contract beside main'
  const problems = partners.flatMap((name, index): Problem[] => {
    const where = { field: `${field}/${index + 1}` }
    if (name === 'main') return [{ where, message: "The main contract is this authority's own.", got: name, wanted }]
    if (!known.includes(name)) return [{ where, message: 'The case has no contract of this name.', got: name, wanted }]
    if (partners.indexOf(name) === index) return []
    return [{ where, message: `\`${name}\` is listed twice.`, got: name, wanted: 'each contract once' }]
  })
  if (share < 1 || partners.length === 0) return problems
  const where = { field: 'options/sharedService/share' }
  const message = 'Other authorities own a part of it, and this one is said to own it all.'
  return [...problems, { where, message, got: '100%', wanted: 'less than 100%, or no partners' }]
}
