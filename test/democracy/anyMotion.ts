import * as fc from 'fast-check'
import type { Election, VotingClass } from '../../src/core/democracy/election/election.ts'
import { growTree } from '../../src/core/democracy/election/growTree.ts'
import { listOf } from '../../src/core/democracy/election/listOf.ts'
import type { Bundle, PaperTree } from '../../src/core/democracy/election/paperTree.ts'
import type { PlainClass, PlainMotion, PlainVoters } from './plain/motion.ts'

export interface AnyMotionParts {
  /** Whether papers may carry several votes each. */
  readonly isWeighted: boolean
  /** Whether the election declares the share that the motion needs, or the rule has one. */
  readonly hasThreshold: boolean
}

/** Made-up motions near their thresholds: classes, weights, quorums, blank papers and answers in any words. */
export function anyMotion({ isWeighted, hasThreshold }: AnyMotionParts): fc.Arbitrary<PlainMotion> {
  return fc
    .record({
      words: fc.tuple(
        fc.constantFrom('For', 'in favour', 'YES', 'Aye'),
        fc.constantFrom('Against', 'no'),
        fc.constantFrom('Abstain', 'Abstention', undefined),
      ),
      order: fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
    })
    .chain(({ words, order }) => {
      const answers = order.flatMap((each) => words[each] ?? [])
      return fc.record({
        answers: fc.constant(answers),
        classes: fc.uniqueArray(anyClass(answers, isWeighted), {
          minLength: 1,
          maxLength: 3,
          selector: ({ name }) => name,
        }),
        rejected: fc.integer({ min: 0, max: 5 }),
        more: fc.integer({ min: 0, max: 40 }),
        quorum: fc.option(TYPED, { nil: undefined }),
        threshold: hasThreshold ? TYPED : fc.constant(undefined),
      })
    })
    .map(({ more, ...made }) => ({ ...made, entitled: peopleIn(made.classes) + made.rejected + more }))
}

/** Shares as people type them. */
const TYPED = fc.constantFrom(
  '0.5',
  '0.50',
  '0.75',
  '0.6667',
  '0.666666666667',
  '0.6',
  '0.1',
  '1',
  '0.333',
  '0.55',
  '0.4',
)

const peopleIn = (classes: readonly PlainClass[]): number =>
  classes.flatMap(({ voters }) => voters).reduce((sum, { people }) => sum + people, 0)

function anyClass(answers: readonly string[], isWeighted: boolean): fc.Arbitrary<PlainClass> {
  const marks = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...answers).map((answer) => [[answer]]) },
    { weight: 1, arbitrary: fc.shuffledSubarray([...answers]).map((order) => order.map((answer) => [answer])) },
    { weight: 1, arbitrary: fc.constant([[...answers]]) },
  )
  const voters: fc.Arbitrary<PlainVoters> = fc.record({
    people: fc.integer({ min: 1, max: 12 }),
    votesEach: isWeighted ? fc.integer({ min: 1, max: 5 }) : fc.constant(1),
    marks,
  })
  return fc.record({
    name: fc.constantFrom('Staff', 'Users', 'Carers', 'Community', 'Council'),
    voters: fc.array(voters, { maxLength: 6 }),
    threshold: fc.option(TYPED, { nil: undefined }),
    entitled: fc.constant(undefined),
  })
}

function treeOf(answers: readonly string[], voters: readonly PlainVoters[]): PaperTree {
  const equals: (readonly number[])[] = []
  const bundles = voters.map(({ people, votesEach, marks }): Bundle => {
    const sets = marks.map((set) => set.map((answer) => answers.indexOf(answer)))
    const codes = sets.map((set) => (set.length === 1 ? set[0]! : answers.length + equals.push(set) - 1))
    return { votes: people * votesEach, codes }
  })
  return growTree(listOf(bundles, equals))
}

const numberOf = (typed: string | undefined): number | undefined => (typed === undefined ? undefined : Number(typed))

/** The same motion as the product holds it. */
export function electionOfMotion(motion: PlainMotion): Election {
  const { answers, classes, rejected, entitled, quorum, threshold } = motion
  return {
    title: 'Made up',
    candidates: answers,
    withdrawn: [],
    seats: undefined,
    papers: treeOf(
      answers,
      classes.flatMap(({ voters }) => voters),
    ),
    papersCast: peopleIn(classes),
    papersRejected: rejected,
    remarks: [],
    entitled,
    classes: classes.map((each): VotingClass => ({
      name: each.name,
      papers: treeOf(answers, each.voters),
      papersCast: peopleIn([each]),
      entitled: each.entitled,
      threshold: numberOf(each.threshold),
    })),
    declared: { seed: undefined, lots: undefined, quorum: numberOf(quorum), threshold: numberOf(threshold) },
  }
}
