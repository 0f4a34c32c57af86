import { compare, cut, dividedBy, fraction, minus, plus, roundedUp, said, times, type Fraction } from './fraction.ts'
import { choose, inOrder, lotFor, type PlainCount, type PlainElection } from './plain.ts'

const [ZERO, WHOLE] = [fraction(0), fraction(1)]
const BILLIONTH = fraction(1, 1_000_000_000)
const OMEGA = fraction(1, 1_000_000)

/** The Proportional Representation Foundation's Reference Meek Rule, paragraphs A to C, one paper at a time. */
export function plainMeek(election: PlainElection): PlainCount {
  const { names, seats, withdrawn } = election
  const all = names.map((_, candidate) => candidate)
  // A.
  const state: string[] = all.map((each) => (withdrawn.includes(each) ? 'withdrawn' : 'hopeful'))
  const keep = all.map((each) => (withdrawn.includes(each) ? ZERO : WHOLE))
  const who = (what: string): number[] => all.filter((each) => state[each] === what)
  const record: Fraction[][] = []
  const elected: { candidate: number; stage: number }[] = []
  const ties: { stage: number; chosen: number }[] = []
  let votes: Fraction[] = []
  let quota = ZERO

  const electNow = (each: number): void => {
    state[each] = 'elected'
    elected.push({ candidate: each, stage: record.length })
  }
  const isComplete = (): boolean =>
    who('elected').length === seats || who('elected').length + who('hopeful').length <= seats
  const distribute = (): void => {
    votes = sharesOf(election, keep)
    const sum = votes.reduce(plus, ZERO)
    // B.2.b.
    quota = plus(cut(dividedBy(sum, fraction(seats + 1)), 9), BILLIONTH)
  }
  // B.2: true when somebody was elected.
  const iterate = (): boolean => {
    for (let previous: Fraction | null = null; ;) {
      distribute()
      const winners = who('hopeful').filter((each) => compare(votes[each]!, quota) >= 0)
      if (winners.length > 0) {
        record.push(votes)
        for (const each of winners) electNow(each)
        return true
      }
      const now = surplusOf(who('elected'), votes, quota)
      if (compare(now, OMEGA) < 0 || (previous !== null && compare(now, previous) >= 0)) return false
      previous = now
      for (const each of who('elected'))
        keep[each] = roundedUp(dividedBy(roundedUp(times(keep[each]!, quota), 9), votes[each]!), 9)
    }
  }
  // B.3 and T.
  const defeatLowest = (): void => {
    record.push(votes)
    const stage = record.length
    const lowest = who('hopeful').reduce((low, each) => (compare(votes[each]!, votes[low]!) < 0 ? each : low))
    const reach = plus(votes[lowest]!, surplusOf(who('elected'), votes, quota))
    const tied = who('hopeful').filter((each) => compare(votes[each]!, reach) <= 0)
    const chosen = choose(tied, { earlier: [], takes: 'fewest', lot: lotFor(election, stage) })
    if (tied.length > 1) ties.push({ stage, chosen })
    state[chosen] = 'defeated'
    keep[chosen] = ZERO
  }

  if (isComplete()) {
    distribute()
    record.push(votes)
  }
  while (!isComplete()) if (!iterate()) defeatLowest()
  // C.
  if (who('elected').length < seats) for (const each of who('hopeful')) electNow(each)
  return {
    quota: said(quota, 9),
    elected: inOrder(elected),
    stages: record.map((stage) => stage.map((each) => said(each, 9))),
    ties,
  }
}

/** B.2.a: what each candidate has when every paper is shared out. */
function sharesOf({ names, papers }: PlainElection, keep: readonly Fraction[]): Fraction[] {
  const votes = names.map(() => ZERO)
  for (const paper of papers) {
    let weight = WHOLE
    for (const set of paper.preferences) {
      // A shared preference names nobody: the paper ends there.
      if (set.length > 1 || compare(weight, ZERO) === 0) break
      const kept = roundedUp(times(weight, keep[set[0]!]!), 9)
      votes[set[0]!] = plus(votes[set[0]!]!, times(fraction(paper.votes), kept))
      weight = minus(weight, kept)
    }
  }
  return votes
}

/** B.2.d. */
function surplusOf(elected: readonly number[], votes: readonly Fraction[], quota: Fraction): Fraction {
  const sum = elected.reduce((so, each) => plus(so, minus(votes[each]!, quota)), ZERO)
  return compare(sum, ZERO) < 0 ? ZERO : sum
}
