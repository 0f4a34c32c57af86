import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sha256 } from '../../../shared/sha256.ts'
import { codesAbove, readCodes, sayCode } from './cpv.ts'
import { stepsOf, walk } from './steps.ts'
import { VOCABULARY_STEPS } from './vocabulary.ts'

const codes = walk(VOCABULARY_STEPS)
const written = codes.map((code) => String(code).padStart(8, '0'))

// Count, ends, sum and digest were worked out from the package with jq and sha256sum: see data/cpv/SOURCE.md.
test('the vocabulary is whole: 9,454 codes in rising order, with the sum and the digest of the source', () => {
  assert.equal(codes.length, 9454)
  assert.equal(written[0], '03000000')
  assert.equal(written.at(-1), '98910000')
  assert.ok(codes.every((code, index) => index === 0 || codes[index - 1]! < code))
  assert.equal(
    codes.reduce((sum, code) => sum + code, 0),
    398_513_654_254,
  )
  assert.equal(sha256(`${written.join('\n')}\n`), '57826b7484e559cc46dc2d5e6232573797ee6b6ca17dffff10b0e7c591ecbee6')
})

test('what the tool writes is what the module holds', () => assert.equal(stepsOf(codes), VOCABULARY_STEPS))

const read = (typed: string) => {
  const outcome = readCodes(typed)
  return outcome.ok ? outcome.value : `${outcome.message} ${outcome.wanted ?? ''}`
}

test('codes are read as people write them, each once, the first first', () => {
  assert.deepEqual(read('85000000'), ['85000000'])
  assert.deepEqual(read('85000000-9'), ['85000000'])
  assert.deepEqual(read(' 92511000-6, 85312100;  92511000 '), ['92511000', '85312100'])
})

test('the ninth digit is not held against the others, whose rule the vocabulary does not follow', () => {
  assert.deepEqual(read('85000000-1'), ['85000000'])
})

test('a code that does not exist is refused, with the nearest above it that does', () => {
  const cases: [string, RegExp][] = [
    ['85312199', /^There is no CPV code 85312199\. .*85312100 \(Daycare services\)/],
    ['85121260', /85121200 \(Medical specialist services\)/],
    ['92999999', /92000000/],
    ['99000000', /^There is no CPV code 99000000\. a code of the vocabulary/],
    ['85312100, 12345678', /There is no CPV code 12345678/],
    ['8531210', /^8531210 is no CPV code\. eight digits/],
    ['day care', /^day is no CPV code/],
    ['  ', /^No CPV code is given/],
    [written.slice(0, 21).join(' '), /^These are 21 codes/],
  ]
  for (const [typed, wanted] of cases) assert.match(String(read(typed)), wanted, typed)
})

test('the codes above one are found whether it exists or not, nearest first', () => {
  assert.deepEqual(codesAbove('85312110'), ['85312100', '85312000', '85310000', '85300000', '85000000'])
  assert.deepEqual(codesAbove('85319999'), ['85310000', '85300000', '85000000'])
  assert.deepEqual(codesAbove('85000000'), [])
})

test('a code is said with its words where they are known', () => {
  assert.equal(sayCode('92511000'), '92511000 (Library services)')
  assert.equal(sayCode('45000000'), '45000000')
})
