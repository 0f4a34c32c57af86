import { groupThousands } from '../../../shared/money.ts'
import { blankVotes } from '../../election/paperTree.ts'
import type { Elected, MotionResult } from '../result.ts'
import { sayList, sayNumberOf, sayPercent } from './sayVotes.ts'
import { tellTest, type ToldTest } from './tellMotion.ts'
import { tellStage, type ToldStage } from './tellStage.ts'
import { isOpen, tellTie, type ToldTie } from './tellTie.ts'
import { nameOf, namesOf, paperWord, type Telling } from './telling.ts'

/** A count in plain English, from its result and its rule alone: nothing is counted again. */
export interface Story {
  /** The result: who is elected, or whether the motion is carried. What makes it provisional comes first. */
  readonly result: readonly string[]
  readonly isProvisional: boolean
  readonly turnout: readonly string[]
  readonly stages: readonly ToldStage[]
  readonly tests: readonly ToldTest[]
  readonly ties: readonly ToldTie[]
  /** What the reader of the file noticed. */
  readonly remarks: readonly string[]
}

export function tellCount(telling: Telling): Story {
  const { stages, ties, motion } = telling.count
  return {
    result: [
      ...provisional(telling),
      ...(motion ? motionResult(motion, telling.count.notes) : electionResult(telling)),
    ],
    isProvisional: ties.some(isOpen),
    turnout: turnout(telling),
    stages: stages.map((stage) => tellStage(telling, stage)),
    tests: (motion?.tests ?? []).map((test) => tellTest(telling, test)),
    ties: ties.map((tie) => tellTie(telling, tie)),
    remarks: telling.election.remarks,
  }
}

function provisional({ count }: Telling): readonly string[] {
  const open = count.ties.filter(isOpen)
  if (open.length === 0) return []
  const [first] = open
  const where =
    open.length === 1 ? `A tie at stage ${first!.stage}` : `${open.length} ties, the first at stage ${first!.stage},`
  return [
    `This result is provisional. ${where} must be settled by lot, and nobody drew lots or declared a seed. ` +
      'Another lot may elect somebody else.',
  ]
}

function electionResult(telling: Telling): readonly string[] {
  const { elected, seats, secondRound, comparison, notes = [] } = telling.count
  const equally = comparison ? 'as equals' : 'with equal votes'
  if (secondRound) return ['Nobody is elected yet.', ...notes]
  const who = inOrder(telling).map(({ names, stage }) => {
    const notes = [
      ...(telling.count.stages.length > 1 ? [`stage ${stage}`] : []),
      ...(names.length > 1 ? [equally] : []),
    ]
    return `${sayList(names)}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`
  })
  const empty = seats - elected.length
  return [
    who.length === 0 ? 'Nobody is elected.' : `Elected${who.length > 1 ? ', in this order' : ''}: ${who.join(', ')}.`,
    ...(empty > 0 ? [`${sayNumberOf(empty, 'place')} of ${seats} ${empty === 1 ? 'stays' : 'stay'} empty.`] : []),
    ...notes,
  ]
}

/** The order of election. Those with equal votes at one stage stand together: nothing says who came first. */
function inOrder(telling: Telling): readonly { readonly names: readonly string[]; readonly stage: number }[] {
  const { elected, stages } = telling.count
  const votesOf = ({ candidate, stage }: Elected): string => `${stage} ${stages[stage - 1]!.totals[candidate]!}`
  const together = Map.groupBy(elected, votesOf)
  return [...together.values()].map((each) => ({
    names: each.map(({ candidate }) => nameOf(telling, candidate)),
    stage: each[0]!.stage,
  }))
}

function motionResult({ isCarried, tests }: MotionResult, notes: readonly string[] = []): readonly string[] {
  const failed = tests.filter(({ isPassed }) => !isPassed)
  const classes = failed.flatMap((test) => test.class ?? [])
  const of = classes.length > 0 ? `, of ${sayList(classes)}` : ''
  const are = failed.length === 1 ? 'is' : 'are'
  const which = `${sayNumberOf(failed.length, 'test')} of ${tests.length} ${are} not passed`
  return [isCarried ? 'The motion is carried.' : `The motion is not carried: ${which}${of}.`, ...notes]
}

/** Papers handed in, how many of them count, and what share of the people entitled that is. */
function turnout(telling: Telling): readonly string[] {
  const { election, count } = telling
  const { papersCast, papersRejected, entitled, papers, withdrawn } = election
  const votes = papers.papers[0]!
  const word = paperWord(telling)
  const blank = blankVotes(papers)
  const idle = votes - blank - count.valid
  const all = papersCast + papersRejected
  const handedIn = `${sayNumberOf(all, 'paper')} ${all === 1 ? 'was' : 'were'} handed in`
  const rejected = `${sayNumberOf(papersRejected, 'paper')} ${papersRejected === 1 ? 'was' : 'were'} rejected`
  const prefer = (whole: number): string => `${sayNumberOf(whole, word)} ${whole === 1 ? 'prefers' : 'prefer'}`
  return [
    `${handedIn}${word === 'vote' ? `, with ${sayNumberOf(votes, 'vote')} on them` : ''}.`,
    `${sayNumberOf(count.valid, word)} ${count.valid === 1 ? 'counts' : 'count'}.`,
    ...(blank > 0 ? [`${prefer(blank)} nobody: blank, or not valid.`] : []),
    ...(idle > 0 && withdrawn.length > 0 ? [`${prefer(idle)} only ${namesOf(telling, withdrawn)}, who withdrew.`] : []),
    ...(papersRejected > 0 ? [`${rejected} before the count.`] : []),
    ...(entitled === undefined ? [] : [share(all, entitled)]),
  ]
}

function share(voted: number, entitled: number): string {
  const people = entitled === 1 ? '1 person' : `${groupThousands(String(entitled))} people`
  return `${people} could vote, so turnout is ${sayPercent(voted, entitled)}.`
}
