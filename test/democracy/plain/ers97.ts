import { compare, cut, dividedBy, fraction, minus, plus, roundedUp, said, times, type Fraction } from './fraction.ts'
import {
  extremes,
  inOrder,
  lotFor,
  nextPreference,
  type PlainCount,
  type PlainElection,
  type PlainPaper,
} from './plain.ts'

/** Newland and Britton 1997, sections 5 and 6, one paper at a time. Every batch is a point in the count. */
export function plainErs97(election: PlainElection): PlainCount {
  const count = new Ers97(election)
  const first = count.quota
  count.run()
  return {
    quota: said(first, 2),
    elected: inOrder(count.elected),
    stages: count.points.map((point) => point.map((votes) => said(votes, 2))),
    ties: count.ties,
  }
}

interface Pile {
  readonly batch: number
  readonly value: Fraction
  readonly paper: PlainPaper
}

class Ers97 {
  readonly election: PlainElection
  readonly continuing: Set<number>
  readonly piles: Pile[][]
  readonly totals: Fraction[]
  readonly points: Fraction[][] = []
  readonly elected: { candidate: number; stage: number }[] = []
  readonly ties: { stage: number; chosen: number }[] = []
  readonly surplusWaits = new Set<number>()
  quota: Fraction

  // 5.1.2 to 5.1.6
  constructor(election: PlainElection) {
    const all = election.names.map((_, candidate) => candidate)
    this.election = election
    this.continuing = new Set(all.filter((each) => !election.withdrawn.includes(each)))
    this.piles = all.map(() => [])
    this.totals = all.map(() => fraction(0))
    for (const paper of election.papers) this.give({ paper, batch: 1, value: fraction(1) })
    this.quota = this.quotaOf(this.sum(all))
  }

  run(): void {
    if (this.continuing.size <= this.places()) this.electAll()
    else this.electReached([])
    this.points.push([...this.totals])
    while (this.places() > 0 && this.continuing.size > 0) {
      const together = this.howMany()
      if (together === 0) this.transferSurplus()
      else this.exclude(this.lowest(together))
    }
  }

  places(): number {
    return this.election.seats - this.elected.length
  }
  quotaOf(votes: Fraction): Fraction {
    return roundedUp(dividedBy(votes, fraction(this.election.seats + 1)), 2)
  }
  sum(candidates: Iterable<number>): Fraction {
    return [...candidates].map((each) => this.totals[each]!).reduce(plus, fraction(0))
  }
  surpluses(): Fraction {
    return [...this.surplusWaits].map((each) => minus(this.totals[each]!, this.quota)).reduce(plus, fraction(0))
  }
  ranked(): number[] {
    return [...this.continuing].toSorted((a, b) => compare(this.totals[a]!, this.totals[b]!) || a - b)
  }
  next(paper: PlainPaper): number | null {
    return nextPreference(paper, (each) => this.continuing.has(each))
  }
  give(pile: Pile): void {
    const next = this.next(pile.paper)
    if (next === null) return
    this.piles[next]!.push(pile)
    this.totals[next] = plus(this.totals[next]!, worth(pile))
  }

  /** The order of two at the first point where they differ; zero where there is none. */
  atFirstPoint(a: number, b: number): number {
    for (const point of this.points) {
      const order = compare(point[a]!, point[b]!)
      if (order !== 0) return order
    }
    return 0
  }
  foremost(tied: readonly number[], sign: 1 | -1): number[] {
    return tied.filter((each) => tied.every((other) => sign * this.atFirstPoint(each, other) >= 0))
  }
  tieBroken(tied: readonly number[], sign: 1 | -1): number {
    const stage = this.points.length + 1
    const lot = lotFor(this.election, stage)
    const chosen = this.foremost(tied, sign).toSorted((a, b) => (lot(a) < lot(b) ? -1 : 1))[0]!
    this.ties.push({ stage, chosen })
    return chosen
  }

  electNow(each: number): void {
    this.continuing.delete(each)
    this.elected.push({ candidate: each, stage: this.points.length + 1 })
    if (compare(this.totals[each]!, this.quota) > 0) this.surplusWaits.add(each)
  }
  electAll(): void {
    for (const each of this.continuing) this.electNow(each)
  }

