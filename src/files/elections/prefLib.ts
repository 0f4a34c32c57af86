import { VOTES_MOST, type Election } from '../../core/democracy/election/election.ts'
import type { Checked } from '../../core/shared/problem.ts'
import type { Position } from '../../core/shared/tree.ts'
import { gatherProblems, type Gathering } from '../gather.ts'
import { readText } from '../text.ts'
import type { Placed } from './lines.ts'
import { noteName } from './names.ts'
import { electionOfPapers } from './ofPapers.ts'
import { addPaper, noteSets, noteVotes, roomFor, type Papers } from './papers.ts'
import { readNewHead, readOldHead, saidLinesOf, type PrefLibHead } from './prefLibHead.ts'
import { readOrder, type OrderParts } from './prefLibOrder.ts'

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
  const parts: OrderParts = { candidates: head.names.length, separator: isNew ? ':' : ',', kind }
  const orders = readOrders(withFirst(head.next, lines), { papers, parts }, gathering)
  if (!gathering.any()) noteCounts(head, { voters: papers.total, orders }, gathering)
  if (gathering.any()) return gathering.refused()
  const names = head.names.map((name) => name!.text)
  return { ok: true, value: electionOfPapers(papers, { title: head.title, names, seats: undefined }) }
}

/** The lines of orders, of which the head has read the first. */
function* withFirst(first: Placed | undefined, rest: Iterable<Placed>): Generator<Placed> {
  if (first !== undefined) yield first
  yield* rest
}

/** Read every order into papers. Returns how many there were. */
function readOrders(
  lines: Iterable<Placed>,
  { papers, parts }: { readonly papers: Papers; readonly parts: OrderParts },
  gathering: Gathering,
): number {
  let orders = 0
  for (const line of lines) {
    orders++
    const order = readOrder(line, parts, gathering)
    if (order !== undefined && !addPaper(papers, order)) noteSets(line.at, gathering)
    if (papers.total > VOTES_MOST) {
      noteVotes('line', line.at, gathering)
      break
    }
  }
  return orders
}

/** Has each candidate a name that can be shown? */
function isSound({ names, countAt }: PrefLibHead, gathering: Gathering): boolean {
  for (const [index, name] of names.entries()) {
    if (name === undefined) gathering.add(`Alternative ${index + 1} has no name.`, { at: countAt })
    else noteName(name, gathering)
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
