import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import { ask } from './ask.ts'
import { mutual } from './mutual.ts'

function asked(answers: Readonly<Record<string, string>>, day: Day) {
  const outcome = ask(mutual, new Map(Object.entries(answers)), day)
  assert.ok(outcome.ok, JSON.stringify(outcome))
  return outcome.value.advice
}

const stands = (answers: Readonly<Record<string, string>>, day: Day) =>
  asked(answers, day).conclusions.map((conclusion) => conclusion.stands)

const refused = (answers: Readonly<Record<string, string>>, day: Day) => {
  const outcome = ask(mutual, new Map(Object.entries(answers)), day)
  return outcome.ok ? [] : outcome.problems
}

const staffOwned = {
  listed: '100%',
  'staff-votes': '100%',
  manage: 'yes',
  profits: 'purpose',
  part: 'yes',
}

test('a body owned by its staff is a mutual by every definition of its day', () => {
  assert.deepEqual(stands(staffOwned, '2026-11-21'), ['yes', 'yes', 'yes', 'fact', 'fact'])
})

test('the definitions of a day are those in force on it, at both sides of each change', () => {
  const cases: [Day, RegExp[]][] = [
    ['2015-02-25', [/governments/, /gives nobody/, /tax/]],
    ['2015-02-26', [/governments/, /regulations of 2015/, /gives nobody/, /tax/]],
    ['2025-02-23', [/governments/, /regulations of 2015/, /gives nobody/, /tax/]],
    ['2025-02-24', [/governments/, /Procurement Act 2023/, /register of suppliers/, /gives nobody/, /tax/]],
  ]
  for (const [day, wanted] of cases) {
    const { conclusions } = asked(staffOwned, day)
    assert.equal(conclusions.length, wanted.length, day)
    for (const [index, pattern] of wanted.entries()) assert.match(conclusions[index]!.says, pattern, day)
  }
})

test('what a buyer could keep for mutuals is told by the law of the day', () => {
  const last = (day: Day) => asked({}, day).conclusions.at(-2)!
  assert.match(last('2015-02-25').because, /no buyer/)
  assert.equal(last('2025-02-23').source.url, 'https://www.legislation.gov.uk/uksi/2015/102/regulation/77')
  assert.equal(last('2025-02-24').source.url, 'https://www.legislation.gov.uk/ukpga/2023/54/section/33')
})

test('before anybody described mutuals there is no answer', () => {
  assert.deepEqual(
    refused({}, '2010-12-31').map(({ where }) => where.field),
    ['as-of'],
  )
  assert.equal(refused({}, '2011-01-01').length, 0)
})

/** Bodies that are commonly called mutuals, with the votes that reports of the time gave them. */
const KNOWN: readonly {
  readonly name: string
  readonly answers: Readonly<Record<string, string>>
  readonly stands: readonly string[]
  readonly kind: string
}[] = [
  {
    name: 'a pension administrator with a trust of 25%, a partner of 51% and the state at 24%',
    answers: { listed: '0%', 'staff-votes': '0%', 'trust-votes': '25%', 'public-votes': '24%', profits: 'others' },
    stands: ['yes', 'no', 'yes', 'fact', 'fact'],
    kind: 'Joint venture',
  },
  {
    name: 'a company of adult care that its council owns',
    answers: { listed: '100%', 'staff-votes': '0%', 'public-votes': '100%', board: 'authority', manage: 'yes' },
    stands: ['no', 'no', 'no', 'fact', 'fact'],
    kind: 'Council-owned',
  },
  {
    name: 'a library society of one third staff and two thirds community',
    answers: { ...staffOwned, 'staff-votes': '33%', 'served-votes': '67%' },
    stands: ['yes', 'no', 'yes', 'fact', 'fact'],
    kind: 'Multi-stakeholder',
  },
]

for (const { name, answers, stands: wanted, kind } of KNOWN) {
  test(`the definitions part ways over ${name}`, () => {
    const advice = asked(answers, '2026-11-21')
    assert.deepEqual(
      advice.conclusions.map((conclusion) => conclusion.stands),
      wanted,
    )
    const taxonomy = advice.parts.at(-1)!
    assert.ok(taxonomy.onDemand)
    assert.ok(taxonomy.says?.[0]?.includes(kind), taxonomy.says?.[0])
  })
}

test('a body led by its community could have a kept contract until the Act came', () => {
  const library = KNOWN[2]!.answers
  assert.deepEqual(stands(library, '2025-02-23'), ['yes', 'yes', 'fact', 'fact'])
})

test('a page without answers says what to find out', () => {
  const { conclusions, parts } = asked({}, '2026-11-21')
  assert.deepEqual(
    conclusions.map((conclusion) => conclusion.stands),
    ['depends', 'depends', 'yes', 'fact', 'fact'],
  )
  assert.match(conclusions[1]!.because, /nobody has said/)
  assert.match(parts.at(-1)!.says![0]!, /nobody has said/)
})

test('votes over 100% are refused where the sum went too far', () => {
  const cases: [Readonly<Record<string, string>>, string[]][] = [
    [{ 'staff-votes': '51%', 'public-votes': '49%' }, []],
    [{ 'staff-votes': '51%', 'public-votes': '50%' }, ['public-votes']],
    [{ 'staff-votes': '34%', 'served-votes': '67%' }, ['served-votes']],
    [{ 'trust-votes': '60%', 'staff-votes': '60%' }, ['trust-votes']],
    [{ 'staff-votes': '101%' }, ['staff-votes']],
    // A third three times, as people type it.
    [{ 'staff-votes': '33.3%', 'public-votes': '33.3%', 'served-votes': '33.4%' }, []],
  ]
  for (const [answers, fields] of cases)
    assert.deepEqual(
      refused(answers, '2026-11-21').map(({ where }) => where.field),
      fields,
      JSON.stringify(answers),
    )
})
