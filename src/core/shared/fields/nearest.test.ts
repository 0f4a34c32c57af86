import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nearest } from './nearest.ts'

const names = ['headcount', 'post', 'pay', 'employerRate', 'incrementsLeft']

test('slips of the finger find the name that was meant', () => {
  const cases: Readonly<Record<string, string | undefined>> = {
    headcuont: 'headcount',
    head_count: 'headcount',
    Headcount: 'headcount',
    'head count': 'headcount',
    employer_rate: 'employerRate',
    employeRate: 'employerRate',
    pst: 'post',
    pya: 'pay',
    salary: undefined,
    x: undefined,
    '': undefined,
    ['y'.repeat(100_000)]: undefined,
  }
  for (const [typed, meant] of Object.entries(cases)) assert.equal(nearest(typed, names), meant, typed.slice(0, 20))
})
