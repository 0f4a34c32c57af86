import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codesAbove, type CpvCode } from '../cpv/cpv.ts'
import { walk } from '../cpv/steps.ts'
import { VOCABULARY_STEPS } from '../cpv/vocabulary.ts'
import type { Regime } from '../purchase.ts'
import { isReservable } from '../reserved33.ts'
import { wasReservable } from '../reserved77.ts'
import { isPartA, isSocialOrSpecific } from './earlierLists.ts'
import { isService, lightTouchFinding } from './lightTouch.ts'
import { lightTouchServices } from './services.ts'

const vocabulary = walk(VOCABULARY_STEPS).map((code) => String(code).padStart(8, '0') as CpvCode)

// Counted in SI 2024/692 Sch 1 Table 1: 421 rows, 144 of them with the letter R.
test('the list of the Act has every row, each a code that exists', () => {
  const services = lightTouchServices()
  assert.equal(services.size, 421)
  assert.equal([...services.values()].filter(({ reservable }) => reservable).length, 144)
  const known = new Set(vocabulary.map(Number))
  for (const code of services.keys()) assert.ok(known.has(code), String(code))
})

// Two instruments, transcribed apart: the ranges of 2015 come to the rows of 2024 and two radio services more.
test('the list of 2015 comes to the same services as that of the Act, but for two', () => {
  const services = lightTouchServices()
  const only2015 = vocabulary.filter((code) => isSocialOrSpecific(code) && !services.has(Number(code)))
  assert.deepEqual(only2015, ['92216000', '92217000'])
  for (const code of services.keys()) assert.ok(isSocialOrSpecific(String(code) as CpvCode), String(code))
})

test('what could be reserved in 2015, read with what stands below each group, is what may be reserved now', () => {
  for (const code of vocabulary) assert.equal(wasReservable(code), isReservable(code), code)
})

test('everything that stands below a reservable service is listed with a mark of its own', () => {
  for (const code of vocabulary)
    if (codesAbove(code).some((above) => isReservable(above) && above !== '85000000'))
      assert.ok(lightTouchServices().has(Number(code)), code)
})

const listed = (code: CpvCode, regime: Regime) => lightTouchFinding([code], regime).met

test('which services are bought under lighter rules, by each law', () => {
  const cases: [CpvCode, now: boolean, in2015: boolean, in2006: boolean][] = [
    ['85312100', true, true, true], // day care
    ['92511000', true, true, true], // libraries
    ['79995000', true, true, true], // the management of libraries
    ['98513310', true, true, true], // home help
    ['75231240', true, true, true], // probation: neither Part A nor named in Part B, so what is left
    ['80533100', true, true, true], // computer training: left out of education in Part B, and not in Part A
    ['92216000', false, true, true], // family radio
    ['90511000', false, false, false], // refuse collection
    ['72000000', false, false, false], // computing
    ['64210000', false, false, false], // telephones, below 64000000, which is listed itself
    ['90712200', false, false, true], // forest planning: left out of Part A
    ['77310000', false, false, true], // planting of parks: in no part of Part A
    ['50116510', true, true, true], // retreading of tyres
    ['79994000', false, false, false], // the running of contracts: the last of a row of Part A
    ['60500000', false, false, false], // space transport: one code by itself
    ['79342321', false, false, false], // loyalty schemes: the end of a range
    ['45000000', false, false, false], // building: no service
    ['30190000', false, false, false], // office goods
  ]
  for (const [code, now, in2015, in2006] of cases)
    assert.deepEqual(
      [listed(code, 'act2023'), listed(code, 'regulations2015'), listed(code, 'regulations2006')],
      [now, in2015, in2006],
      code,
    )
})

test('a code that is not listed is not light touch by what stands above it, and the finding says so', () => {
  const { met, because } = lightTouchFinding(['64210000'], 'act2023')
  assert.equal(met, false)
  assert.match(
    because,
    /64210000 is not listed, though 64000000 \(Postal and telecommunications services\) above it is/,
  )
})

test('the first code decides, and what differs from it is named', () => {
  assert.equal(lightTouchFinding(['92511000', '72000000'], 'act2023').met, true)
  assert.match(lightTouchFinding(['92511000', '72000000'], 'act2023').because, /72000000 is not on the list/)
  assert.match(
    lightTouchFinding(['72000000', '92511000'], 'act2023').because,
    /92511000 \(Library services\) is on the/,
  )
})

test('no service is both in Part A and out of it, and goods are in neither', () => {
  for (const code of vocabulary) if (!isService(code)) assert.equal(isPartA(code), false, code)
  assert.ok(isPartA('60160000'), 'mail by land is in Part A')
  assert.ok(!isPartA('60220000'), 'mail by rail is not')
})
