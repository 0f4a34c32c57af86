import { CANDIDATES_MOST, VOTES_MOST, type Election } from '../../core/democracy/election/election.ts'
import { growTree } from '../../core/democracy/election/growTree.ts'
import { sayWhole } from '../../core/shared/money.ts'
import type { Checked } from '../../core/shared/problem.ts'
import type { Position } from '../../core/shared/tree.ts'
import { gatherProblems, type Gathering } from '../gather.ts'
import { limits } from '../limits.ts'
import { readText } from '../text.ts'
import { tellApart } from './names.ts'
import { addPaper, listOfPapers, roomFor } from './papers.ts'
import { readNewHead, readOldHead, saidLinesOf, type PrefLibHead } from './prefLibHead.ts'
import { readOrder } from './prefLibOrder.ts'

/**
 * Read an election from the formats of PrefLib for orders, strict or with ties, complete or not, as they are now and as
 * they were before. What the file says of its own size is held to what is in it. Never throws.
 */
export function readPrefLib(bytes: Uint8Array, file: string): Checked<Election> {
  const text = readText(bytes, file)
  if (!text.ok) return text
  const gathering = gatherProblems(file)
  const lines = saidLinesOf(text.value)
  const first = lines.next().value
  if (first === undefined) {
    gathering.add('There is nothing in this file.', { at: { line: 1, column: 1 } })
    return gathering.refused()
  }
  const isNew = first.text.startsWith('#')
  const head = (isNew ? readNewHead : readOldHead)(first, lines, gathering)
  if (head === undefined || !isSound(head, gathering)) return gathering.refused()
  const kind = head.kind ?? /\.(so|to)[ci]$/i.exec(file)?.[0].slice(1).toLowerCase()
  const papers = roomFor(head.names.length, { papers: 256, codes: 1_024 })
  let orders = 0
  for (let line = head.next; line !== undefined; line = lines.next().value) {
    orders++
    const order = readOrder(line, { candidates: head.names.length, separator: isNew ? ':' : ',', kind }, gathering)
    if (order === undefined) continue
    const { at } = line
    if (!addPaper(papers, order))
      gathering.add('More different sets of candidates share a preference than can be told apart.', { at })
    if (papers.total > VOTES_MOST) {
      const wanted = `at most ${sayWhole(VOTES_MOST)} votes`
      gathering.add('With this line there are too many votes.', { at, wanted })
      break
    }
  }
  if (!gathering.any()) noteCounts(head, { voters: papers.total, orders }, gathering)
  if (gathering.any()) return gathering.refused()
  const { names, remarks } = tellApart(head.names.map((name) => name!.text))
  return {
    ok: true,
    value: {
      title: head.title,
      candidates: names,
      withdrawn: [],
      seats: undefined,
      papers: growTree(listOfPapers(papers)),
      papersCast: papers.total,
      papersRejected: 0,
      entitled: undefined,
      classes: [],
      declared: { seed: undefined, lots: undefined, quorum: undefined, threshold: undefined },
      remarks,
    },
  }
}

/** Has each candidate a name that can be shown? */
function isSound({ names, countAt }: PrefLibHead, gathering: Gathering): boolean {
  if (names.length > CANDIDATES_MOST) {
    const wanted = `at most ${sayWhole(CANDIDATES_MOST)}`
    gathering.add('There are too many candidates.', { at: countAt, got: String(names.length), wanted })
  }
  for (const [index, name] of names.entries()) {
    if (name === undefined) gathering.add(`Alternative ${index + 1} has no name.`, { at: countAt })
    else if (name.text === '') gathering.add('This name is empty.', { at: name.at })
    else if (name.text.length > limits.nameCharacters) {
      const wanted = `at most ${limits.nameCharacters} characters`
      gathering.add('This name is too long.', { at: name.at, got: name.text, wanted })
    }
  }
  return !gathering.any()
}

/** Hold what the file says of its size to what is in it. */
function noteCounts(
  { voters, votes, orders }: PrefLibHead,
  found: { readonly voters: number; readonly orders: number },
  gathering: Gathering,
): void {
  const hold = (
    said: { readonly value: number; readonly at: Position } | undefined,
    is: number,
    what: string,
  ): void => {
    if (said === undefined || said.value === is) return
    gathering.add(`The file says it has another number of ${what} than are in it.`, {
      at: said.at,
      got: String(said.value),
      wanted: String(is),
    })
  }
  hold(voters, found.voters, 'voters')
  hold(votes, found.voters, 'votes')
  hold(orders, found.orders, 'orders')
}
