import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PROFILES } from '../../src/core/appraisal/profiles/profiles.ts'
import { frequency } from '../../src/core/chance/frequency.ts'
import { assumptionsPaper } from '../../src/core/papers/assumptionsPaper.ts'
import { briefPaper } from '../../src/core/papers/brief/brief.ts'
import { councillorAnswers } from '../../src/core/papers/brief/councillor.ts'
import { businessCasePaper } from '../../src/core/papers/case/businessCase.ts'
import { AUDIENCES, PAPER_KINDS, paperKinds } from '../../src/core/papers/kinds.ts'
import type { PaperBlock } from '../../src/core/papers/paper.ts'
import { footOf, type PaperSubject } from '../../src/core/papers/subject.ts'
import { runYears } from '../../src/core/papers/workbook/years.ts'
import { sayPounds, sayRoundPounds } from '../../src/core/shared/money.ts'
import { writePaper } from '../../src/files/paper.ts'
import { readSound } from '../model/cases.ts'
import { marlowVale, withAll } from '../model/marlowVale.ts'
import { readDocument } from './documentText.ts'
import { readPdf } from './pdf/document.ts'
import { CASES, MADE, meansFor, subjectIn, subjectOf, wholeOf } from './subjects.ts'

const youthFirst = await wholeOf(await subjectIn(CASES[0]!))

const documents = [
  ...AUDIENCES.map((audience) => ({ kind: 'brief', audience }) as const),
  { kind: 'business-case', audience: 'councillor' } as const,
]

const written = async (subject: PaperSubject, asked: (typeof documents)[number]) =>
  readDocument(await writePaper(subject, { ...asked, format: 'docx' }, await meansFor(subject)))

for (const asked of documents)
  test(`its tests are what the core found, and its foot names the run: ${asked.kind} ${asked.audience}`, async () => {
    const { tables, foot } = await written(youthFirst, asked)
    const { appraisal } = youthFirst
    assert.equal(foot, footOf(appraisal))
    assert.equal(foot, [appraisal.caseHash, appraisal.seed, appraisal.engine, appraisal.lawAsAt].join(' · '))
    const rows = tables[0]!.slice(1)
    assert.deepEqual(
      rows.map(([name, kept]) => [name, kept]),
      appraisal.options.map(({ name, serviceKept }) => {
        const { p, se, limit95 } = serviceKept!
        return [name, frequency(p, se, limit95)]
      }),
    )
    for (const [index, { saving }] of appraisal.options.entries())
      if (saving) assert.ok(rows[index]!.at(-1)!.startsWith(sayRoundPounds(saving.mean)))
  })

/** Lines of the model by what they say, which a document shows in place of their names. */
const lineOf = ({ ready }: PaperSubject, option: string, says: string) =>
  ready.built.model.lines.find((line) => line.name.startsWith(`${option}/`) && line.says === says)?.name

test('each year of a business case is the sum of its months in the core, or how they close', async () => {
  const { tables } = await written(youthFirst, documents.at(-1)!)
  const years = runYears(youthFirst.ready.built.calendar)
  const yearly = tables.filter(([head]) => head!.length === years.length + 1 && head![0] === 'Line')
  // Six parts of the mutual, then the ledger of each of four options.
  assert.equal(yearly.length, 10)
  const names = [...Array(6).fill('mutual'), 'baseline', 'improve', 'mutual', 'outsource'] as string[]
  const checked = yearly.flatMap((table, index) =>
    table.slice(1).flatMap(([says, ...cells]) => {
      const line = lineOf(youthFirst, names[index]!, says!)
      const unit = line === undefined ? undefined : youthFirst.ready.built.model.byName.get(line)!.unit
      if (line === undefined || unit !== 'pounds') return []
      const months = youthFirst.middle.get(line)!
      const sums = years.map(({ first, last }) =>
        sayPounds(months.slice(first, last + 1).reduce((sum, month) => sum + month, 0)),
      )
      const closing = years.map(({ last }) => sayPounds(months[last]!))
      assert.ok([sums.join(), closing.join()].includes(cells.join()), `${line}: ${cells.join()}`)
      return [line]
    }),
  )
  for (const line of ['mutual/income', 'mutual/surplus', 'mutual/bank', 'outsource/parent-cost'])
    assert.ok(checked.includes(line), line)
})

test('a brief asks each of its questions once, and says of each what the model makes of it or what it lacks', () => {
  for (const audience of AUDIENCES) {
    const points = briefPaper(youthFirst, audience).blocks.flatMap((block) => (block.kind === 'point' ? [block] : []))
    assert.ok(points.length >= 10, audience)
    assert.equal(new Set(points.map(({ lead }) => lead)).size, points.length)
    for (const { lead, text } of points) assert.match(`${lead} ${text}`, /^[A-Z].*\? \S.*\.$/, audience)
  }
})

