import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { certain, total } from '../opened.ts'
import { figuresIn, opened } from './opened.ts'

const README = readFileSync(new URL('../../../examples/templates/README.md', import.meta.url), 'utf8')
/** As the README works it out: 140.1 over 101.2, and 2% a year for 14 months. */
const [PRICES = 0] = figuresIn(README, /times ([\d.]+) for prices/)

/** The middle of figures in order: the one in the middle, or half way between two. */
function middleOf(sorted: readonly number[]): number {
  const half = sorted.length / 2
  return sorted.length % 2 === 1 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2
}

test('the factor for prices is what consumer prices and two per cent a year make', () => {
  const worked = (140.1 / 101.2) * 1.02 ** (14 / 12)
  assert.ok(Math.abs(worked - PRICES) < 0.001, `${worked}`)
})

test('spending of the template of libraries is the middle of the returns that its README lists', () => {
  const libraries = opened.find(({ template }) => template.name === 'libraries')!.read.case
  const stay = libraries.staff.filter(({ onlyIfLeaving }) => !onlyIfLeaving)
  const fte = total(stay.map((group) => certain(group.fte)))
  const lines = libraries.nonPay.filter(({ onlyIfLeaving }) => !onlyIfLeaving)
  assert.equal(lines.length, 5)
  for (const { id, amount } of lines) {
    const row = new RegExp(`^\\| ${id.replace('-', ' ')} \\| ([\\d,; ]+) \\| ([\\d,]+) \\|$`, 'm').exec(README)
    assert.ok(row, `the README has no row of ${id}`)
    const returns = row[1]!.split(';').map((figure) => Number(figure.replaceAll(',', '')))
    const middle = Number(row[2]!.replaceAll(',', ''))
    // Returns are shown to the pound, and the middle was taken before they were.
    assert.ok(Math.abs(middleOf(returns) - middle) <= 1, `${id}: ${middleOf(returns)}`)
    // To the nearest thousand, and the factor to three places.
    assert.ok(Math.abs(certain(amount) - middle * fte * PRICES) < 800, `${id}: ${middle * fte * PRICES}`)
  }
})
