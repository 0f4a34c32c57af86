import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { tellCount, type Story } from '../../src/core/democracy/count/tell/tellCount.ts'
import { schulze } from '../../src/core/democracy/count/rules/schulze.ts'
import { scottish } from '../../src/core/democracy/count/rules/scottish.ts'
import { tellTest } from '../../src/core/democracy/count/tell/tellMotion.ts'
import { tellTie } from '../../src/core/democracy/count/tell/tellTie.ts'
import type { Election } from '../../src/core/democracy/election/election.ts'
import { ANN, BOLA, CAI, declaring, DEE, election, made, rule } from './madeCounts.ts'

const tellScottish = (of: Election, seats: number): Story =>
  tellCount({ election: of, count: scottish.count(of, seats), rule: scottish })

// 20 papers and 2 places: the quota is 20 ÷ 3 cut, and one, 7. Ann has 4 over it, so 11 papers move at 4 ÷ 11, cut to
// 0.36363: six to Bola, 2.18178; four to Cai, 1.45452; one no further; 4 - 11 × 0.36363 = 0.00007 is lost.
test('a surplus is told with papers, values, what goes no further, what is lost, and by which rule', () => {
  const story = tellScottish(
    election(['6 0 1', '4 0 2', '1 0', '5 1', '4 2', '3'], { withdrawn: [DEE], papersRejected: 2, entitled: 50 }),
    2,
  )
  assert.deepEqual(story.result, ['Elected, in this order: Ann (stage 1), Bola (stage 2).'])
  assert.deepEqual(story.turnout, [
    '25 papers were handed in.',
    '20 papers count.',
    '3 papers prefer nobody: blank, or not valid.',
    '2 papers were rejected before the count.',
    '50 people could vote, so turnout is 50.00%.',
  ])
  assert.deepEqual(story.stages, [
    {
      number: 1,
      title: 'First count',
      sentences: [
        'Dee has withdrawn: preferences for Dee are passed over.',
        '20 papers count.',
        'The quota is 7.00000.',
        'Ann has 11.00000 votes, 4.00000 over the quota, and is elected.',
        'Decided by rule 45, rule 46 and rule 47.',
      ],
    },
    {
      number: 2,
      title: 'Surplus of Ann',
      sentences: [
        'Ann has 4.00000 votes over the quota, and this surplus is passed on.',
        '11 papers move, worth 0.36363 each.',
        'Bola gains 2.18178 (6 papers); Cai gains 1.45452 (4 papers).',
        '1 paper, 0.36363 votes, prefers nobody else who continues and is non-transferable.',
        '0.00007 votes are lost because fractions are cut.',
        'Bola has 7.18178 votes, 0.18178 over the quota, and is elected.',
        'Decided by rule 48(1) and (2), rule 48(3), rule 49(1) and rule 47.',
      ],
    },
  ])
})

test('those who are elected at one stage with equal votes stand together, since nothing says who came first', () => {
  const { result } = tellScottish(election(['4 0', '4 1', '2 2', '1 3']), 2)
  assert.deepEqual(result, ['Elected: Ann and Bola (with equal votes).'])
})

// 12 papers and one seat: the quota is 7. Dee has fewest, and gives a paper each to Bola and Cai.
test('who gains alike is told in ballot-paper order', () => {
  const { stages } = tellScottish(election(['4 0', '3 1', '3 2', '1 3 2', '1 3 1']), 1)
  assert.ok(stages[1]!.sentences.includes('Bola gains 1.00000 (1 paper); Cai gains 1.00000 (1 paper).'))
})

// 14 papers and three seats: the quota is 4, and Ann and Bola have 2 each over it.
test('of equal surpluses neither is told to be the largest', () => {
  const { stages } = tellScottish(election(['6 0 2', '6 1 2', '1 2', '1 3'], declaring({ lots: [BOLA, ANN] })), 3)
  assert.equal(
    stages[1]!.sentences[0],
    'Bola has 2.00000 votes over the quota, and this surplus is passed on. ' +
      'Bola was chosen from a tie, which is told below.',
  )
})

test('papers that carry several votes are told as votes', () => {
  const { turnout, stages } = tellScottish(election(['6 0 1', '3 1'], { papersCast: 4 }), 1)
  assert.deepEqual(turnout, ['4 papers were handed in, with 9 votes on them.', '9 votes count.'])
  assert.equal(stages[0]!.sentences[0], '9 votes count.')
})

// Seven papers and one place: the quota is 4. Ann and Bola tie with two, and there is no earlier stage.
const TIED = ['2 0 2', '2 1 2', '3 2']
const standing = { withdrawn: [DEE] }

