import type { Day } from '../../../shared/day.ts'
import type { LawSource } from '../../dated.ts'
import { allMet, type Finding } from '../../rule.ts'
import { legislation } from '../../source.ts'
import { mutualTradingRule } from '../../tax/corporationTax.ts'
import type { Conclusion } from '../advice.ts'
import { sourceOf, type Definition } from './definitions.ts'

/** What a definition makes of the body: it is, it is not, or what decides is not known yet. */
export function conclude(definition: Definition, findings: readonly Finding[]): Conclusion {
  const { byIt, kind } = definition
  const source = sourceOf(definition)
  const met = allMet(findings)
  if (met === true) return { stands: 'yes', says: `${byIt} is ${kind}.`, because: everyReason(findings), source }
  const deciding = findings.filter((found) => found.met === met)
  const reasons = deciding.map(reason).join(' ')
  if (met === false) return { stands: 'no', says: `${byIt} is not ${kind}.`, because: reasons, source }
  return { stands: 'depends', says: `${byIt} may be ${kind}: find out what is not known.`, because: reasons, source }
}

const everyReason = ({ length }: readonly Finding[]): string =>
  length === 2 ? 'Both conditions are met.' : `All ${length} conditions are met.`

const reason = ({ title, because }: Finding): string => `${title}: ${because}.`

/** Said to everybody, so that nobody builds a plan on the name. */
export function noContract(day: Day): Conclusion {
  const says = 'Being a mutual gives nobody a contract.'
  const [first, ...later] = KEPT
  const { because, source } = later.findLast(({ from }) => from <= day) ?? first
  return { stands: 'fact', says, because, source }
}

/** Said to everybody too: the name frees no profit from tax. */
export const noTaxRelief: Conclusion = {
  stands: 'fact',
  says: 'Being a mutual frees no profit from tax.',
  because:
    'Mutual trading is free of tax where those who pay in get the surplus back. A council that pays for a service ' +
    'is no such member.',
  source: mutualTradingRule.source,
}

/** What a buyer could keep for mutuals, from each day on. */
const KEPT: readonly [Kept, ...Kept[]] = [
  {
    from: '2006-01-31',
    because: 'The rules on buying of that time let no buyer keep a contract for mutuals.',
    source: legislation('uksi/2006/5', 'Public Contracts Regulations 2006'),
  },
  {
    from: '2015-02-26',
    because: 'A buyer could keep some contracts for bodies like it, and then such bodies competed for them.',
    source: legislation('uksi/2015/102/regulation/77', 'Public Contracts Regulations 2015 reg 77(1)'),
  },
  {
    from: '2025-02-24',
    because: 'A buyer may keep some contracts for mutuals, and then mutuals compete for them.',
    source: legislation('ukpga/2023/54/section/33', 'Procurement Act 2023 s 33(2)'),
  },
]

interface Kept {
  readonly from: Day
  readonly because: string
  readonly source: LawSource
}
