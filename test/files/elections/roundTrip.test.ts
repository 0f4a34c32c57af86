import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { Election, VotingClass } from '../../../src/core/democracy/election/election.ts'
import { growTree } from '../../../src/core/democracy/election/growTree.ts'
import { listOf } from '../../../src/core/democracy/election/listOf.ts'
import { bundlesOf } from '../../../src/core/democracy/election/paperTree.ts'
import type { Checked } from '../../../src/core/shared/problem.ts'
import { readElection } from '../../../src/files/elections/read.ts'
import { writeBlt } from '../../../src/files/elections/writeBlt.ts'
import { writeCsvElection } from '../../../src/files/elections/writeCsv.ts'
import { writePrefLib } from '../../../src/files/elections/writePrefLib.ts'
import type { Written } from '../../../src/files/elections/written.ts'
import { anyElection, electionOf } from '../../democracy/anyElection.ts'
import { problemsOf, valueOf } from '../checked.ts'
import { sayPapers } from './said.ts'

const written = (write: (election: Election) => Checked<Written>, election: Election): string =>
  valueOf(write(election)).text

/** An election with its papers as they are said, and without the remarks of its reader. */
function plain(election: Election): unknown {
  const sayAll = (tree: Election['papers']): string[] => sayPapers(tree, election).toSorted()
  return {
    ...election,
    papers: sayAll(election.papers),
    classes: election.classes.map((each) => ({ ...each, papers: sayAll(each.papers) })),
    remarks: [],
  }
}

const anyText = fc
  .string({
    unit: fc.constantFrom('a', 'B', 'é', ' ', ',', ';', '#', ':', '=', '0', '[', ']', '\t', "'"),
    maxLength: 8,
  })
  .map((text) => text.trim().replaceAll(/\s+/g, ' '))
