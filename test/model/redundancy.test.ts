import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workBodies } from '../../src/core/appraisal/bodies/bodies.ts'
import { middleOf } from '../../src/core/appraisal/middle.ts'
import { makeReady } from '../../src/core/appraisal/ready.ts'
import { runHere } from '../../src/core/engine/task.ts'
import type { Json } from '../../src/core/shared/json.ts'
import { readSound } from './cases.ts'
import { marlowVale, withAll } from './marlowVale.ts'

/** A service that must cut posts in every option, so that redundancies happen. */
const squeezed = (changes: Readonly<Record<string, Json | undefined>> = {}) =>
  withAll(marlowVale(), {
    'contracts/main/price': '£480,000',
    'contracts/main/termMonths': 48,
    'service/budget': '£480,000',
    'newcomers/leaving': '1%',
    'economy/council/mean': '-10%',
    ...changes,
  })

const middle = (changes: Readonly<Record<string, Json | undefined>>, bodies = false) =>
  middleOf(makeReady(readSound(squeezed(changes)).case, bodies ? { bodies: true } : {}))
const totalOf = (lines: ReadonlyMap<string, Float64Array>, name: string): number => {
  const line = lines.get(name)
  assert.ok(line, `there is a line called ${name}`)
  return line.reduce((sum, pounds) => sum + pounds, 0)
}

const STRAIN = { over55: '30%', cost: '£40,000' }

test('with ages that come to eight weeks of pay below the cap, redundancy pay is what the default makes it', () => {
  // Ten years to 30, eight of which count for nothing more than a week each: begun at 29 to 22.
  const eight = { age: 30, serviceYears: 8 }
  const ages = Object.fromEntries(
    ['driver', 'librarian', 'organiser'].flatMap((id) =>
      Object.entries(eight).map(([field, years]) => [`staff/${id}/${field}`, years]),
    ),
  )
  // Nobody here has a week's pay above the cap.
  const pay = { 'staff/organiser/pay': '£30,000' }
  const [byDefault, byTable] = [middle(pay), middle({ ...pay, ...ages })]
  for (const option of ['baseline', 'improve', 'mutual']) {
    const wanted = totalOf(byDefault, `${option}/redundancy`)
    assert.ok(wanted > 1000, option)
    assert.ok(Math.abs(totalOf(byTable, `${option}/redundancy`) - wanted) < 1e-6 * wanted, option)
  }
})

test('bands of one sort are the same as typical age and service', () => {
  const typical = middle({ 'staff/driver/age': 44, 'staff/driver/serviceYears': 9 })
  const bands = middle({ 'staff/driver/bands': [{ share: '100%', age: 44, serviceYears: 9 }] })
  assert.deepEqual(bands.get('mutual/redundancy'), typical.get('mutual/redundancy'))
})

test('whoever employs bears the strain, and the authority where the pension terms say so; it is paid once', () => {
  const [without, own, authority] = [
    middle({}),
    middle({ 'response/pensionStrain': STRAIN }),
    middle({ 'response/pensionStrain': { ...STRAIN, borneBy: 'authority' } }),
  ]
  const strain = totalOf(authority, 'mutual/pension-strain')
  assert.ok(strain > 1000)
  // Reserves and so the posts put back may differ, but not before the first cut: the month of the first redundancy.
  const month = without.get('mutual/redundancy')!.findIndex((pounds) => pounds > 0)
  const at = (lines: ReadonlyMap<string, Float64Array>, name: string) => lines.get(name)![month]!
  const first = at(own, 'mutual/pension-strain')
  assert.ok(first > 0)
  assert.equal(at(authority, 'mutual/pension-strain'), first)
  const near = (found: number, wanted: number) => assert.ok(Math.abs(found - wanted) < 0.005, `${found} ${wanted}`)
  near(at(own, 'mutual/redundancy') - at(without, 'mutual/redundancy'), first)
  near(at(own, 'mutual/parent-cost') - at(without, 'mutual/parent-cost'), 0)
  near(at(authority, 'mutual/redundancy') - at(without, 'mutual/redundancy'), 0)
  near(at(authority, 'mutual/parent-cost') - at(without, 'mutual/parent-cost'), first)
  near(
    totalOf(own, 'baseline/parent-cost') - totalOf(without, 'baseline/parent-cost'),
    totalOf(own, 'baseline/pension-strain'),
  )
})

test('those who joined in another scheme cost the fund nothing: the share transferred falls', () => {
  const ofScheme = (scheme: string) => {
    const rate = scheme === 'lgps' ? { employerRate: '20%' } : { employerRate: '6%' }
    return middle({
      'newcomers/leaving': '40%',
      'contracts/main/termMonths': 18,
      'contracts/main/renewal': { extended: '0%', ended: '100%', won: '0%' },
      'response/pensionStrain': STRAIN,
      'options/mutual/newStarters': { payRatio: '100%', scheme, ...rate },
    })
  }
  const [other, same] = [ofScheme('dc'), ofScheme('lgps')]
  const each = (lines: ReadonlyMap<string, Float64Array>, name: string) => lines.get(`mutual/${name}`)!
  const ratio = (lines: ReadonlyMap<string, Float64Array>, month: number) =>
    each(lines, 'pension-strain')[month]! / each(lines, 'redundancy-pay')[month]!
  const months = [...each(other, 'redundancy-pay').keys()].filter(
    (month) => month > 6 && each(other, 'redundancy-pay')[month]! > 1 && each(same, 'redundancy-pay')[month]! > 1,
  )
  assert.ok(months.length > 0)
  for (const month of months) {
    const share = each(other, 'transferred')[month - 1]! / each(other, 'filled')[month - 1]!
    assert.ok(Math.abs(ratio(other, month) / ratio(same, month) - share) < 1e-9)
  }
})

test('who gains: a pension fund gets the strain and staff the redundancy pay, whoever pays', () => {
  for (const borneBy of ['employer', 'authority']) {
    const lines = middle({ 'response/pensionStrain': { ...STRAIN, borneBy } }, true)
    const pay = borneBy === 'employer' ? 'redundancy-pay' : 'redundancy'
    const at = lines.get('mutual/pension-strain')!.findIndex((pounds) => pounds > 0)
    assert.equal(lines.get('mutual/flow/redundancy')![at], lines.get(`mutual/${pay}`)![at])
    const pension = ['pension', 'pension-strain'].map((name) => lines.get(`mutual/${name}`)![at]!)
    const governance = lines.get('terms/governance/pension')![at]!
    const found = lines.get('mutual/flow/pension-fund')![at]!
    assert.ok(Math.abs(found - pension[0]! - pension[1]! - governance) < 0.005)
  }
})

test('a case with a strain is answered for every body', async () => {
  const { case: theCase } = readSound(squeezed({ 'response/pensionStrain': { ...STRAIN, cost: '£20k to £60k' } }))
  const { options } = await workBodies(theCase, { trials: 16, seed: 2 }, runHere)
  for (const { more } of options) for (const { mean } of Object.values(more)) assert.ok(Number.isFinite(mean))
})
