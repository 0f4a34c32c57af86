import { sortParcel, type Parcel } from '../parcels.ts'
import type { VoteTransfer } from '../result.ts'
import { takeSorted, type Tally } from '../tally.ts'
import { multiplyDivide } from '../units.ts'

/** A parcel and who holds it. */
interface HeldParcel {
  readonly from: number
  readonly parcel: Parcel
}

/**
 * Take every paper that these candidates hold, in batches: all papers of one value are one batch, whoever holds them,
 * and the batch of the highest value is the first.
 */
export function takeBatches({ held }: Tally, candidates: readonly number[]): readonly (readonly HeldParcel[])[] {
  const batches = new Map<number, HeldParcel[]>()
  for (const from of candidates)
    for (const parcel of held[from]!.splice(0)) {
      const batch = batches.get(parcel.value)
      if (batch === undefined) batches.set(parcel.value, [{ from, parcel }])
      else batch.push({ from, parcel })
    }
  return [...batches].toSorted(([a], [b]) => b - a).map(([, batch]) => batch)
}

/** Move a batch at the value it has. Whoever receives papers receives them as one parcel, from however many. */
export function moveBatch(tally: Tally, batch: readonly HeldParcel[]): readonly VoteTransfer[] {
  const { candidates, election, sorted, totals } = tally
  const { value } = batch[0]!.parcel
  const transfers: VoteTransfer[] = []
  const before = new Float64Array(candidates)
  for (const { from, parcel } of batch) {
    sortParcel(election.papers, parcel, tally)
    let stopped = parcel.papers
    for (let to = 0; to < candidates; to++) {
      const papers = sorted.papers[to]! - before[to]!
      if (papers === 0) continue
      before[to] = sorted.papers[to]!
      stopped -= papers
      transfers.push({ from, to, papers, value, votes: papers * value })
    }
    if (stopped > 0) transfers.push({ from, to: null, papers: stopped, value, votes: stopped * value })
    totals[from]! -= parcel.papers * value
    tally.nonTransferable += stopped * value
  }
  for (let to = 0; to < candidates; to++) takeSorted(tally, to, value)
  return transfers
}

/**
 * Pass on a surplus with the batch that was received last. Its papers that prefer somebody who continues share the
 * surplus, but none gains by it: where all of them are worth no more than the surplus they keep their value, and the
 * rest of the surplus goes to nobody.
 */
export function moveSurplus(tally: Tally, from: number, surplus: number): readonly VoteTransfer[] {
  const { candidates, election, held, sorted, totals } = tally
  const batch = held[from]!.pop()!
  sortParcel(election.papers, batch, tally)
  const transferable = sorted.papers.reduce((sum, papers) => sum + papers, 0)
  const isShared = transferable * batch.value > surplus
  const value = isShared ? multiplyDivide(surplus, 1, transferable) : batch.value
  const transfers: VoteTransfer[] = []
  for (let to = 0; to < candidates; to++) {
    const papers = takeSorted(tally, to, value)
    if (papers > 0) transfers.push({ from, to, papers, value, votes: papers * value })
  }
  const rest = surplus - transferable * value
  if (isShared) tally.lost += rest
  else {
    tally.nonTransferable += rest
    if (rest > 0) transfers.push({ from, to: null, papers: batch.papers - transferable, value, votes: rest })
  }
  totals[from]! -= surplus
  return transfers
}
