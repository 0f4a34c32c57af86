import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askAward } from '../../src/core/papers/award.ts'
import { assumptionsPaper } from '../../src/core/papers/assumptionsPaper.ts'
import { briefPaper } from '../../src/core/papers/brief/brief.ts'
import { businessCasePaper } from '../../src/core/papers/case/businessCase.ts'
import { AUDIENCES } from '../../src/core/papers/kinds.ts'
import type { Paper, PaperBlock } from '../../src/core/papers/paper.ts'
import type { PaperSubject } from '../../src/core/papers/subject.ts'
import { workbookOf } from '../../src/core/papers/workbook/workbook.ts'
import type { Json } from '../../src/core/shared/json.ts'
import { readSound } from '../model/cases.ts'
import { marlowVale, withAll } from '../model/marlowVale.ts'
import { MADE, subjectOf, wholeOf } from './subjects.ts'

const changed = (changes: Readonly<Record<string, Json | undefined>>) => readSound(withAll(marlowVale(), changes))

/** What only a mutual has a use for goes with it. */
const NO_MUTUAL = {
  'options/mutual': undefined,
  income: undefined,
  opening: undefined,
  loans: undefined,
  'staff/chief': undefined,
  'nonPay/insurance': undefined,
  'contracts/main/paidAfterDays': undefined,
  'parent/boughtBack': undefined,
}

const STAYING = { ...NO_MUTUAL, options: undefined, contracts: undefined, parent: { recharge: '£60k to £80k' } }

const SUBJECTS: Readonly<Record<string, () => Promise<PaperSubject>>> = {
  ...MADE,
  'a start that is not funded': () =>
    subjectOf(changed({ opening: { cash: '0' }, loans: {}, 'contracts/main/paidAfterDays': '90' })),
  'nothing that leaves': () => subjectOf(changed(STAYING)),
  'a supplier and no mutual': () => subjectOf(changed(NO_MUTUAL)),
  'the shortest run': () => subjectOf(changed({ months: 12 })),
}

const textsOf = (block: PaperBlock): readonly string[] =>
  block.kind === 'table' ? [...block.head, ...block.rows.flat()] : [block.text]

const paragraphsOf = ({ title, blocks, foot }: Paper): readonly string[] => [title, ...blocks.flatMap(textsOf), foot]

for (const [title, subject] of Object.entries(SUBJECTS))
  test(`every paper can be made, and says nothing that is not a word or a figure: ${title}`, async () => {
    const made = await wholeOf(await subject())
    const papers = [
      ...AUDIENCES.map((audience) => briefPaper(made, audience)),
      businessCasePaper(made),
      assumptionsPaper(made),
    ]
    for (const paper of papers)
      for (const text of paragraphsOf(paper))
        assert.doesNotMatch(text, /undefined|NaN|Infinity|\[object|null/, paper.title)
    assert.equal(workbookOf(made).at(-1)?.name, 'Checks')
  })

test('a start that is not funded has no chances, and each paper says so', async () => {
  const made = await wholeOf(await SUBJECTS['a start that is not funded']!())
  for (const audience of AUDIENCES)
    assert.ok(paragraphsOf(briefPaper(made, audience)).includes('start not funded'), audience)
})

const SECTORS = [
  'library',
  'youth',
  'communityHealth',
  'adultSocialCare',
  'leisure',
  'fire',
  'education',
  'housing',
  'backOffice',
  'homelessness',
  'other',
] as const

for (const sector of SECTORS)
  test(`what the law says of an award is asked with a code that there is, or not at all: ${sector}`, () => {
    const asked = askAward(changed({ 'service/sector': sector }))
    const hasNone = ['housing', 'backOffice', 'homelessness', 'other'].includes(sector)
    assert.equal(asked === null, hasNone)
    if (asked) assert.ok(asked.advised.ok, JSON.stringify(asked.advised))
  })

test('the adviser on awards is told what the case says of price, term and VAT, by the law of the first day', () => {
  const asked = askAward(changed({ 'contracts/main/price': '£600,000', 'contracts/main/vat': 'exempt' }))
  assert.ok(asked?.advised.ok)
  const { day, answers } = asked.advised.value
  assert.equal(day, '2024-09-01')
  assert.deepEqual(
    ['year-value', 'months', 'vat', 'cpv', 'health', 'buyer'].map((name) => answers[name]),
    ['600000', '18', 'exempt', '92511000', 'no', 'council'],
  )
})

test('without a mutual nobody asks whether it could be awarded to one', () => {
  assert.equal(askAward(changed(NO_MUTUAL)), null)
})
