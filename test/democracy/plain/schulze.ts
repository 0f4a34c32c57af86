import type { PlainCount, PlainElection, PlainPaper } from './plain.ts'
import { choose, lotFor } from './plain.ts'
import { standing, whole } from './marks.ts'

type Strength = readonly [for_: number, against: number]

/** Schulze's method with winning votes: paths are found by walking, one strength of majority after another. */
export function plainSchulze(election: PlainElection): PlainCount & { readonly order: readonly (readonly number[])[] } {
  const stands = standing(election)
  const votes = (a: number, b: number): number =>
    election.papers.filter((paper) => rank(paper, a) < rank(paper, b)).reduce((sum, paper) => sum + paper.votes, 0)
  const majorities = stands.flatMap((from) =>
    stands.flatMap((to) => {
      const strength: Strength = [votes(from, to), votes(to, from)]
      return strength[0] > strength[1] ? [{ from, to, strength }] : []
    }),
  )
  // From the strongest on, how many kinds of majority are needed until there is a way. Fewer is stronger.
  const kinds = [...new Map(majorities.map(({ strength }) => [String(strength), strength])).values()].toSorted(
    (a, b) => b[0] - a[0] || a[1] - b[1],
  )
  const ranked = majorities.map(({ from, to, strength }) => ({
    from,
    to,
    kind: kinds.findIndex((kind) => String(kind) === String(strength)),
  }))
  const needed = (from: number, to: number): number => {
    const found = kinds.findIndex((_, most) => {
      const open = ranked.filter(({ kind }) => kind <= most)
      const reached = new Set([from])
      for (let before = 0; before < reached.size;) {
        before = reached.size
        for (const link of open) if (reached.has(link.from)) reached.add(link.to)
      }
      return reached.has(to)
    })
    return found === -1 ? kinds.length : found
  }
  const better = new Set(
    stands.flatMap((a) => stands.filter((b) => a !== b && needed(a, b) < needed(b, a)).map((b) => `${a} ${b}`)),
  )
  const order: number[][] = []
  for (let left = stands; left.length > 0; left = left.filter((each) => !order.flat().includes(each)))
    order.push(left.filter((each) => left.every((other) => !better.has(`${other} ${each}`))))
  const elected: number[] = []
  const ties: { stage: number; chosen: number }[] = []
  for (const group of order)
    for (const left = new Set(group); left.size > 0 && elected.length < election.seats;) {
      const chosen = choose([...left], { earlier: [], takes: 'most', lot: lotFor(election, 1) })
      if (left.size > election.seats - elected.length) ties.push({ stage: 1, chosen })
      elected.push(chosen)
      left.delete(chosen)
    }
  return {
    quota: null,
    elected: elected.toSorted((a, b) => a - b).map((candidate) => ({ candidate, stage: 1 })),
    stages: [whole(election.names.map((_, a) => stands.filter((b) => better.has(`${a} ${b}`)).length))],
    ties,
    order,
  }
}

/** Where a candidate stands on a paper; who is not marked is behind all who are. */
function rank({ preferences }: PlainPaper, candidate: number): number {
  const found = preferences.findIndex((set) => set.includes(candidate))
  return found === -1 ? Infinity : found
}