const pointsTo = (blocks: readonly PaperBlock[], asked: string): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'point' && block.lead === asked ? [block.text] : []))

const owned = await wholeOf(
  await MADE['a joint venture whose partner withdraws, and a service shared with a neighbour']!(),
)

for (const [title, subject] of [['Youth First', youthFirst] as const, ['bodies with several owners', owned] as const])
  test(`councillors are told who is accountable in each option, as its profile has it: ${title}`, () => {
    const [said, ...more] = pointsTo(briefPaper(subject, 'councillor').blocks, 'Who is accountable?')
    assert.deepEqual(more, [])
    let after = 0
    for (const { id, name } of subject.appraisal.options) {
      const { inShort, governance } = PROFILES.find((profile) => profile.id === id)!
      const [first, ...rest] = inShort.governance
      const expected = [`${name}: ${first!.toLowerCase()}${rest.join('')}.`, ...governance.map(({ says }) => says)]
      for (const sentence of expected) {
        const at = said!.indexOf(sentence.replace(/\.$/, ''), after)
        assert.ok(at >= after, `${sentence} in ${said}`)
        after = at
      }
    }
  })

test('of what councillors are told of accountability, what is not our judgement has its source beside it', () => {
  const [said = ''] = pointsTo(briefPaper(owned, 'councillor').blocks, 'Who is accountable?')
  assert.ok(said.includes('though stakes had been agreed for longer (Public and Commercial Services Union).'))
  assert.ok(said.includes('its staff have a large say (the question of law “Are we a mutual?”).'))
})

test('of the twelve questions of councillors three stand open, because a case has nothing of them', () => {
  const answers = councillorAnswers(youthFirst)
  assert.equal(answers.length, 12)
  assert.deepEqual(
    answers.filter(({ says }) => says === null).map(({ asks }) => asks),
    ['What did the union and the staff vote say?', 'What happens to the building?', 'Is anyone conflicted?'],
  )
})

test('a business case has its five cases in order', () => {
  const headings = businessCasePaper(youthFirst).blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [block.text] : [],
  )
  assert.deepEqual(
    headings,
    ['Strategic', 'Economic', 'Commercial', 'Financial', 'Management'].map((name, at) => `${at + 1}. ${name} case`),
  )
})

test('the assumption book on paper has a row for every input', () => {
  const [table] = assumptionsPaper(youthFirst).blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
  assert.deepEqual(
    table!.rows.map(([path]) => path),
    [...youthFirst.book.keys()].toSorted(),
  )
})

test('what is not in a case is said not to be, in every document', async () => {
  for (const asked of documents) {
    const { paragraphs } = await written(youthFirst, asked)
    assert.ok(
      paragraphs.some((text) => /not in the case|What this appraisal does not answer/.test(text)),
      asked.audience,
    )
  }
})

/** Names that would come to life as a formula, as markup, or as a field of a word processor. */
const NASTY = ['=HYPERLINK("http://a.example","b")', '+1-1', '@SUM(A1)', '<w:t>&amp;]]></w:t><script>', '-2+3']

const hostile = subjectOf(
  readSound(
    withAll(marlowVale(), {
      'service/name': NASTY[0]!,
      'service/authority': NASTY[3]!,
      'contracts/main/commissioner': NASTY[1]!,
      staff: Object.fromEntries(
        Array.from({ length: 300 }, (_, group) => [
          `group-${group}`,
          { post: NASTY[group % NASTY.length]!, fte: 2, headcount: 3, pay: '£24k to £27k', scheme: 'lgps' },
        ]),
      ),
    }),
  ),
)

test('hostile names come out as the text that they are, in every paper and format', async () => {
  const subject = await hostile
  const { readOds } = await import('hucre/ods')
  const { readXlsx } = await import('hucre/xlsx')
  const means = await meansFor(subject)
  for (const kind of paperKinds)
    for (const format of PAPER_KINDS[kind].formats) {
      const bytes = await writePaper(subject, { kind, format, audience: 'councillor' }, means)
      if (format === 'pdf') {
        assert.ok(readPdf(bytes).title.includes(NASTY[0]!), kind)
        continue
      }
      if (format === 'docx') {
        const { paragraphs, tables } = readDocument(bytes)
        assert.ok(
          [...paragraphs, ...tables.flat(2)].some((text) => text.includes(NASTY[0]!)),
          kind,
        )
        continue
      }
      const { sheets } = format === 'ods' ? await readOds(bytes) : await readXlsx(bytes)
      const book = sheets.find(({ name }) => name === 'Assumptions')!
      for (const text of NASTY) assert.ok(book.rows.flat().includes(text), `${text} in ${kind}.${format}`)
      assert.equal(book.cells?.size ?? 0, [...(book.cells ?? [])].filter(([, { formula }]) => !formula).length)
    }
})
