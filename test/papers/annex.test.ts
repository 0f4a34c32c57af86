import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sayHeadline } from '../../src/core/appraisal/bridge/say.ts'
import { frequency } from '../../src/core/chance/frequency.ts'
import { annexPaper } from '../../src/core/papers/annex/annex.ts'
import type { PrintedPaper } from '../../src/core/papers/paper.ts'
import { footOf } from '../../src/core/papers/subject.ts'
import { sayPounds, sayRoundPounds } from '../../src/core/shared/money.ts'
import { paperPdf } from '../../src/files/pdf/paper.ts'
import { annexCharts } from '../../src/view/papers/annexCharts.ts'
import { readSound } from '../model/cases.ts'
import { marlowVale, withAll } from '../model/marlowVale.ts'
import { demands } from './pdf/accessible.ts'
import { readPdf } from './pdf/document.ts'
import { CASES, MADE, subjectIn, subjectOf, wholeOf } from './subjects.ts'

const youthFirst = await wholeOf(await subjectIn(CASES[0]!))
const { appraisal, further } = youthFirst
const paper = annexPaper(youthFirst, annexCharts(appraisal))
const pdf = await paperPdf(paper)
const annex = readPdf(pdf)

/** The rows below the head of the table that begins so. */
const rowsUnder = (...head: readonly string[]) => {
  const found = annex.tables.find(([first = []]) => head.every((text, at) => first[at] === text))
  assert.ok(found, head.join(', '))
  return found.slice(1)
}

test('both tests of every option stand there as the core found them, with their errors', () => {
  assert.deepEqual(
    rowsUnder('Option', 'Service kept').map(([name, kept, saved]) => [name, kept, saved]),
    appraisal.options.map(({ name, serviceKept, moneySaved }) => [
      name,
      frequency(serviceKept!.p, serviceKept!.se, serviceKept!.limit95),
      moneySaved ? frequency(moneySaved.p, moneySaved.se, moneySaved.limit95) : 'not asked',
    ]),
  )
})

test('the values after 3, 5 and 10 years are those of the core, as far as the run goes', () => {
  const rows = rowsUnder('Option', 'Over')
  assert.deepEqual(
    rows.map(([name, years, mean]) => [name, years, mean]),
    appraisal.options.flatMap(({ name, savingByYears }) =>
      savingByYears.map(({ years, spread }) => [name, `${years} years`, sayRoundPounds(spread.mean)]),
    ),
  )
  assert.deepEqual([...new Set(rows.map(([, years]) => years))], ['3 years', '5 years'])
})

test('the parts of the bridge add up to the saving of the appraisal, and its headline is there', () => {
  const rows = rowsUnder('Part')
  const pounds = (text = '') => Number(text.replace(/[£,]/g, ''))
  const total = pounds(rows.at(-1)![2])
  assert.equal(
    rows.slice(0, -1).reduce((sum, [, , part]) => sum + pounds(part), 0),
    total,
  )
  const mutual = appraisal.options.find(({ id }) => id === 'mutual')!
  assert.ok(Math.abs(mutual.saving!.mean - total) <= 0.5)
  assert.ok(annex.paragraphs.includes(sayHeadline(further.bridge!)))
})

test('who gains and who pays is what the core found of each body, in columns of options', () => {
  const rows = rowsUnder('Body')
  assert.equal(rows.length, 7)
  for (const [at, option] of further.bodies.options.entries())
    for (const [row, mean] of [rows[0], rows.at(-1)].map(
      (each, end) => [each![at + 1]!, end === 0 ? option.financial.mean : option.economic.mean] as const,
    ))
      assert.ok(row.includes(sayRoundPounds(Math.abs(mean))), row)
})

test('what is left unpaid adds up to its total', () => {
  const losses = appraisal.options.find(({ id }) => id === 'mutual')!.losses!
  const rows = rowsUnder('Who')
  assert.deepEqual(
    rows.map(([, pounds]) => pounds),
    [...losses.map(({ meanPounds }) => meanPounds), losses.reduce((sum, { meanPounds }) => sum + meanPounds, 0)].map(
      sayPounds,
    ),
  )
})

test('under the plausible worst each option stands as the stresses have it', () => {
  const worst = further.stresses.stresses.find(({ id }) => id === 'worst')!
  assert.deepEqual(
    rowsUnder('Option', 'Service kept', 'Money saved', 'Fails').map(([, kept]) => kept),
    worst.options.map(({ kept }) => frequency(kept.p, kept.se, kept.limit95)),
  )
})

test('it asks what councillors ask, in their order', () => {
  const asked = ['Will anyone notice', 'What is saved', 'Why can we not', 'What about pensions', 'What if it goes bust']
  const places = asked.map((question) => annex.paragraphs.findIndex((text) => text.startsWith(question)))
  assert.ok(
    places.every((place, at) => place > (places[at - 1] ?? 0)),
    places.join(),
  )
})

test('every page has at its foot what finds the run again, and the number of the page', () => {
  assert.ok(annex.feet.length >= 5)
  for (const [page, foot] of annex.feet.entries())
    assert.ok(foot.endsWith(`${footOf(appraisal)}${page + 1} of ${annex.feet.length}`), foot)
  assert.ok(annex.paragraphs.includes(appraisal.key))
})

test('the same run is the same file, byte for byte', async () => {
  assert.ok(Buffer.from(await paperPdf(paper)).equals(pdf))
})

const others = {
  ...MADE,
  'a start that is not funded': () =>
    subjectOf(
      readSound(withAll(marlowVale(), { opening: { cash: '0' }, loans: {}, 'contracts/main/paidAfterDays': '90' })),
    ),
}

