import type { Stage } from '../result.ts'
import { nameOf, votesOf, type Telling } from './telling.ts'
import type { Units } from '../units.ts'

/** Who is elected at the end of a stage, and by how much. */
export function tellElected(telling: Telling, { action, elected, totals, quota: ownQuota }: Stage): readonly string[] {
  const quota = ownQuota ?? telling.count.quota
  return elected.map((each) => {
    if (action.kind === 'comparison') return `${nameOf(telling, each)} is ${overOthers(totals[each]!)} and is elected.`
    const votes = `${votesOf(telling, totals[each]!)} votes${besideQuota(telling, totals[each]!, quota)}`
    return `${nameOf(telling, each)} has ${votes} and is elected.`
  })
}

function besideQuota(telling: Telling, votes: Units, quota: Units | null): string {
  if (quota === null) return ''
  const over = BigInt(votes) - BigInt(quota)
  if (over === 0n) return ', exactly the quota,'
  return over > 0n ? `, ${votesOf(telling, over)} over the quota,` : `, ${votesOf(telling, -over)} short of the quota,`
}

/** Of a comparison two by two, a total is of candidates and not of votes. */
const overOthers = (beaten: Units): string =>
  Number(beaten) === 0 ? 'better than nobody' : `better than ${Number(beaten) === 1 ? '1 other' : `${beaten} others`}`
