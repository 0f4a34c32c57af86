import type { Bid } from '../../finance/case/index.ts'
import { limitsOf } from '../../finance/lines/gate/limits.ts'
import { bidName } from '../../finance/lines/newWork/who.ts'
import { lawOn, type LawOn } from '../../law/lawOn.ts'
import { assess } from '../../law/standing/buyerTests.ts'
import { metrics, riskOf } from '../../law/standing/metrics.ts'
import { standingValues } from '../../law/standing/index.ts'
import type { Day } from '../../shared/day.ts'
import { standingFigures, testedAccounts, type Read } from './figures.ts'
import { LIMIT_TITLES, readLimit } from './rule.ts'

/** A measure as it was read of one set of accounts. */
export interface Measure {
  readonly id: string
  readonly title: string
  /** Null where nothing can be said. */
  readonly met: boolean | null
  readonly because: string
}

/** A test of accounts: what it reads of them, and whether that is a pass. */
export interface Test {
  readonly id: string
  readonly title: string
  /** The line of the value that is bid for, where the test is a buyer's own. */
  readonly valueLine?: string
  readonly read: (now: Read, before: Read | undefined, value: number) => readonly Measure[]
}

/** No measure fails; null where none says anything. */
export const passesOf = (measures: readonly Measure[]): boolean | null =>
  measures.every(({ met }) => met === null) ? null : measures.every(({ met }) => met !== false)

/**
 * The law of a day, or of the first day on which every measure here is known: accounts of earlier years are read by the
 * limits that came first.
 */
export function measuresOn(day: Day): LawOn {
  const first = standingValues
    .filter(({ id }) => id.startsWith('standing.efs.') || id.startsWith('standing.education.'))
    .map(({ history }) => history[0]!.from)
    .reduce((latest, from) => (from > latest ? from : latest))
  return lawOn(day > first ? day : first)
}

/**
 * Every test of one set of accounts: the Cabinet Office's measures beside the authority's own contract, the Department
 * for Education's, and each buyer's own.
 */
export function testsOn(on: LawOn, bids: readonly Bid[]): readonly Test[] {
  return [cabinetOffice(on), education(on), ...bids.map(ownTest)]
}

/** A measure fails where it reads as high risk; medium is for the buyer to judge, and no figure says nothing. */
const cabinetOffice = (on: LawOn): Test => ({
  id: 'efs',
  title: 'Cabinet Office: no measure reads as high risk',
  read(now, before) {
    const figures = standingFigures(now, before)
    return metrics.map(({ id, title, limits, limitsPer = 1, say, work }) => {
      const worked = work(figures)
      if (worked.kind === 'none')
        return { id, title, met: worked.reads === null ? null : worked.reads !== 'high', because: worked.because }
      const risk = riskOf(worked.value * limitsPer, on.value(limits))
      return { id, title, met: risk !== 'high', because: `${worked.working} is ${say(worked.value)}: ${risk} risk` }
    })
  },
})

/** The points of the three measures make a grade, and only an inadequate one fails. */
const education = (on: LawOn): Test => ({
  id: 'education',
  title: 'Department for Education: better than inadequate',
  read(now, before) {
    const { grade, findings } = assess(standingFigures(now, before), on)
    const { because } = findings.at(-1)!
    return [{ id: 'grade', title: 'Grade', met: grade === null ? null : grade !== 'inadequate', because }]
  },
})

const ownTest = ({ standing, ...bid }: Bid): Test => ({
  id: bidName(bid),
  title: `${bid.buyer}: its own test for ${bid.id}`,
  valueLine: `${bidName(bid)}/value`,
  read: (now, _, value) =>
    limitsOf(standing!).map((limit) => ({
      id: limit,
      title: LIMIT_TITLES[limit],
      ...readLimit(limit, standing!, value, testedAccounts(now)),
    })),
})