  /**
   * 5.1.7, 5.3.13, 5.4.9 and 5.6.2, each candidate in turn. The votes in play (6.20) are those of whoever continues and
   * those that wait: surpluses, and papers of candidates who are being excluded.
   */
  electReached(excluding: readonly number[]): void {
    while (this.places() > 0 && this.continuing.size > 0) {
      const top = extremes(this.ranked(), this.totals, 'most')
      const votes = this.totals[top[0]!]!
      const inPlay = plus(plus(this.sum(this.continuing), this.sum(excluding)), this.surpluses())
      const share = dividedBy(inPlay, fraction(this.places() + 1))
      if (compare(votes, this.quota) < 0 && compare(votes, share) < 0) return
      if (top.length > this.places()) return this.electSome(top)
      this.electNow(top[0]!)
    }
  }
  electSome(top: readonly number[]): void {
    for (let tied = [...top]; this.places() > 0;) {
      const best = this.foremost(tied, 1)
      if (best.length > this.places()) return
      this.ties.push({ stage: this.points.length + 1, chosen: best[0]! })
      this.electNow(best[0]!)
      tied = tied.filter((each) => each !== best[0])
    }
  }

  /** 5.3. Only the batch that came last is looked at. */
  transferSurplus(): void {
    const largest = extremes([...this.surplusWaits], this.totals, 'most')
    const of = largest.length === 1 ? largest[0]! : this.tieBroken(largest, 1)
    const surplus = minus(this.totals[of]!, this.quota)
    this.surplusWaits.delete(of)
    const last = this.piles[of]!.at(-1)!.batch
    const moving = this.piles[of]!.filter(({ batch, paper }) => batch === last && this.next(paper) !== null)
    const papers = moving.reduce((votes, { paper }) => votes + paper.votes, 0)
    const isMore = compare(moving.map(worth).reduce(plus, fraction(0)), surplus) > 0
    const batch = this.points.length + 1
    for (const { paper, value } of moving)
      this.give({ paper, batch, value: isMore ? cut(dividedBy(surplus, fraction(papers)), 2) : value })
    this.totals[of] = this.quota
    this.electReached([])
    this.points.push([...this.totals])
  }

  /** 5.2.5, and by it 5.2.2: how many may go together; none where a surplus could still change who is lowest. */
  howMany(): number {
    const order = this.ranked()
    let most = 0
    for (let count = 1; count <= order.length - this.places(); count++) {
      const together = plus(this.sum(order.slice(0, count)), this.surpluses())
      if (compare(together, this.totals[order[count]!]!) <= 0) most = count
    }
    return most
  }
  lowest(count: number): number[] {
    const going: number[] = []
    while (going.length < count) {
      const left = this.ranked().filter((each) => !going.includes(each))
      const tied = extremes(left, this.totals, 'fewest')
      going.push(going.length + tied.length > count ? this.tieBroken(tied, -1) : tied[0]!)
    }
    return going
  }

  /** 5.4, and 5.5.1 where nothing has to move. */
  exclude(going: readonly number[]): void {
    for (const each of going) this.continuing.delete(each)
    const papers = going.flatMap((from) => this.piles[from]!.map((pile) => ({ from, pile })))
    const values = [...new Set(papers.map(({ pile }) => said(pile.value, 2)))].toSorted((a, b) => Number(b) - Number(a))
    if (this.continuing.size === this.places()) this.electAll()
    else if (values.length === 0) this.electReached(going)
    else
      return values.forEach((value) => {
        if (this.places() === 0) return
        const batch = this.points.length + 1
        for (const { from, pile } of papers.filter((each) => said(each.pile.value, 2) === value)) {
          this.give({ ...pile, batch })
          this.totals[from] = minus(this.totals[from]!, worth(pile))
        }
        if (this.elected.length === 0) this.quota = this.quotaOf(plus(this.sum(this.continuing), this.sum(going)))
        this.electReached(going)
        this.points.push([...this.totals])
      })
    this.points.push([...this.totals])
  }
}

const worth = ({ paper, value }: Pile): Fraction => times(fraction(paper.votes), value)