const anyName = (index: number): fc.Arbitrary<string> =>
  anyText.map((text) => `${text}${index}`.replace(/^[#\d=]/, 'n$&'))
const anyShare = fc.constantFrom(undefined, 0.5, 0.75, 1, 2 / 3, 0.07, 1 / 3, 0.6667)

/** Made-up elections with hard names and everything that may be declared. */
const anyDeclared: fc.Arbitrary<Election> = anyElection({ hasEquals: true }).chain((made) => {
  const election = electionOf(made)
  const candidates = election.candidates.map((_, index) => index)
  return fc
    .record({
      title: anyText,
      names: fc.tuple(...candidates.map(anyName)),
      seed: fc.option(anyText, { nil: undefined }),
      lots: fc.option(fc.shuffledSubarray(candidates, { minLength: 1 }), { nil: undefined }),
      entitled: fc.option(fc.nat(1_000_000), { nil: undefined }),
      papersRejected: fc.nat(20),
      quorum: anyShare,
      threshold: anyShare,
    })
    .map(({ title, names, seed, lots, entitled, papersRejected, quorum, threshold }) => ({
      ...election,
      title,
      candidates: names,
      withdrawn: election.withdrawn.toSorted((a, b) => a - b),
      entitled,
      papersRejected,
      declared: { seed, lots, quorum, threshold },
    }))
})

test('A list holds every election whole', () => {
  fc.assert(
    fc.property(anyDeclared, (election) => {
      const again = valueOf(readElection(Buffer.from(written(writeCsvElection, election)), 'a.csv'))
      assert.deepEqual(plain(again), plain(election))
    }),
    { numRuns: 1_000 },
  )
})

test('A list holds classes, and the votes that papers carry', () => {
  const anyClass = (index: number): fc.Arbitrary<VotingClass> =>
    fc
      .record({
        bundles: fc.uniqueArray(fc.record({ votes: fc.integer({ min: 1, max: 90 }), code: fc.nat(2) }), {
          selector: ({ code }) => code,
          minLength: 1,
        }),
        share: fc.nat(100),
        entitled: fc.option(fc.nat(2_000), { nil: undefined }),
        threshold: anyShare,
      })
      .map(({ bundles, share, entitled, threshold }) => {
        const papers = growTree(listOf(bundles.map(({ votes, code }) => ({ votes, codes: code === 2 ? [] : [code] }))))
        const votes = papers.papers[0]!
        const papersCast = bundles.length + Math.floor(((votes - bundles.length) * share) / 100)
        return { name: `of, class ${index}`, papers, papersCast, entitled, threshold }
      })
  fc.assert(
    fc.property(fc.tuple(anyClass(1), anyClass(2), anyClass(3)), (classes) => {
      const all = growTree(listOf(classes.flatMap(({ papers }) => [...bundlesOf(papers)])))
      const election: Election = {
        ...electionOf({ names: ['For', 'Against'], withdrawn: [], seats: 1, papers: [], seed: '' }),
        papers: all,
        papersCast: classes.reduce((sum, { papersCast }) => sum + papersCast, 0),
        classes,
      }
      const again = valueOf(readElection(Buffer.from(written(writeCsvElection, election)), 'a.csv'))
      assert.deepEqual(plain(again), plain(election))
    }),
  )
})

test('BLT holds all but what it says that it left out', () => {
  fc.assert(
    fc.property(anyDeclared, (election) => {
      const again = valueOf(readElection(Buffer.from(written(writeBlt, election)), 'a.blt'))
      const { declared } = election
      assert.deepEqual(
        plain(again),
        plain({
          ...election,
          entitled: undefined,
          papersRejected: 0,
          declared: { ...declared, quorum: undefined, threshold: undefined },
        }),
      )
    }),
    { numRuns: 1_000 },
  )
})

test('PrefLib holds the names and the papers', () => {
  fc.assert(
    fc.property(anyDeclared, (election) => {
      const bare = { ...election, withdrawn: [] }
      const again = valueOf(readElection(Buffer.from(written(writePrefLib, bare)), 'pasted.txt'))
      const { title, candidates, papersCast } = bare
      const papers = sayPapers(bare.papers, bare).toSorted()
      assert.deepEqual(
        { title, candidates, papersCast, papers },
        {
          title: again.title,
          candidates: again.candidates,
          papersCast: again.papersCast,
          papers: sayPapers(again.papers, again).toSorted(),
        },
      )
    }),
    { numRuns: 1_000 },
  )
})

const whole: Election = {
  ...electionOf({
    names: ['Ann', 'Bola'],
    withdrawn: [],
    seats: 1,
    papers: [{ votes: 3, preferences: [[0]] }],
    seed: '',
  }),
  declared: { seed: undefined, lots: undefined, quorum: undefined, threshold: undefined },
}
const staff: VotingClass = { ...whole, name: 'staff', threshold: undefined }

test('What a format cannot hold is refused, and what it leaves out is said', () => {
  const cases: ReadonlyArray<
    [write: (election: Election) => Checked<Written>, Partial<Election>, ...problems: string[]]
  > = [
    [writeBlt, { seats: undefined }, '-:- seats: BLT says how many seats there are, and this file does not.'],
    [writeBlt, { classes: [staff] }, '-:- classes: BLT cannot hold classes.'],
    [
      writeBlt,
      { candidates: ['Ann "Nan" Lee', 'Bola'], title: '"' },
      '-:- candidates: BLT has names and titles in quotation marks, and cannot hold one within.',
      '-:- title: BLT has names and titles in quotation marks, and cannot hold one within.',
    ],
    [
      writeBlt,
      { declared: { ...whole.declared, seed: 'a "b"' } },
      '-:- seed: BLT has names and titles in quotation marks, and cannot hold one within.',
    ],
    [writePrefLib, { withdrawn: [1] }, '-:- withdrawn: PrefLib cannot say that a candidate has withdrawn.'],
    [writePrefLib, { classes: [staff] }, '-:- classes: PrefLib cannot hold classes.'],
    [
      writeCsvElection,
      { candidates: ['Ann', 'ANN'] },
      '-:- candidates: A list tells no names apart by capitals or spaces.',
    ],
    [writeCsvElection, { papersCast: 4 }, '-:- papers: So many papers cannot have carried these votes.'],
    [
      writeCsvElection,
      { classes: [staff, { ...staff, name: 'Staff' }, { ...staff, name: 'a: b' }] },
      '-:- classes: A list tells no classes apart by capitals.',
      '-:- classes: The name of a class holds no colon and is on one line.',
    ],
    [
      writeCsvElection,
      { declared: { ...whole.declared, quorum: Math.SQRT1_2 } },
      '-:- threshold: This is no percentage or fraction that a list can hold.',
    ],
  ]
  for (const [write, change, ...problems] of cases)
    assert.deepEqual(problemsOf(write({ ...whole, ...change })), problems)

  const said = { entitled: 9, papersRejected: 1, declared: { ...whole.declared, quorum: 0.5 }, papersCast: 2 }
  const rest = 'people entitled, papers rejected, the quorum, papers apart from the votes that they carry: left out.'
  assert.deepEqual(valueOf(writeBlt({ ...whole, ...said })).lost, [`BLT has no place for ${rest}`])
  assert.deepEqual(valueOf(writePrefLib({ ...whole, ...said })).lost, [
    `PrefLib has no place for the number of seats, ${rest}`,
  ])
  assert.deepEqual(valueOf(writeCsvElection({ ...whole, ...said })).lost, [
    'Which paper carried how many votes is not kept: the list shares the votes of equal papers out anew.',
  ])
})

test('A list is not written in which a spreadsheet would run a name', () => {
  const blt = (name: string): Buffer => Buffer.from(`2 1\n1 1 0\n0\n"${name}"\n"Bola"\n"Board"\n`)
  for (const name of ["=cmd|' /C calc'!A0", '+1', '-1', '@SUM(A1)'])
    assert.deepEqual(problemsOf(writeCsvElection(valueOf(readElection(blt(name), 'a.blt')))), [
      '-:- candidates: A spreadsheet would take this name for a formula and run it.',
    ])
  for (const name of ['Ann = Bo', "O'Neil-Lee"]) valueOf(writeCsvElection(valueOf(readElection(blt(name), 'a.blt'))))
})
