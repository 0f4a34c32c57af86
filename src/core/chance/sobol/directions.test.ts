import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { DIMENSIONS, directionsOf } from './directions.ts'
import { JOE_KUO } from './joeKuo.ts'

const all = Array.from({ length: DIMENSIONS }, (_, dimension) => directionsOf(dimension))

test('the 2,048 direction words of 64 dimensions are the ones Joe and Kuo publish', () => {
  const bytes = new DataView(new ArrayBuffer(4 * 32 * DIMENSIONS))
  all.forEach((words, dimension) => words.forEach((word, bit) => bytes.setUint32(4 * (32 * dimension + bit), word)))
  // The digest of a C header of the same words, dimension by dimension, most significant byte first. The header was
  // checked word for word against the polynomials and numbers that SciPy 1.17.1 ships from Joe and Kuo's own file.
  assert.equal(
    createHash('sha256').update(new Uint8Array(bytes.buffer)).digest('hex'),
    'f966dee0e090780068a1bcb81b9620c7b4905cb628ae2300c1124914f181e37b',
  )
})

test('a few words of the third dimension are right by hand', () => {
  // x² + x + 1 with 1 and 3: the third number is 2 × 3 ^ 4 × 1 ^ 1 = 3, the fourth 2 × 3 ^ 4 × 3 ^ 3 = 9. Bit j of the
  // number goes to place 31 − j: 1, 3, 3 and 9 become the binary fractions 0.1, 0.11, 0.011 and 0.1001.
  assert.deepEqual([...directionsOf(2).subarray(0, 4)], [0x80000000, 0xc0000000, 0x60000000, 0x90000000])
})

test('the polynomials are all different and each initial number is odd and fits its place', () => {
  assert.equal(new Set(JOE_KUO.map(([polynomial]) => polynomial)).size, DIMENSIONS)
  for (const [polynomial, ...initial] of JOE_KUO) {
    assert.equal(initial.length, 31 - Math.clz32(polynomial))
    initial.forEach((number, index) => assert.ok(number % 2 === 1 && number < 2 ** (index + 1), `${number}`))
  }
})

test('each polynomial is primitive: the powers of x run through everything but 0', () => {
  for (const [polynomial, ...initial] of JOE_KUO.slice(1)) {
    const size = 2 ** initial.length
    let power = 1
    let order = 0
    do {
      power = 2 * power
      if (power >= size) power ^= polynomial
      order += 1
    } while (power !== 1 && order < size)
    assert.equal(order, size - 1, `polynomial ${polynomial}`)
  }
})

test('each matrix of directions can be inverted: word j has its last 1 at bit 31 − j', () => {
  for (const words of all) words.forEach((word, bit) => assert.equal(word % 2 ** (32 - bit), 2 ** (31 - bit)))
})

/** The first 2^m points of a dimension, in natural order. */
function pointsOf(words: Uint32Array, m: number): Uint32Array {
  const points = new Uint32Array(2 ** m)
  for (let bit = 0; bit < m; bit++)
    for (let point = 0; point < 2 ** bit; point++) points[2 ** bit + point] = points[point]! ^ words[bit]!
  return points
}

test('in each dimension alone the first 2^m points fill 2^m equal parts, one each, for m to 12', () => {
  for (const words of all) {
    const points = pointsOf(words, 12)
    for (let m = 1; m <= 12; m++) {
      const parts = new Set(points.subarray(0, 2 ** m).map((point) => point >>> (32 - m)))
      assert.equal(parts.size, 2 ** m)
    }
  }
})

test('the first two dimensions together fill every grid of 2^m equal boxes, one point each, for m to 12', () => {
  const [first, second] = [pointsOf(all[0]!, 12), pointsOf(all[1]!, 12)]
  for (let m = 1; m <= 12; m++)
    for (let wide = 0; wide <= m; wide++) {
      const boxes = new Set<number>()
      for (let point = 0; point < 2 ** m; point++) {
        const column = Math.floor(first[point]! / 2 ** (32 - wide))
        boxes.add(column * 2 ** (m - wide) + Math.floor(second[point]! / 2 ** (32 - m + wide)))
      }
      assert.equal(boxes.size, 2 ** m, `${m} ${wide}`)
    }
})

test('a dimension beyond the last stops the work', () => {
  for (const wrong of [-1, 64, 0.5]) assert.throws(() => directionsOf(wrong), { name: 'AssertionError' })
})