for (const [title, made] of [['Youth First', () => youthFirst] as const, ...Object.entries(others)])
  test(`an annex can be read by everybody: ${title}`, async () => {
    const whole = await wholeOf(await made())
    const { tagged, text } = readPdf(await paperPdf(annexPaper(whole, annexCharts(whole.appraisal))))
    for (const { says, complaints } of demands) assert.deepEqual(complaints(tagged), [], says)
    assert.doesNotMatch(text, /undefined|NaN|Infinity|\[object|null/)
  })

/** Changes to the bytes of a file of the same length, each of which breaks one demand. */
const broken: readonly (readonly [string, RegExp, string])[] = [
  ['tagged', /\/Marked true/g, '/Marked null'],
  ['PDF/UA-1', /pdfuaid:part>1/g, 'pdfuaid:part>2'],
  ['shows the title', /\/DisplayDocTitle/g, '/DisplayDocTitel'],
  ['British English', /\/Lang \(en-GB\)/g, '/Lang (en-US)'],
  ['painted', /\/K \[0\]/, '/K [ ]'],
  ['one document', /\/S \/Document/, '/S /Sectione'],
  ['headings', /\/S \/H1/, '/S /H4'],
  ['picture', /\/Alt \(/, '/Alx ('],
  ['scope', /\/Scope \/Column/, '/Scopx /Column'],
  ['cell', /\/Headers \[\(U1x0y0\)\]/, '/Headers [(U9x0y0)]'],
  ['entries', /\/S \/LI/, '/S /LO'],
  ['empty', /\/S \/P\n((?:.*\n)*?) *\/K \[\d+\]/, ''],
  ['every font is in the file', /\/FontFile2/, '/FontFilex'],
  ['which text', /\/ToUnicode/, '/ToUnicodx'],
  ['acts', /\/Outlines 2 0 R/g, '/AcroForm 2 0 R'],
]

for (const [demand, pattern, by] of broken)
  test(`a file that falls short is noticed: ${demand}`, () => {
    const text = Buffer.from(pdf).toString('latin1')
    const changed = text.replace(pattern, (found) =>
      by === '' ? found.replace(/\/K \[\d+\]/, (kids) => '/K []'.padEnd(kids.length)) : by,
    )
    assert.equal(changed.length, text.length)
    const { tagged } = readPdf(Buffer.from(changed, 'latin1'))
    const asked = demands.find(({ says }) => says.includes(demand))
    assert.ok(asked && asked.complaints(tagged).length > 0)
  })

/** Each would do something if a typesetter, a page or an archive read it as its own language. */
const HOSTILE = [
  '#panic("x") #read("/etc/passwd")',
  '= Heading *bold* _it_ `raw` $x^2$ <label> @ref',
  '\\u{41} \\ [block] { code } // comment /* more */ ~ -- ---',
  '</svg><script>alert(1)</script> &amp; ]]> (paren \\) %',
  'Ŵyn & Ŷ Cymraeg, naïve “quotes” – £1',
  'W'.repeat(60),
  'مركز الشباب',
  'שירות 青少年服务 ਸੇਵਾ',
  'A 👩🏽 family 😀 é ½ −£5',
] as const

/** With neither the spaces at which lines end nor the marks that say where long words may. */
const unbroken = (words: string): string => words.replace(/[\s\u200b]+/g, '')

for (const hostile of HOSTILE)
  test(`a text stays the text that it is, in print: ${hostile.slice(0, 40)}`, async () => {
    const blocks: PrintedPaper['blocks'] = [
      { kind: 'heading', level: 1, text: `heading ${hostile}` },
      { kind: 'words', text: `words ${hostile}` },
      { kind: 'point', lead: `lead ${hostile}`, text: `point ${hostile}` },
      { kind: 'table', head: ['Head', `head ${hostile}`], rows: [[`cell ${hostile}`, 'b']] },
    ]
    const { title, text, tagged } = readPdf(await paperPdf({ title: hostile, blocks, foot: hostile }))
    assert.equal(title, hostile)
    for (const each of ['heading', 'words', 'lead', 'point', 'head', 'cell'])
      assert.ok(unbroken(text).includes(unbroken(`${each} ${hostile}`)), `${each} in ${text}`)
    for (const { says, complaints } of demands) assert.deepEqual(complaints(tagged), [], says)
  })

test('a hostile name of a service is the title of its annex and stands in it, and nothing more', async () => {
  const name = HOSTILE.slice(0, 3).join(' ').slice(0, 180)
  const read = readSound(withAll(marlowVale(), { 'service/name': name, 'service/authority': HOSTILE[3] }))
  const whole = await wholeOf(await subjectOf(read))
  const { title, text, tagged } = readPdf(await paperPdf(annexPaper(whole, annexCharts(whole.appraisal))))
  assert.equal(title, `Annex for the committee: ${name}`)
  assert.ok(unbroken(text).includes(unbroken(`should be taken for ${name}, which ${HOSTILE[3]} provides`)))
  for (const { says, complaints } of demands) assert.deepEqual(complaints(tagged), [], says)
})

test('signs that the font lacks are drawn as boxes, with their text beside them', async () => {
  const title = 'Hello 世界'
  const { alts } = readPdf(await paperPdf({ title, blocks: [{ kind: 'words', text: 'Some words.' }], foot: 'foot' }))
  assert.deepEqual(alts, ['世界'])
})

test('a paper beyond all measure is refused rather than set for minutes', async () => {
  const blocks = Array.from({ length: 3 }, () => ({ kind: 'words', text: 'long '.repeat(200_000) }) as const)
  await assert.rejects(paperPdf({ title: 'Long', blocks, foot: '' }), /characters is not one to print/)
})
