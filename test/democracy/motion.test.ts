import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { Count } from '../../src/core/democracy/count/result.ts'
import type { RuleSet } from '../../src/core/democracy/count/ruleSet.ts'
import { amalgamation } from '../../src/core/democracy/count/rules/motion/amalgamation.ts'
import { conversion } from '../../src/core/democracy/count/rules/motion/conversion.ts'
import { motion } from '../../src/core/democracy/count/rules/motion/declared.ts'
import { ordinary } from '../../src/core/democracy/count/rules/motion/ordinary.ts'
import { special } from '../../src/core/democracy/count/rules/motion/special.ts'
import type { Election } from '../../src/core/democracy/election/election.ts'
import { anyMotion, electionOfMotion } from './anyMotion.ts'
import { fraction } from './plain/fraction.ts'
import { asked, plainMotion, type PlainMotion, type PlainTests, type PlainVoters } from './plain/motion.ts'

const [HALF, THREE_QUARTERS, TWO_THIRDS] = [fraction(1, 2n), fraction(3, 4n), fraction(2, 3n)]
const byRule = [
  { rule: ordinary, isWeighted: true, all: { share: HALF, isMoreThan: true }, voting: undefined },
  { rule: special, isWeighted: true, all: { share: THREE_QUARTERS, isMoreThan: false }, voting: undefined },
  { rule: amalgamation, isWeighted: false, all: { share: TWO_THIRDS, isMoreThan: false }, voting: undefined },
  { rule: conversion, isWeighted: false, all: { share: THREE_QUARTERS, isMoreThan: false }, voting: HALF },
  { rule: motion, isWeighted: true, all: undefined, voting: undefined },
] as const

for (const { rule, isWeighted, all, voting } of byRule)
  test(`a plain counter agrees on 10,000 made-up motions under the rule ${rule.id}`, () => {
    fc.assert(
      fc.property(anyMotion({ isWeighted, hasThreshold: all === undefined }), (made) => {
        const election = electionOfMotion(made)
        assert.deepEqual(rule.objections(election, 1), [])
        const expected = plainMotion(made, { all: all ?? asked(made.threshold!), voting })
        assert.deepEqual(plainTestsOf(rule.count(election, 1)), expected)
      }),
      { numRuns: 10_000 },
    )
  })

/** The product's tests in the words of the plain ones. */
const plainTestsOf = ({ motion: result }: Count): PlainTests => ({
  isCarried: result!.isCarried,
  tests: result!.tests.map(({ class: inClass, because, part, whole, isPassed }) => ({
    of: inClass ?? because[0]!,
    part,
    whole,
    isPassed,
  })),
})

interface Votes {
  readonly inFavour: number
  readonly against: number
  readonly abstain?: number
  readonly blank?: number
}

const votersOf = ({ inFavour, against, abstain = 0, blank = 0 }: Votes): PlainVoters[] => [
  { people: inFavour, votesEach: 1, marks: [['For']] },
  { people: against, votesEach: 1, marks: [['Against']] },
  { people: abstain, votesEach: 1, marks: [['Abstain']] },
  { people: blank, votesEach: 1, marks: [] },
]

const motionOf = (votes: Votes, parts: Partial<PlainMotion> = {}): Election =>
  electionOfMotion({
    answers: ['For', 'Against', 'Abstain'],
    classes: [{ name: 'All', voters: votersOf(votes), threshold: undefined, entitled: undefined }],
    rejected: 0,
    entitled: undefined,
    quorum: undefined,
    threshold: undefined,
    ...parts,
  })

const isCarried = (rule: RuleSet, election: Election): boolean => rule.count(election, 1).motion!.isCarried

test('each rule is carried at its share and not one vote below', () => {
  const cases: [RuleSet, Votes, boolean][] = [
    [ordinary, { inFavour: 50, against: 50 }, false],
    [ordinary, { inFavour: 51, against: 50 }, true],
    [ordinary, { inFavour: 1, against: 0, abstain: 98 }, true],
    [ordinary, { inFavour: 0, against: 0, abstain: 98 }, false],
    [special, { inFavour: 3, against: 1 }, true],
    [special, { inFavour: 74, against: 26 }, false],
    // 74.9999999999996%: as near to 75% as votes come.
    [special, { inFavour: 750_000_000_000_000, against: 250_000_000_000_001 }, false],
    [special, { inFavour: 750_000_000_000_000, against: 250_000_000_000_000 }, true],
    [amalgamation, { inFavour: 2, against: 1 }, true],
    [amalgamation, { inFavour: 666_666_666, against: 333_333_334 }, false],
    [amalgamation, { inFavour: 666_666_668, against: 333_333_334 }, true],
  ]
  for (const [rule, votes, expected] of cases)
    assert.equal(isCarried(rule, motionOf(votes)), expected, `${rule.id} ${JSON.stringify(votes)}`)
})

