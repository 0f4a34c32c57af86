import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { Count, Stage } from '../../src/core/democracy/count/result.ts'
import { ruleSets } from '../../src/core/democracy/count/rules/index.ts'
import type { RuleSet } from '../../src/core/democracy/count/ruleSet.ts'
import type { Election } from '../../src/core/democracy/election/election.ts'
import { anyElection, electionOf } from './anyElection.ts'
import { anyMotion, electionOfMotion } from './anyMotion.ts'
import type { PlainMotion } from './plain/motion.ts'
import type { PlainElection, PlainPaper } from './plain/plain.ts'

/*
 * What every rule must keep, whoever wrote it. A rule that is added to the index is held to all of this at once.
 */

/** A vote that can be put in other ways that must not matter. */
interface Made {
  readonly election: Election
  readonly seats: number
  /** With its candidates in another order, and its papers in another order and other bundles. */
  readonly permuted: Election
  readonly reordered: Election
  /** With so many blank papers more. */
  readonly withBlank: Election
}

/** Votes that a rule has no objections to, however few seats or other declarations that takes. */
function anyFor(rule: RuleSet): fc.Arbitrary<Made> {
  const made = rule.decides === 'motion' ? anyMadeMotion(rule) : anyMadeElection(rule)
  return made.filter(({ election, seats }) => rule.objections(election, seats).length === 0)
}

const anyMadeElection = (rule: RuleSet): fc.Arbitrary<Made> =>
  fc
    .record({
      made: anyElection({ hasEquals: true }),
      order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }),
      blank: fc.integer({ min: 1, max: 30 }),
    })
    .map(({ made, order, blank }) => {
      const election = electionOf(made)
      const seats = rule.objections(election, made.seats).length === 0 ? made.seats : 1
      const reordered = splitUp(made.papers).toReversed()
      return {
        election,
        seats,
        permuted: electionOf(permuted(made, order)),
        reordered: electionOf({ ...made, papers: reordered }),
        withBlank: electionOf({ ...made, papers: [...made.papers, { votes: blank, preferences: [] }] }),
      }
    })

const splitUp = (papers: readonly PlainPaper[]): PlainPaper[] =>
  papers.flatMap((paper) =>
    paper.votes === 1
      ? [paper]
      : [
          { ...paper, votes: 1 },
          { ...paper, votes: paper.votes - 1 },
        ],
  )

function permuted(made: PlainElection, order: readonly number[]): PlainElection {
  const from = order.filter((each) => each < made.names.length)
  const to = (each: number): number => from.indexOf(each)
  return {
    ...made,
    names: from.map((each) => made.names[each]!),
    withdrawn: made.withdrawn.map(to),
    papers: made.papers.map(({ votes, preferences }) => ({
      votes,
      preferences: preferences.map((set) => set.map(to)),
    })),
  }
}

function anyMadeMotion(rule: RuleSet): fc.Arbitrary<Made> {
  const variants = [true, false].flatMap((isWeighted) =>
    [true, false].map((hasThreshold) => anyMotion({ isWeighted, hasThreshold })),
  )
  return fc
    .record({ made: fc.oneof(...variants), blank: fc.integer({ min: 1, max: 30 }) })
    .map(({ made, blank }) => {
      const roomy: PlainMotion = { ...made, entitled: made.entitled! + blank }
      const [first, ...others] = made.classes
      const more = { people: blank, votesEach: 1, marks: [] }
      return {
        election: electionOfMotion(roomy),
        seats: 1,
        permuted: electionOfMotion({ ...roomy, answers: made.answers.toReversed() }),
        reordered: electionOfMotion({
          ...roomy,
          classes: made.classes.map((each) => ({
            ...each,
            voters: each.voters
              .flatMap((voters) =>
                voters.people === 1
                  ? [voters]
                  : [
                      { ...voters, people: voters.people - 1 },
                      { ...voters, people: 1 },
                    ],
              )
              .toReversed(),
          })),
        }),
        withBlank: electionOfMotion({
          ...roomy,
          classes: [{ ...first!, voters: [...first!.voters, more] }, ...others],
        }),
      }
    })
    .filter(({ election, seats }) => rule.objections(election, seats).length === 0)
}

/** All that a count says, by the names of candidates and in an order of its own. */
function byName(count: Count, { candidates }: Election): unknown {
  const nameOf = (each: number): string => candidates[each]!
  const names = (those: readonly number[]): string[] => those.map(nameOf).toSorted()
  const sorted = <T>(those: readonly T[]): string[] => those.map((each) => said(each)).toSorted()
  const byCandidate = (column: readonly unknown[]): string[] => sorted(column.map((each, at) => [nameOf(at), each]))
  return {
    ...count,
    elected: sorted(count.elected.map(({ candidate, stage }) => [nameOf(candidate), stage])),
    stages: count.stages.map((stage) => ({
      ...stage,
      action: said(actionByName(stage, names)),
      totals: byCandidate(stage.totals),
      elected: names(stage.elected),
      transfers: sorted(
        stage.transfers.map((each) => [
          nameOf(each.from),
          each.to === null ? null : nameOf(each.to),
          each.value,
          each.votes,
        ]),
      ),
    })),
    ties: count.ties.map((tie) => ({
      ...tie,
      tied: names(tie.tied),
      drawnAmong: names(tie.drawnAmong ?? []),
      chosen: nameOf(tie.chosen),
    })),
    secondRound: names(count.secondRound ?? []),
    // A note may name several candidates in ballot-paper order.
    notes: (count.notes ?? []).map((note) => note.split(/\b/).toSorted()),
    comparison: count.comparison && {
      preferred: byCandidate(count.comparison.preferred.map(byCandidate)),
      strongest: byCandidate(count.comparison.strongest.map(byCandidate)),
      order: count.comparison.order.map(names),
    },
  }
}