test('a tie that nobody settled makes the result provisional, which is said before anything else', () => {
  const story = tellScottish(election(TIED, { ...standing, ...declaring({}) }), 1)
  assert.equal(story.isProvisional, true)
  assert.deepEqual(story.result, [
    'This result is provisional. A tie at stage 2 must be settled by lot, and nobody drew lots or declared a seed. ' +
      'Another lot may elect somebody else.',
    'Elected: Cai (stage 2).',
  ])
  assert.deepEqual(story.ties[0]!.lots, [])
  const sentences = story.ties[0]!.sentences.map((sentence) => sentence.replace(/^So (Ann|Bola) is/, 'So … is'))
  assert.deepEqual(sentences, [
    'At stage 2 Ann and Bola are tied for exclusion, with 2.00000 votes each.',
    'Nobody drew lots and no seed was declared, so an empty seed stands in.',
    'So … is excluded (rule 51(2)(b)).',
    'This choice is provisional. Draw lots or declare a seed, and count again.',
  ])
})

test('a lot from a declared seed is told with the command by which anyone can draw it again', () => {
  const seed = `it's 100%\\n`
  const { isProvisional, result, ties } = tellScottish(election(TIED, { ...standing, ...declaring({ seed }) }), 1)
  const hash = (name: string) => createHash('sha256').update(`${seed}\n2\n${name}`).digest('hex')
  const taken = hash('Ann') < hash('Bola') ? 'Ann' : 'Bola'
  assert.equal(isProvisional, false)
  assert.deepEqual(result, ['Elected: Cai (stage 2).'])
  assert.deepEqual(ties[0]!.sentences, [
    'At stage 2 Ann and Bola are tied for exclusion, with 2.00000 votes each.',
    `Lots are drawn from the declared seed “${seed}”: the hash that sorts first is taken.`,
    `So ${taken} is excluded (rule 51(2)(b)).`,
  ])
  assert.deepEqual(
    ties[0]!.lots.map(({ name }) => name),
    ['Ann', 'Bola'],
  )
  for (const { name, command, hash: shown, isTaken } of ties[0]!.lots) {
    assert.equal(shown, hash(name))
    assert.equal(isTaken, name === taken)
    assert.equal(spawnSync('sh', ['-c', command], { encoding: 'utf8' }).stdout, `${hash(name)}  -\n`)
  }
})

test('lots drawn by hand are said to be', () => {
  const { ties } = tellScottish(election(TIED, { ...standing, ...declaring({ lots: [BOLA, CAI, ANN] }) }), 1)
  assert.deepEqual(ties[0]!.sentences, [
    'At stage 2 Ann and Bola are tied for exclusion, with 2.00000 votes each.',
    'Lots were drawn by hand, and the first among them decides.',
    'So Bola is excluded (rule 51(2)(b)).',
  ])
})

test('a tie that an earlier stage settles gives the votes of all who were tied at it', () => {
  const count = made({})
  const tie = { stage: 3, choosing: 'exclusion', tied: [ANN, BOLA, CAI], because: ['why', 'also'] } as const
  const told = (chosen: number) =>
    tellTie({ election: election([]), count, rule }, { ...tie, chosen, by: { kind: 'stage', stage: 1 } }).sentences
  const had = 'At the end of stage 1 they had unequal votes: Ann 5.00, Bola 3.00, Cai 4.00.'
  assert.deepEqual(told(BOLA), [
    'At stage 3 Ann, Bola and Cai are tied for exclusion, with 5.00 votes each.',
    `${had} Bola had fewest.`,
    'So Bola is excluded (article 1).',
  ])
  assert.equal(told(ANN)[1], `${had} Ann had most.`)
  assert.equal(told(CAI)[1], `${had} It decides among those whom no other stage had told apart.`)
})

test('where earlier stages left some of the tied alone, it is said who drew lots', () => {
  const by = { kind: 'declared' } as const
  const tie = { stage: 3, choosing: 'surplus', tied: [ANN, BOLA, CAI], drawnAmong: [ANN, CAI], by } as const
  assert.deepEqual(tellTie({ election: election([]), count: made({}), rule }, { ...tie, chosen: CAI, because: [] }), {
    stage: 3,
    sentences: [
      'At stage 3 Ann, Bola and Cai are tied for the surplus that is passed on first, with 5.00 votes each.',
      'Earlier stages leave Ann and Cai, who had equal votes at each of them.',
      'Lots were drawn by hand, and the first among them decides.',
      'So Cai comes first.',
    ],
    lots: [],
  })
})

