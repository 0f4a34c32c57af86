import type { Election } from '../election/election.ts'
import { blankVotes } from '../election/paperTree.ts'
import type { Action, Comparison, Count, MotionTest, Stage, TieBreak, VoteTransfer } from './result.ts'
import { isOpen } from './tell/tellTie.ts'
import type { Telling } from './tell/telling.ts'
import { sayUnits, type Units } from './units.ts'

/** A value of JSON in which a map is an object whose members keep their order, whatever their names. */
type Ordered =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Ordered[]
  | ReadonlyMap<string, Ordered>
  | Members

interface Members {
  readonly [name: string]: Ordered
}

/** Names for candidates, texts for votes and places for paragraphs. */
interface Said {
  readonly name: (candidate: number) => string
  readonly votes: (units: Units) => string
  readonly cites: (paragraphs: readonly string[]) => readonly string[]
}

/**
 * A count as one line of JSON, with what else there is to say `about` it first. Candidates are named and stand in
 * ballot-paper order; votes are texts with all their decimals, since not every reader of JSON keeps long numbers whole.
 */
export function countJson(about: Members, { election, count, rule }: Telling): string {
  const said: Said = {
    name: (candidate) => election.candidates[candidate]!,
    votes: (units) => sayUnits(units, count.decimals),
    cites: (names) => names.map((name) => rule.paragraphs[name]!.cite),
  }
  return write({
    ...about,
    title: election.title,
    rule: count.rule,
    seats: count.seats,
    seed: election.declared.seed ?? null,
    quota: count.quota === null ? null : said.votes(count.quota),
    valid: count.valid,
    turnout: turnoutOf(election),
    elected: count.elected.map(({ candidate, stage }) => ({ candidate: said.name(candidate), stage })),
    isProvisional: count.ties.some(isOpen),
    ...extrasOf(count, said),
    stages: count.stages.map((stage) => stageOf(stage, said)),
    ties: count.ties.map((tie) => tieOf(tie, said)),
    remarks: [...election.remarks, ...(count.notes ?? [])],
  })
}

function turnoutOf({ papersCast, papersRejected, papers, entitled }: Election): Members {
  const votes = papers.papers[0]!
  return { papers: papersCast, rejected: papersRejected, votes, blank: blankVotes(papers), entitled: entitled ?? null }
}

/** What only some rules give. */
function extrasOf({ motion, comparison, secondRound }: Count, said: Said): Members {
  return {
    ...(motion && { isCarried: motion.isCarried, tests: motion.tests.map((test) => testOf(test, said)) }),
    ...(comparison && { comparison: comparisonOf(comparison, said) }),
    ...(secondRound && { secondRound: secondRound.map(said.name) }),
  }
}

const testOf = (test: MotionTest, { cites }: Said): Members => ({ ...test, because: cites(test.because) })

/** Rows and columns are in ballot-paper order. */
const comparisonOf = ({ preferred, strongest, order }: Comparison, { name }: Said): Members => ({
  preferred,
  strongest: strongest.map((row) => row.map((link) => ({ ...link }))),
  order: order.map((equals) => equals.map(name)),
})

function stageOf(stage: Stage, said: Said): Members {
  return {
    number: stage.number,
    action: actionOf(stage.action, said),
    quota: stage.quota === undefined ? undefined : said.votes(stage.quota),
    totals: new Map(stage.totals.map((votes, candidate) => [said.name(candidate), said.votes(votes)])),
    nonTransferable: said.votes(stage.nonTransferable),
    lost: said.votes(stage.lost),
    transfers: stage.transfers.map((transfer) => transferOf(transfer, said)),
    elected: stage.elected.map(said.name),
    because: said.cites(stage.because),
  }
}

const transferOf = ({ from, to, papers, value, votes }: VoteTransfer, said: Said): Members => ({
  from: said.name(from),
  to: to === null ? null : said.name(to),
  papers,
  value: said.votes(value),
  votes: said.votes(votes),
})

/** The action, its candidates by name and its votes as texts. */
function actionOf(action: Action, { name, votes }: Said): Members {
  switch (action.kind) {
    case 'surplus':
      return { ...action, of: name(action.of), surplus: votes(action.surplus) }
    case 'exclusion':
      return { ...action, of: action.of.map(name), value: action.value === undefined ? undefined : votes(action.value) }
    case 'runoff':
      return { ...action, between: action.between.map(name) }
    default:
      return { ...action }
  }
}

const tieOf = (tie: TieBreak, { name, cites }: Said): Members => ({
  stage: tie.stage,
  choosing: tie.choosing,
  tied: tie.tied.map(name),
  drawnAmong: tie.drawnAmong?.map(name),
  chosen: name(tie.chosen),
  by: { ...tie.by },
  because: cites(tie.because),
})

function write(value: Ordered): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`
  const members = value instanceof Map ? [...value] : Object.entries(value)
  const written = members.filter(([, member]) => member !== undefined)
  return `{${written.map(([name, member]) => `${JSON.stringify(name)}:${write(member)}`).join(',')}}`
}
