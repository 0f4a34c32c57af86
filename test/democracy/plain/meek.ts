import { compare, cut, dividedBy, fraction, minus, plus, roundedUp, said, times, type Fraction } from './fraction.ts'
import { choose, extremes, inOrder, lotFor, type PlainCount, type PlainElection } from './plain.ts'

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
  let [votes, quota]: [Fraction[], Fraction] = [[], ZERO]
  const electNow = (each: number): void => {
    state[each] = 'elected'
    elected.push({ candidate: each, stage: record.length })
  }
  const vacancies = (): number => seats - elected.length
  const isComplete = (): boolean => vacancies() === 0 || who('hopeful').length <= vacancies()
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
      const reached = who('hopeful').filter((each) => compare(votes[each]!, quota) >= 0)
      if (reached.length > 0) {
        const stage = record.push(votes)
        const options = { votes, vacancies: vacancies(), lot: lotFor(election, stage) }
        const { winners, drawn } = winnersAmong(reached, options)
        for (const each of winners) electNow(each)
        for (const chosen of drawn) ties.push({ stage, chosen })
        return true
      }
      const now = surplusOf(who('elected'), votes, quota)
      if (compare(now, OMEGA) < 0 || (previous !== null && compare(now, previous) >= 0)) return false
      previous = now
      for (const each of who('elected')) keep[each] = updated(keep[each]!, quota, votes[each]!)
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
  if (vacancies() > 0) for (const each of who('hopeful')) electNow(each)
  return {
    quota: said(quota, 9),
    elected: inOrder(elected),
    stages: record.map((stage) => stage.map((each) => said(each, 9))),
    ties,
  }
}

/** B.2.a: what each candidate has when every paper is shared out, those preferred alike in equal parts. */
function sharesOf({ names, papers }: PlainElection, keep: readonly Fraction[]): Fraction[] {
  const votes = names.map(() => ZERO)
  for (const paper of papers) {
    let weight = WHOLE
    for (const preference of paper.preferences) {
      const set = preference.filter((each) => compare(keep[each]!, ZERO) > 0)
      if (set.length === 0) continue
      const part = cut(dividedBy(weight, fraction(set.length)), 9)
      weight = ZERO
      for (const each of set) {
        const kept = roundedUp(times(part, keep[each]!), 9)
        votes[each] = plus(votes[each]!, times(fraction(paper.votes), kept))
        weight = plus(weight, minus(part, kept))
      }
    }
  }
  return votes
}

/** B.2.f. Nobody keeps more than a whole vote, though rounding may say so. */
function updated(factor: Fraction, quota: Fraction, votes: Fraction): Fraction {
  const now = roundedUp(dividedBy(roundedUp(times(factor, quota), 9), votes), 9)
  return compare(now, WHOLE) > 0 ? WHOLE : now
}

/** B.2.d. */
function surplusOf(elected: readonly number[], votes: readonly Fraction[], quota: Fraction): Fraction {
  const sum = elected.reduce((so, each) => plus(so, minus(votes[each]!, quota)), ZERO)
  return compare(sum, ZERO) < 0 ? ZERO : sum
}

/** B.2.c. The rule does not say what happens when there are too many: most votes, then a lot. */
function winnersAmong(
  reached: readonly number[],
  {
    votes,
    vacancies,
    lot,
  }: {
    readonly votes: readonly Fraction[]
    readonly vacancies: number
    readonly lot: (candidate: number) => string
  },
): { readonly winners: readonly number[]; readonly drawn: readonly number[] } {
  const winners: number[] = []
  const drawn: number[] = []
  for (let left = [...reached]; left.length > 0 && winners.length < vacancies;) {
    const most = extremes(left, votes, 'most')
    const isTie = winners.length + most.length > vacancies
    const now = isTie ? [choose(most, { earlier: [], takes: 'most', lot })] : most
    if (isTie) drawn.push(...now)
    winners.push(...now)
    left = left.filter((each) => !now.includes(each))
  }
  return { winners, drawn }
}
