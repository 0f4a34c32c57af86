import type { Election } from '../../election/election.ts'
import type { Problem } from '../../../shared/problem.ts'
import { type Answer, answerOf, sayAnswers } from './answers.ts'
import type { MotionTerms } from './terms.ts'

/** What stands in the way of putting the motion to its tests. */
export function motionObjections(terms: MotionTerms): (election: Election, seats: number) => readonly Problem[] {
  return (election, seats) => [
    ...(seats > 1 ? [problem('seats', 'A motion fills no seats.', String(seats), 'no seats, or 1')] : []),
    ...answerProblems(election),
    ...thresholdProblems(election, terms),
    ...entitledProblems(election, terms),
    ...headProblems(election, terms),
  ]
}

const problem = (field: string, message: string, got: string | undefined, wanted: string): Problem => ({
  where: { field },
  message,
  ...(got === undefined ? {} : { got }),
  wanted,
})

function answerProblems({ candidates, withdrawn }: Election): Problem[] {
  const standing = candidates.filter((_, each) => !withdrawn.includes(each))
  const unknown = standing.filter((name) => answerOf(name) === undefined)
  const missing = (['for', 'against'] as const).filter((answer) => !standing.some((name) => answerOf(name) === answer))
  const twice = (['for', 'against', 'abstain'] as const).filter((answer) => named(standing, answer).length > 1)
  return [
    ...unknown.map((name) => problem('candidates', 'This is not an answer to a motion.', name, sayAnswers())),
    ...missing.map((answer) =>
      problem('candidates', `Nobody could vote ${answer} the motion.`, standing.join(', '), 'for and against'),
    ),
    ...twice.map((answer) =>
      problem('candidates', 'These are the same answer.', named(standing, answer).join(', '), 'each answer once'),
    ),
  ]
}

const named = (names: readonly string[], answer: Answer): string[] => names.filter((name) => answerOf(name) === answer)

function thresholdProblems({ declared, classes }: Election, { needed }: MotionTerms): Problem[] {
  const { threshold, quorum } = declared
  const shares = [
    { field: 'threshold', share: threshold },
    { field: 'quorum', share: quorum },
    ...classes.map(({ name, threshold: share }) => ({ field: `classes/${name}/threshold`, share })),
  ]
  const impossible = shares.filter(({ share }) => share !== undefined && !(share > 0 && share <= 1))
  const problems = impossible.map(({ field, share }) =>
    problem(field, 'This is not a share of the votes.', String(share), 'more than 0, and 1 at most'),
  )
  const wanted = 'a share such as 0.75'
  if (needed === null && threshold === undefined)
    problems.push(problem('threshold', 'The share that the motion needs is not declared.', undefined, wanted))
  if (needed !== null && threshold !== undefined)
    problems.push(
      problem('threshold', 'This rule has a share of its own.', String(threshold), 'no threshold, or the rule: motion'),
    )
  return problems
}

function entitledProblems(election: Election, { voting }: MotionTerms): Problem[] {
  const { entitled, papersCast, papersRejected, declared, classes } = election
  const wanted = 'the number of people entitled to vote'
  const isAsked = voting !== undefined || declared.quorum !== undefined
  const missing =
    isAsked && entitled === undefined
      ? [problem('entitled', 'Turnout decides, and it is not said how many could vote.', undefined, wanted)]
      : []
  const bodies = [
    { field: 'entitled', entitled, papersCast: papersCast + papersRejected },
    ...classes.map((each) => ({ ...each, field: `classes/${each.name}/entitled` })),
  ]
  const few = bodies.filter((each) => each.entitled !== undefined && each.entitled < each.papersCast)
  return [
    ...missing,
    ...few.map((each) =>
      problem(each.field, 'More papers than people entitled.', String(each.entitled), `${each.papersCast} or more`),
    ),
  ]
}

function headProblems({ papers, papersCast }: Election, { isByHeads = false }: MotionTerms): Problem[] {
  const votes = papers.papers[0]!
  if (!isByHeads || votes <= papersCast) return []
  const got = `${votes} votes on ${papersCast} papers`
  return [problem('papers', 'The Act counts members who vote, each once.', got, 'papers of one vote each')]
}
