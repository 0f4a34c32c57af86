import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Link, linkProblems } from './links.ts'

const problemsOf = (...links: Link[]) =>
  linkProblems({ names: ['cpi', 'pay', 'budget'], links, repair: false, where: { field: 'links' } })

test('links between known quantities with correlations from −1 to 1 are accepted', () => {
  const problems = problemsOf(
    { first: 'cpi', second: 'pay', correlation: 1 },
    { first: 'cpi', second: 'budget', correlation: -1 },
    { first: 'pay', second: 'budget', correlation: 0 },
  )
  assert.deepEqual(problems, [])
})

const WRONG = [
  [{ first: 'cpi', second: 'pay', correlation: 1.01 }, /between cpi and pay is outside −1 to 1/],
  [{ first: 'cpi', second: 'pay', correlation: -1.01 }, /outside/],
  [{ first: 'cpi', second: 'pay', correlation: NaN }, /outside/],
  [{ first: 'cpi', second: 'cpi', correlation: 0.5 }, /cpi is correlated with itself/],
  [{ first: 'cpi', second: 'weather', correlation: 0.5 }, /no uncertain quantity called weather/],
] as const

for (const [link, message] of WRONG)
  test(`a wrong link is told: ${message.source}`, () => {
    const problems = problemsOf(link)
    assert.equal(problems.length, 1)
    assert.match(problems[0]!.message, message)
    assert.deepEqual(problems[0]!.where, { field: 'links' })
  })

test('a pair given twice is told, whichever way round', () => {
  const problems = problemsOf(
    { first: 'cpi', second: 'pay', correlation: 0.5 },
    { first: 'pay', second: 'cpi', correlation: 0.4 },
  )
  assert.deepEqual(
    problems.map(({ message }) => message),
    ['The correlation between cpi and pay is given twice.'],
  )
})

test('every problem is told at once', () => {
  assert.equal(problemsOf({ first: 'rain', second: 'weather', correlation: 7 }).length, 3)
})