test('places that nobody fills, several excluded at once, papers of one value and a new quota are told', () => {
  const nothing = { transfers: [], nonTransferable: 0, lost: 0, elected: [], because: [] }
  const { result, stages } = tellCount({
    election: election(['12 0']),
    rule,
    count: made({
      elected: [{ candidate: ANN, stage: 1 }],
      seats: 3,
      quota: 500,
      stages: [
        { ...nothing, number: 1, action: { kind: 'first' }, totals: [500, 0, 0, 0], elected: [ANN] },
        { ...nothing, number: 2, action: { kind: 'exclusion', of: [BOLA, CAI] }, totals: [500, 0, 0, 0], quota: 450 },
        {
          ...nothing,
          number: 3,
          action: { kind: 'exclusion', of: [BOLA, CAI], value: 50 },
          totals: [500, 0, 0, 90],
          transfers: [{ from: BOLA, to: DEE, papers: 2, value: 50, votes: 100 }],
          lost: -10,
        },
        { ...nothing, number: 4, action: { kind: 'runoff', between: [ANN, DEE] }, totals: [500, 0, 0, 700], lost: -10 },
      ],
    }),
  })
  assert.deepEqual(result, ['Elected: Ann (stage 1).', '2 places of 3 stay empty.'])
  assert.deepEqual(
    stages.map(({ title, sentences }) => [title, ...sentences]),
    [
      [
        'First count',
        '12 papers count.',
        'The quota is 5.00.',
        'Ann has 5.00 votes, exactly the quota, and is elected.',
      ],
      [
        'Exclusion of Bola and Cai',
        'Bola and Cai are excluded together.',
        'Bola and Cai held no papers, so none move.',
        'The quota is now 4.50.',
      ],
      [
        'Exclusion of Bola and Cai',
        'The exclusion of Bola and Cai goes on. The papers worth 0.50 each move at this stage.',
        '2 papers move, worth 0.50 each.',
        'Dee gains 1.00 (2 papers).',
        '0.10 votes are gained because fractions are rounded up.',
      ],
      [
        'Between Ann and Dee',
        'Every paper counts for whichever of Ann and Dee it prefers.',
        'Ann has 5.00 and Dee has 7.00.',
      ],
    ],
  )
})

test('a test of a motion is told with its votes, its share, what is needed, and whether it is passed', () => {
  const telling = { election: election([]), count: made({}), rule }
  const told = { says: 'votes for, of all votes for and against', isMoreThan: false, because: ['why'] }
  const test = { ...told, class: null, part: 60, whole: 100, needed: 0.75, isPassed: false }
  assert.equal(
    tellTest(telling, test).sentence,
    'Votes for, of all votes for and against: 60 of 100, 60.00%. Needed: at least 75%. Not passed (article 1).',
  )
  assert.equal(
    tellTest(telling, { ...test, class: 'Staff', needed: 0.5, isMoreThan: true, isPassed: true, because: [] }).sentence,
    'Staff: votes for, of all votes for and against: 60 of 100, 60.00%. Needed: more than half. Passed.',
  )
  const shares: readonly (readonly [number, number, number, string])[] = [
    [74_999, 100_000, 0.75, '74.99%'],
    [750_001, 1_000_000, 0.75, '75.0001%'],
    [3, 4, 0.75, '75.00%'],
    [2, 3, 2 / 3, '66.66%'],
    [0, 0, 0.5, 'none'],
  ]
  for (const [part, whole, needed, share] of shares)
    assert.equal(tellTest(telling, { ...test, part, whole, needed }).share, share)
})

test('a motion says first whether it is carried, and which class stands in its way', () => {
  const passed = {
    says: 'a',
    class: null,
    part: 1,
    whole: 1,
    needed: 0.5,
    isMoreThan: true,
    because: [],
    isPassed: true,
  }
  const tell = (isCarried: boolean, failing: string | null, notes?: readonly string[]) =>
    tellCount({
      election: election([], { title: 'Leave' }),
      rule,
      count: made({
        motion: { isCarried, tests: [passed, { ...passed, isPassed: isCarried, class: failing }] },
        ...(notes && { notes }),
      }),
    }).result
  assert.deepEqual(tell(true, null, ['To be confirmed.']), ['The motion is carried.', 'To be confirmed.'])
  assert.deepEqual(tell(false, null), ['The motion is not carried: 1 test of 2 is not passed.'])
  assert.deepEqual(tell(false, 'Carers'), ['The motion is not carried: 1 test of 2 is not passed, of Carers.'])
})

test('equals of a comparison two by two are not said to have votes', () => {
  const three = election(['1 0', '1 1', '1 2'], { ...standing, ...declaring({ seed: 'a' }) })
  const { result, ties } = tellCount({ election: three, count: schulze.count(three, 2), rule: schulze })
  assert.match(result[0]!, /^Elected: .* and .* \(as equals\)\.$/)
  assert.equal(
    ties[0]!.sentences[0],
    'At stage 1 Ann, Bola and Cai are tied for election, since none of them is better than another.',
  )
})
