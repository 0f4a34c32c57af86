import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Checked } from '../../src/core/shared/problem.ts'
import type { Tree } from '../../src/core/shared/tree.ts'
import { readCsv } from '../../src/files/csv.ts'
import { readEstablishment } from '../../src/files/establishment.ts'
import { problemsOf, valueOf } from './checked.ts'
import { at, plain } from './plain.ts'

const list = (text: string): Checked<Tree> => readEstablishment(valueOf(readCsv(text, 'list.csv')))
const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')

test("Youth First's list of 2018 becomes nine staff groups", () => {
  const tree = valueOf(list(fixture('youth-first-2018.csv')))
  const groups = plain(tree) as Record<string, unknown>
  assert.equal(Object.keys(groups).length, 9)
  assert.deepEqual(groups['chief-executive'], { post: 'Chief executive', fte: 1, headcount: 1, pay: 62_000 })
  // The sixth row below the titles: 'Adventure playground lead', whose salary is the fifth cell.
  assert.deepEqual(at(tree, 'adventure-playground-lead/pay').at, { line: 7, column: 49, file: 'list.csv' })
})

test("Barnet's list is read once its classes are roles and its line of money is gone", () => {
  const text = fixture('barnet-libraries-2016.csv')
  const rows = text.trimEnd().split('\n').slice(0, -1)
  const groups = plain(valueOf(list(rows.join('\n').replaceAll(/,(?:prof|other),/g, ',direct,')))) as Record<
    string,
    unknown
  >
  assert.equal(Object.keys(groups).length, 11)
  assert.deepEqual(groups['librarian-adult-reference-local-studies'], {
    post: 'Librarian (adult, reference, local studies)',
    role: 'direct',
    fte: 12,
    headcount: 14,
    pay: 30_900,
  })
})

test("Barnet's line of money is refused, because it is no post", () => {
  const text = fixture('barnet-libraries-2016.csv').replace('post,class,', 'post,role,')
  assert.deepEqual(
    problemsOf(list(text.replace(/n\/a,,,,,173537.*$/m, ',,,,,173537,,,D'))).map((problem) =>
      problem.replace(/\. .*/, ''),
    ),
    ['13:1 staff: This row has no people and no pay of a post'],
  )
})

test('Titles are known by many names, whatever their case, spaces and signs', () => {
  const cases: ReadonlyArray<[title: string, field: string]> = [
    ['FTE', 'fte'],
    ['WTE', 'fte'],
    ['Heads', 'headcount'],
    ['Head count', 'headcount'],
    ['Full time salary (£)', 'pay'],
    ['full_time_salary_gbp', 'pay'],
    ['Full-time pay', 'pay'],
    ['Pension scheme', 'scheme'],
    ['employer_pension_rate', 'employerRate'],
    ['Class', 'role'],
    ['Protected terms', 'protectedTerms'],
    ['Increments left', 'incrementsLeft'],
    ['Only if leaving', 'onlyIfLeaving'],
  ]
  for (const [title, field] of cases) {
    const groups = plain(valueOf(list(`Job title;${title}\nDriver;1\n`))) as Record<string, Record<string, unknown>>
    assert.deepEqual(Object.keys(groups['driver'] ?? {}), ['post', field], title)
  }
})

test('A class is read past where there is a role', () => {
  assert.deepEqual(plain(valueOf(list('post,class,role,fte\nDriver,other,Direct,1\n'))), {
    driver: { post: 'Driver', role: 'direct', fte: 1 },
  })
})

test('An empty cell is a field left out, and nought is nought', () => {
  assert.deepEqual(plain(valueOf(list('post,fte,headcount,pay\nDriver,0,,"£22,000"\n'))), {
    driver: { post: 'Driver', fte: 0, pay: '£22,000' },
  })
})

test('Facts are read as people write them, and anything else is left for the reader of cases to refuse', () => {
  const written = plain(valueOf(list('post,protected,only if leaving\na,Yes,no\nb,TRUE,N\nc,perhaps,\n')))
  assert.deepEqual(written, {
    a: { post: 'a', protectedTerms: true, onlyIfLeaving: false },
    b: { post: 'b', protectedTerms: true, onlyIfLeaving: false },
    c: { post: 'c', protectedTerms: 'perhaps' },
  })
})

test('Ids are made from the names of posts, and each is given once', () => {
  const posts = ['Driver', 'driver', 'Driver 2', 'Driver', "Children's lead", 'Café / bar', '—', '__proto__', '101']
  const tree = valueOf(list(`post,fte\n${posts.map((post) => `${post},1\n`).join('')}`))
  assert.ok(tree.kind === 'map')
  assert.deepEqual(
    tree.entries.map(({ key }) => key),
    ['driver', 'driver-2', 'driver-2-2', 'driver-3', 'childrens-lead', 'cafe-bar', 'post', 'proto', '101'],
  )
})

test('What is not a list of posts is refused where it stands', () => {
  const cases: ReadonlyArray<[text: string, problem: RegExp]> = [
    ['fte,pay\n1,2\n', /^1:1 : No column is titled post/],
    ['post,fte\n', /^1:1 : There are no posts in this list/],
    ['post,fte,shoe size\na,1,9\n', /^1:10 : This column is not one that a list of staff can have/],
    ['post,fte,WTE\na,1,1\n', /^1:10 fte: Two columns give the fte of a post/],
    ['post,fte,\na,1,9\n', /^2:5 : This cell stands in a column without a title/],
    ['post,fte\n,3\n', /^2:1 staff: This row does not name its post/],
    ['post,fte\na,1\nTotal,1\n', /^3:1 staff: This row is a total/],
    ['post,fte\na,1\nGrand total:,1\n', /^3:1 staff: This row is a total/],
    ['post,fte\na,1\nTOTAL FTE,1\n', /^3:1 staff: This row is a total/],
    ['post,fte,grade\na,1,x\nRelief cover,,y\n', /^3:1 staff: This row has no people and no pay/],
  ]
  for (const [text, problem] of cases) assert.match(problemsOf(list(text))[0] ?? '', problem, text)
})

test('A post may have total in its name', () => {
  valueOf(list('post,fte\nTotal quality lead,1\nTotaliser operator,1\n'))
})

test('An untitled column with nothing in it is read past', () => {
  valueOf(list('post,fte,,\na,1,,\n'))
})