function actionByName({ action }: Stage, names: (those: readonly number[]) => string[]): unknown {
  if (action.kind === 'runoff') return { ...action, between: names(action.between) }
  if (action.kind === 'surplus') return { ...action, of: names([action.of]) }
  if (action.kind === 'exclusion') return { ...action, of: names(action.of) }
  return action
}

const said = (each: unknown): string =>
  JSON.stringify(each, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value))

const RUNS = { numRuns: 300 }

for (const rule of ruleSets) {
  const name = `under the rule ${rule.id}`

  test(`the order of the candidates changes nothing ${name}`, () => {
    fc.assert(
      fc.property(anyFor(rule), ({ election, permuted: other, seats }) => {
        assert.deepEqual(byName(rule.count(other, seats), other), byName(rule.count(election, seats), election))
      }),
      RUNS,
    )
  })

  test(`neither the order of the papers nor how they are bundled changes anything ${name}`, () => {
    fc.assert(
      fc.property(anyFor(rule), ({ election, reordered, seats }) => {
        assert.deepEqual(byName(rule.count(reordered, seats), reordered), byName(rule.count(election, seats), election))
      }),
      RUNS,
    )
  })

  test(`blank papers change nothing but the turnout ${name}`, () => {
    fc.assert(
      fc.property(anyFor(rule), ({ election, withBlank, seats }) => {
        const [count, other] = [rule.count(election, seats), rule.count(withBlank, seats)]
        assert.deepEqual(withoutTurnout(other, withBlank), withoutTurnout(count, election))
      }),
      RUNS,
    )
  })

  test(`every vote is somewhere at every stage ${name}`, () => {
    fc.assert(
      fc.property(anyFor(rule), ({ election, seats }) => {
        const count = rule.count(election, seats)
        for (const stage of count.stages) assertConserved(count, stage, election)
      }),
      RUNS,
    )
  })

  test(`the elected are different people who stand, no more than there are seats ${name}`, () => {
    fc.assert(
      fc.property(anyFor(rule), ({ election, seats }) => {
        const { elected, stages } = rule.count(election, seats)
        const those = elected.map(({ candidate }) => candidate)
        assert.equal(new Set(those).size, those.length)
        assert.ok(those.length <= seats && those.every((each) => !election.withdrawn.includes(each)))
        assert.deepEqual(
          elected,
          stages.flatMap((stage) => stage.elected.map((candidate) => ({ candidate, stage: stage.number }))),
        )
        const standing = election.candidates.length - election.withdrawn.length
        if (rule.decides === 'election' && seats >= standing) assert.equal(those.length, standing)
      }),
      RUNS,
    )
  })

  test(`who is elected at a stage stands by votes, and equals in ballot-paper order ${name}`, () => {
    fc.assert(
      fc.property(anyFor(rule), ({ election, seats }) => {
        const { stages, ties } = rule.count(election, seats)
        for (const { number, action, totals, elected } of stages) {
          // A comparison has an order of its own, and a tie one of lots.
          if (action.kind === 'comparison' || ties.some(({ stage }) => stage === number)) continue
          const inOrder = elected.toSorted((a, b) =>
            totals[a] === totals[b] ? a - b : totals[a]! > totals[b]! ? -1 : 1,
          )
          assert.deepEqual(elected, inOrder)
        }
      }),
      RUNS,
    )
  })

  test(`every reason given is a paragraph of the rule ${name}`, () => {
    fc.assert(
      fc.property(anyFor(rule), ({ election, seats }) => {
        const { stages, ties, motion } = rule.count(election, seats)
        const reasons = [...stages, ...ties, ...(motion?.tests ?? [])].flatMap(({ because }) => because)
        assert.deepEqual(
          reasons.filter((each) => !(each in rule.paragraphs)),
          [],
        )
        assert.ok(stages.every(({ because }) => because.length > 0))
        assert.deepEqual(
          stages.map(({ number }) => number),
          stages.map((_, before) => before + 1),
        )
      }),
      RUNS,
    )
  })
}

/** Of a motion, without what turnout decides: the quorum, and with it the outcome and what is said of it. */
function withoutTurnout(count: Count, election: Election): unknown {
  const { motion, notes, ...others } = count
  if (motion === undefined) return byName(count, election)
  assert.ok(notes !== undefined)
  const tests = motion.tests.filter(({ because }) => !because.includes('quorum'))
  return { ...(byName(others, election) as object), tests }
}

function assertConserved({ decimals, valid, comparison }: Count, stage: Stage, { candidates }: Election): void {
  const { totals, nonTransferable, lost, action } = stage
  const votes = totals.reduce<bigint>((sum, each) => sum + BigInt(each), 0n)
  const all = BigInt(valid) * 10n ** BigInt(decimals)
  if (action.kind === 'comparison') {
    // A paper that prefers anybody prefers one of the two, or neither.
    for (const [one, row] of comparison!.preferred.entries())
      for (const [other, each] of row.entries()) assert.ok(each + comparison!.preferred[other]![one]! <= valid)
  } else if (action.kind === 'marks') {
    assert.ok(votes >= all && votes <= all * BigInt(action.most ?? candidates.length))
  } else assert.equal(votes + BigInt(nonTransferable) + BigInt(lost), all)
}
