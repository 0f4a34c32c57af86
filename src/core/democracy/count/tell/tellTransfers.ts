import type { Stage, VoteTransfer } from '../result.ts'
import { sayNumberOf } from './sayVotes.ts'
import { isSharedOut, nameOf, namesOf, paperWord, votesOf, type Telling } from './telling.ts'

/** Where papers went, how many at which value, and how many go no further. */
export function tellTransfers(telling: Telling, stage: Stage): readonly string[] {
  const { action, transfers } = stage
  if (transfers.length === 0)
    return action.kind === 'exclusion' && !isSharedOut(stage) ? nothingMoves(telling, action.of, stage) : []
  const word = paperWord(telling)
  const moved = sayNumberOf(sum(transfers), word)
  const values = grouped(transfers, ({ value }) => String(value))
  const at = values.map((each) => votesOf(telling, each[0]!.value))
  const worth = (papers: number, value: string): string => `worth ${value}${papers === 1 ? '' : ' each'}`
  const ofEach = values.map((each, index) => `${sayNumberOf(sum(each), word)} ${worth(sum(each), at[index]!)}`)
  const how =
    values.length > 1
      ? `${moved} move: ${ofEach.join(', ')}.`
      : `${moved} ${sum(transfers) === 1 ? 'moves' : 'move'}, ${worth(sum(transfers), at[0]!)}.`
  return [how, ...receivers(telling, transfers), ...stopped(telling, transfers)]
}

function nothingMoves(telling: Telling, of: readonly number[], { totals }: Stage): readonly string[] {
  if (of.some((each) => totals[each]! > 0)) return ['Only as many are left as there are places, so no papers move.']
  return [`${namesOf(telling, of)} held no ${paperWord(telling)}s, so none move.`]
}

function receivers(telling: Telling, transfers: readonly VoteTransfer[]): readonly string[] {
  const word = paperWord(telling)
  const found = grouped(
    transfers.filter(({ to }) => to !== null),
    ({ to }) => String(to),
  )
    .map((each) => ({
      to: each[0]!.to!,
      papers: sum(each),
      votes: each.reduce((all, { votes }) => all + BigInt(votes), 0n),
    }))
    .toSorted((a, b) => (a.votes === b.votes ? a.to - b.to : a.votes > b.votes ? -1 : 1))
  if (found.length === 0) return []
  // Where a rule knows no parts of a vote, papers are votes.
  const isWhole = telling.count.decimals === 0
  const parts = found.map(({ to, papers, votes }) => {
    const gain = `${nameOf(telling, to)} gains ${votesOf(telling, votes)}`
    return isWhole ? gain : `${gain} (${sayNumberOf(papers, word)})`
  })
  return [`${parts.join('; ')}.`]
}

function stopped(telling: Telling, transfers: readonly VoteTransfer[]): readonly string[] {
  const ended = transfers.filter(({ to }) => to === null)
  if (ended.length === 0) return []
  const votes = ended.reduce((all, each) => all + BigInt(each.votes), 0n)
  const papers = sum(ended)
  const [are, prefer] = papers === 1 ? ['is', 'prefers'] : ['are', 'prefer']
  const what = sayNumberOf(papers, paperWord(telling))
  const worth = telling.count.decimals === 0 ? '' : `, ${votesOf(telling, votes)} votes,`
  return [`${what}${worth} ${prefer} nobody else who continues and ${are} non-transferable.`]
}

/** What was lost to fractions at a stage, or gained where a rule rounds up. */
export function tellFractions(telling: Telling, { lost }: Stage, before: Stage | undefined): readonly string[] {
  const more = BigInt(lost) - BigInt(before?.lost ?? 0)
  if (more === 0n) return []
  return more > 0n
    ? [`${votesOf(telling, more)} votes are lost because fractions are cut.`]
    : [`${votesOf(telling, -more)} votes are gained because fractions are rounded up.`]
}

const sum = (transfers: readonly VoteTransfer[]): number => transfers.reduce((all, { papers }) => all + papers, 0)

/** In groups by a key, in the order in which the keys first come. */
function grouped(
  transfers: readonly VoteTransfer[],
  keyOf: (transfer: VoteTransfer) => string,
): readonly (readonly VoteTransfer[])[] {
  return [...Map.groupBy(transfers, keyOf).values()]
}