test('a society becomes a company only if half of its members vote on it, and who abstains does not', () => {
  const cases: [Votes, number, boolean, number][] = [
    [{ inFavour: 40, against: 10 }, 100, true, 1],
    [{ inFavour: 40, against: 9 }, 100, false, 0],
    [{ inFavour: 40, against: 9, abstain: 1 }, 100, false, 1],
    [{ inFavour: 40, against: 9, blank: 1 }, 100, false, 1],
    [{ inFavour: 50, against: 0 }, 101, false, 0],
    [{ inFavour: 37, against: 13 }, 100, false, 0],
  ]
  for (const [votes, entitled, expected, notes] of cases) {
    const count = conversion.count(motionOf(votes, { entitled }), 1)
    assert.deepEqual([count.motion!.isCarried, count.notes!.length], [expected, notes], JSON.stringify(votes))
  }
})

test('abstentions, blank papers and rejected ones count for the quorum and not in the share', () => {
  const votes = { inFavour: 3, against: 2, abstain: 2, blank: 1 }
  const cases: [number, boolean][] = [
    [20, true],
    [21, false],
  ]
  for (const [entitled, expected] of cases)
    assert.equal(
      isCarried(motion, motionOf(votes, { rejected: 2, entitled, quorum: '0.5', threshold: '0.6' })),
      expected,
    )
})

test('a threshold is exactly what was typed, and half of the votes is never enough', () => {
  const cases: [string, number, number, boolean][] = [
    ['0.5', 5, 5, false],
    ['0.5', 6, 5, true],
    ['0.6', 3, 2, true],
    ['0.6667', 2, 1, false],
    ['0.6667', 6667, 3333, true],
    ['0.07', 7, 93, true],
    ['0.29', 29, 71, true],
    ['0.57', 57, 43, true],
    ['1', 10, 0, true],
    ['1', 10, 1, false],
  ]
  for (const [threshold, inFavour, against, expected] of cases)
    assert.equal(isCarried(motion, motionOf({ inFavour, against }, { threshold })), expected, threshold)
})

test('a motion must pass in every class that has a threshold, and the tests say which', () => {
  const staff = { name: 'Staff', voters: votersOf({ inFavour: 9, against: 1 }), threshold: '0.6', entitled: undefined }
  const users = { name: 'Users', voters: votersOf({ inFavour: 4, against: 6 }), threshold: '0.5', entitled: undefined }
  const [council] = [{ ...users, name: 'Council', threshold: undefined }]
  const inClasses = (...classes: PlainMotion['classes']): Count =>
    ordinary.count(motionOf({ inFavour: 0, against: 0 }, { classes }), 1)
  assert.equal(inClasses(staff, council).motion!.isCarried, true)
  assert.deepEqual(
    inClasses(staff, users).motion!.tests.map(({ class: inClass, part, whole, isPassed }) => [
      inClass,
      part,
      whole,
      isPassed,
    ]),
    [
      [null, 13, 20, true],
      ['Staff', 9, 10, true],
      ['Users', 4, 10, false],
    ],
  )
})

test('shares are of votes, and turnout is of people', () => {
  const voters = [
    { people: 2, votesEach: 10, marks: [['For']] },
    { people: 6, votesEach: 1, marks: [['Against']] },
  ]
  const classes = [{ name: 'All', voters, threshold: undefined, entitled: undefined }]
  const { tests } = special.count(
    motionOf({ inFavour: 0, against: 0 }, { classes, entitled: 16, quorum: '0.5' }),
    1,
  ).motion!
  assert.deepEqual(
    tests.map(({ part, whole, isPassed }) => [part, whole, isPassed]),
    [
      [20, 26, true],
      [8, 16, true],
    ],
  )
})

test('what a rule needs and the papers do not say is asked for, and what it has no use for is refused', () => {
  const votes = { inFavour: 3, against: 1 }
  const weighted = [
    { name: 'All', voters: [{ people: 2, votesEach: 3, marks: [['For']] }], threshold: undefined, entitled: undefined },
  ]
  const few = [{ name: 'Staff', voters: votersOf(votes), threshold: '2', entitled: 3 }]
  const cases: [RuleSet, Election, number, string[]][] = [
    [ordinary, motionOf(votes), 1, []],
    [ordinary, motionOf(votes), 2, ['seats']],
    [ordinary, motionOf(votes, { threshold: '0.6' }), 1, ['threshold']],
    [ordinary, motionOf(votes, { quorum: '0.6' }), 1, ['entitled']],
    [ordinary, motionOf(votes, { entitled: 3 }), 1, ['entitled']],
    [ordinary, motionOf(votes, { classes: few }), 1, ['classes/Staff/threshold', 'classes/Staff/entitled']],
    [motion, motionOf(votes), 1, ['threshold']],
    [motion, motionOf(votes, { threshold: '0' }), 1, ['threshold']],
    [conversion, motionOf(votes), 1, ['entitled']],
    [conversion, motionOf(votes, { classes: weighted, entitled: 9 }), 1, ['papers']],
    [amalgamation, motionOf(votes, { classes: weighted }), 1, ['papers']],
    [special, motionOf(votes, { classes: weighted }), 1, []],
    [special, { ...motionOf(votes), candidates: ['Ann', 'For', 'yes'] }, 1, Array<string>(3).fill('candidates')],
    [special, { ...motionOf(votes), withdrawn: [1] }, 1, ['candidates']],
  ]
  for (const [rule, election, seats, fields] of cases)
    assert.deepEqual(
      rule.objections(election, seats).map(({ where }) => where.field),
      fields,
      rule.id,
    )
})
