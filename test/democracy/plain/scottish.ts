import { compare, cut, dividedBy, fraction, minus, plus, said, times, type Fraction } from './fraction.ts'
import {
  choose,
  extremes,
  inOrder,
  lotFor,
  nextPreference,
  type PlainCount,
  type PlainElection,
  type PlainPaper,
} from './plain.ts'

/** SSI 2007/42, schedule 1, rules 45 to 52, one paper at a time. */
export function plainScottish(election: PlainElection): PlainCount {
  const all = election.names.map((_, candidate) => candidate)
  const continuing = new Set(all.filter((each) => !election.withdrawn.includes(each)))
  const piles = all.map((): { paper: PlainPaper; value: Fraction }[] => [])
  const totals = all.map(() => fraction(0))
  const record: Fraction[][] = []
  const elected: { candidate: number; stage: number }[] = []
  const ties: { stage: number; chosen: number }[] = []
  const waiting = new Set<number>()
  const vacancies = (): number => election.seats - elected.length

  const give = (paper: PlainPaper, value: Fraction): void => {
    const next = nextPreference(paper, (each) => continuing.has(each))
    if (next === null) return
    piles[next]!.push({ paper, value })
    totals[next] = plus(totals[next]!, times(fraction(paper.votes), value))
  }
  const electNow = (each: number): void => {
    continuing.delete(each)
    elected.push({ candidate: each, stage: record.length })
    if (compare(totals[each]!, quota) > 0) waiting.add(each)
  }
  // Rule 47, then rule 52.
  const endStage = (): void => {
    record.push([...totals])
    for (const each of all) if (continuing.has(each) && compare(totals[each]!, quota) >= 0) electNow(each)
    if (continuing.size <= vacancies()) for (const each of all) if (continuing.has(each)) electNow(each)
  }
  const pick = (among: ReadonlySet<number>, takes: 'most' | 'fewest'): number => {
    const best = extremes([...among], totals, takes)
    if (best.length === 1) return best[0]!
    const stage = record.length + 1
    const chosen = choose(best, { earlier: record.slice(0, -1).toReversed(), takes, lot: lotFor(election, stage) })
    ties.push({ stage, chosen })
    return chosen
  }
  // Rules 48 and 49.
  const transferSurplus = (): void => {
    const of = pick(waiting, 'most')
    waiting.delete(of)
    const surplus = minus(totals[of]!, quota)
    for (const { paper, value } of piles[of]!.splice(0))
      give(paper, cut(dividedBy(times(surplus, value), totals[of]!), 5))
    totals[of] = quota
  }
  // Rules 50 and 51.
  const excludeLowest = (): void => {
    const of = pick(continuing, 'fewest')
    continuing.delete(of)
    for (const { paper, value } of piles[of]!.splice(0)) give(paper, value)
    totals[of] = fraction(0)
  }

  // Rules 45 and 46.
  for (const paper of election.papers) give(paper, fraction(1))
  const valid = totals.reduce(plus, fraction(0))
  const quota = fraction(valid.over / valid.under / BigInt(election.seats + 1) + 1n)
  endStage()
  while (vacancies() > 0 && continuing.size > 0) {
    if (waiting.size > 0) transferSurplus()
    else excludeLowest()
    endStage()
  }
  return {
    quota: said(quota, 5),
    elected: inOrder(elected),
    stages: record.map((stage) => stage.map((votes) => said(votes, 5))),
    ties,
  }
}
