import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { addDays, type Day } from '../../shared/day.ts'
import type { Dated } from '../dated.ts'
import type { Advice } from './advice.ts'
import type { Adviser } from './adviser.ts'
import { advisers } from './advisers.ts'
import { ask } from './ask.ts'

const TODAY: Day = '2026-11-21'

/** Every day on which something that the adviser reads begins or ends, and the day before it. */
function daysThatMatter({ needs, rules }: Adviser): readonly Day[] {
  const values: readonly Dated<unknown>[] = [...needs, ...rules.flatMap(({ values: read = [] }) => read)]
  const starts = [
    ...values.flatMap(({ history }) => history.map(({ from }) => from)),
    ...rules.flatMap(({ inForce: { from, to } }) => (to === undefined ? [from] : [from, addDays(to, 1)])),
  ]
  return [...new Set([TODAY, ...starts.flatMap((day) => [day, addDays(day, -1)])])]
}

/** What any answer must hold to: it says something, why, and where that is written; it tells nobody what to do. */
function holds(advice: Advice, rules: ReadonlySet<string>, seen: string): void {
  assert.ok(advice.conclusions.length > 0, `${seen}: no conclusion`)
  for (const { says, because, source } of advice.conclusions) {
    assert.match(says, /^[A-Z0-9£‘“].*[.?]$/, `${seen}: ${says}`)
    assert.match(because, /^[A-Z0-9£‘“].*\.$/, `${seen}: ${because}`)
    isSource(source, seen)
  }
  for (const part of advice.parts) {
    assert.ok(part.title.trim() !== '', `${seen}: a part without a title`)
    if (part.kind === 'findings')
      for (const { rule, because, source } of part.findings) {
        assert.ok(rules.has(rule), `${seen}: ${rule} is no rule that it names`)
        assert.doesNotMatch(because, /\.$|^$/, `${seen}: ${because}`)
        isSource(source, seen)
      }
    if (part.kind === 'figures')
      for (const { value, says, source } of part.figures) {
        assert.ok(Number.isFinite(value) && says !== '', `${seen}: ${says}`)
        isSource(source, seen)
      }
    if (part.kind === 'steps') for (const { source } of part.steps) isSource(source, seen)
    if (part.kind === 'table')
      for (const row of part.rows) assert.equal(row.length, part.head.length, `${seen}: ${part.title}`)
  }
  assert.doesNotMatch(JSON.stringify(advice), /\b[Yy]ou (should|must|ought)\b|undefined|NaN|\[object/, seen)
}

function isSource({ title, url }: { readonly title: string; readonly url?: string }, seen: string): void {
  assert.ok(title.trim() !== '', `${seen}: no source`)
  if (url !== undefined) assert.match(url, /^https?:\/\/\S+$/, `${seen}: ${url}`)
}

/** An answer, or located problems that name a question of the adviser or the day: nothing else may come. */
function answersOrSaysWhy(adviser: Adviser, typed: ReadonlyMap<string, string>, day: Day): boolean {
  const seen = `${adviser.topic} as of ${day} with ${JSON.stringify([...typed])}`
  const advised = ask(adviser, typed, day)
  if (advised.ok) {
    holds(advised.value.advice, new Set(adviser.rules.map(({ id }) => id)), seen)
    return true
  }
  assert.ok(advised.problems.length > 0, seen)
  for (const { where, message } of advised.problems) {
    assert.ok(where.field === 'as-of' || where.field in adviser.questions, `${seen}: ${where.field}`)
    assert.match(message, /\S/, seen)
  }
  return false
}

for (const adviser of advisers) {
  const names = Object.keys(adviser.questions)
  const triesOf = (name: string): readonly string[] => adviser.questions[name]!.tries

  test(`${adviser.topic}: every answer to every question, with every answer to every other, is answered`, () => {
    for (const [index, one] of names.entries())
      for (const other of names.slice(index + 1))
        for (const typed of triesOf(one))
          for (const also of triesOf(other))
            answersOrSaysWhy(
              adviser,
              new Map([
                [one, typed],
                [other, also],
              ]),
              TODAY,
            )
  })

  test(`${adviser.topic}: any answers, on any day that matters, are answered or refused with a reason`, () => {
    const anyAnswer = (name: string) =>
      fc.option(fc.constantFrom(...triesOf(name)), { nil: '' }).map((typed): [string, string] => [name, typed])
    const anyAnswers = fc.tuple(...names.map(anyAnswer))
    const anyDay = fc.constantFrom(...daysThatMatter(adviser))
    fc.assert(
      fc.property(anyAnswers, anyDay, (answers, day) => {
        answersOrSaysWhy(adviser, new Map(answers), day)
      }),
      { numRuns: 1500 },
    )
  })

  test(`${adviser.topic}: without an answer, and with its own example, it gives an answer today`, () => {
    assert.ok(answersOrSaysWhy(adviser, new Map(), TODAY))
    assert.ok(answersOrSaysWhy(adviser, new Map(Object.entries(adviser.example)), TODAY))
  })

  test(`${adviser.topic}: what it tries can be read, and what makes no sense is refused at its question`, () => {
    for (const [name, question] of Object.entries(adviser.questions)) {
      for (const typed of question.tries) if (typed !== '') assert.ok(question.read(typed).ok, `${name}: ${typed}`)
      for (const typed of ['\u202e12', 'x'.repeat(5000), '<script>']) {
        const advised = ask(adviser, new Map([[name, typed]]), TODAY)
        if (!advised.ok) for (const { where } of advised.problems) assert.equal(where.field, name)
      }
    }
  })
}

test('a question that an adviser does not ask is refused by name, with the one that was meant', () => {
  const subsidy = advisers.find(({ topic }) => topic === 'subsidy')!
  const advised = ask(subsidy, new Map([['equipmnt', '3']]), TODAY)
  assert.ok(!advised.ok)
  assert.deepEqual(
    advised.problems.map(({ where, message }) => [where.field, message]),
    [['equipmnt', 'There is no question called equipmnt: did you mean equipment?']],
  )
})
