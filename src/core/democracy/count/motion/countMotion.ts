import { assert } from '../../../shared/assert.ts'
import type { Election } from '../../election/election.ts'
import { countMarks } from '../marks.ts'
import type { Count, MotionTest, Stage } from '../result.ts'
import { type Answer, answerOf } from './answers.ts'
import { reaches, shareOf } from './share.ts'
import { type MotionTerms, type Needed, neededIn, neededOf } from './terms.ts'

/** Count the answers, then put the motion to each of its tests: it is carried when it passes all of them. */
export function countMotion(terms: MotionTerms): (election: Election, seats: number) => Count {
  return (election, seats) => {
    const { totals, valid } = countMarks(election, 1)
    const tests = testsOf(election, terms)
    const isCarried = tests.every(({ isPassed }) => isPassed)
    const because = [...new Set(tests.flatMap((each) => each.because))]
    const stage: Omit<Stage, 'number' | 'action' | 'because'> = {
      totals,
      nonTransferable: 0,
      lost: 0,
      transfers: [],
      elected: [],
    }
    return {
      rule: terms.rule,
      seats,
      decimals: 0,
      quota: null,
      valid,
      elected: [],
      stages: [
        { number: 1, action: { kind: 'first' }, ...stage, because: ['answers'] },
        { number: 2, action: { kind: 'tests' }, ...stage, because },
      ],
      ties: [],
      motion: { isCarried, tests },
      notes: notesOn(election, terms, isCarried),
    }
  }
}

function testsOf(election: Election, terms: MotionTerms): MotionTest[] {
  const { declared, entitled, papersCast, papersRejected, classes } = election
  // Whoever hands in a paper that is rejected has taken part.
  const voted = papersCast + papersRejected
  const needed = neededIn(election, terms)
  assert(needed !== undefined, 'a motion without a threshold is objected to')
  const tests = [shareTest(election, { needed, inClass: null, because: 'share' })]
  if (terms.voting !== undefined)
    tests.push({
      says: 'members who voted for or against, of all members entitled',
      class: null,
      part: decidingVotes(election),
      whole: entitled ?? 0,
      needed: terms.voting.over / terms.voting.under,
      isMoreThan: false,
      isPassed: reaches(decidingVotes(election), entitled ?? 0, terms.voting, false),
      because: ['voting'],
    })
  if (declared.quorum !== undefined)
    tests.push({
      says: 'people who handed in a paper, of all people entitled',
      class: null,
      part: voted,
      whole: entitled ?? 0,
      needed: declared.quorum,
      isMoreThan: false,
      isPassed: reaches(voted, entitled ?? 0, shareOf(declared.quorum), false),
      because: ['quorum'],
    })
  for (const { name, papers, threshold } of classes)
    if (threshold !== undefined)
      tests.push(shareTest({ ...election, papers }, { needed: neededOf(threshold), inClass: name, because: 'class' }))
  return tests
}

function shareTest(
  election: Election,
  { needed, inClass, because }: { readonly needed: Needed; readonly inClass: string | null; readonly because: string },
): MotionTest {
  const { share, isMoreThan } = needed
  const part = votesFor(election, 'for')
  const whole = decidingVotes(election)
  return {
    says: 'votes for, of all votes for and against',
    class: inClass,
    part,
    whole,
    needed: share.over / share.under,
    isMoreThan,
    isPassed: reaches(part, whole, share, isMoreThan),
    because: [because],
  }
}

/** Votes of one answer. */
function votesFor(election: Election, answer: Answer): number {
  const { totals } = countMarks(election, 1)
  return totals.reduce((sum, votes, each) => (answerOf(election.candidates[each]!) === answer ? sum + votes : sum), 0)
}

const decidingVotes = (election: Election): number => votesFor(election, 'for') + votesFor(election, 'against')

function notesOn(election: Election, { voting, onceCarried }: MotionTerms, isCarried: boolean): string[] {
  const { papersCast, entitled = 0 } = election
  const notes: string[] = []
  if (isCarried && onceCarried !== undefined) notes.push(onceCarried)
  if (
    voting !== undefined &&
    reaches(papersCast, entitled, voting, false) &&
    !reaches(decidingVotes(election), entitled, voting, false)
  )
    notes.push(
      `${papersCast} of ${entitled} members handed in a paper. The Act counts those who vote on the resolution, and ` +
        'who abstains or marks nothing does not.',
    )
  return notes
}
