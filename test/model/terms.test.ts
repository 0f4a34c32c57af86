import assert from 'node:assert/strict'
import { test } from 'node:test'
import { middleOf } from '../../src/core/appraisal/middle.ts'
import { makeReady } from '../../src/core/appraisal/ready.ts'
import type { Json } from '../../src/core/shared/json.ts'
import { readSound } from './cases.ts'
import { marlowVale, withAll } from './marlowVale.ts'

const middle = (changes: Readonly<Record<string, Json | undefined>>) =>
  middleOf(makeReady(readSound(withAll(marlowVale(), changes)).case, {}))

const ENDS = { 'staff/librarian/protectedTerms': 'no', 'staff/driver/protectedTerms': 'no' }
const LATER = { ...ENDS, 'staff/librarian/protectedMonths': 12, 'staff/driver/protectedMonths': 12 }

test('terms that end outside change nothing in house', () => {
  const [before, after] = [middle({}), middle(ENDS)]
  for (const [name, line] of before)
    if (/^(?:baseline|improve|world|terms\/(?:kept|joined))\b/.test(name)) assert.deepEqual(after.get(name), line, name)
  assert.notDeepEqual(after.get('mutual/pay'), before.get('mutual/pay'))
  assert.notDeepEqual(after.get('outsource/staff-cost'), before.get('outsource/staff-cost'))
})

test('where those who join are on the same terms, it makes no difference that the terms of others end', () => {
  const same = {
    'staff/driver/incrementsLeft': 0,
    'staff/driver/employerRate': '20%',
    'options/mutual/newStarters': { payRatio: '100%', scheme: 'lgps', employerRate: '20%' },
    // Everyone who is listed is at the same rate, so that the scheme of those who join is theirs.
    'staff/organiser/employerRate': '20%',
  }
  const [before, after] = [middle(same), middle({ ...same, ...ENDS })]
  for (const thing of ['pay', 'nic', 'pension', 'bank'])
    for (const [month, pounds] of after.get(`mutual/${thing}`)!.entries())
      assert.ok(Math.abs(pounds - before.get(`mutual/${thing}`)![month]!) < 0.005, `${thing}, month ${month}`)
})

test('terms kept for a year are kept for a year, and end in the month after', () => {
  const [kept, later, now] = [middle({}), middle(LATER), middle(ENDS)]
  const of = (lines: ReadonlyMap<string, Float64Array>, name: string) => [...lines.get(name)!]
  const name = 'terms/transferred-mutual/cost'
  assert.deepEqual(of(later, name).slice(0, 12), of(kept, 'terms/kept/cost').slice(0, 12))
  assert.deepEqual(of(later, name).slice(12), of(now, name).slice(12))
  assert.ok(of(later, name)[12]! < of(kept, 'terms/kept/cost')[12]!)
})

test('a group whose pay is spread by next to nothing costs what one paid alike does', () => {
  const [alike, spread] = [middle({}), middle({ 'staff/librarian/paySpread': '0.01%' })]
  for (const part of ['pay', 'nic', 'pension']) {
    const [wanted, found] = [alike, spread].map((lines) => lines.get(`terms/kept/librarian/${part}`)![0]!)
    assert.ok(Math.abs(found! - wanted!) < 1e-6 * wanted!, part)
  }
})
