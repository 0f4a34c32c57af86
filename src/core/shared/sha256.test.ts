import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { sha256 } from './sha256.ts'

test('the published examples of FIPS 180 come out', () => {
  // NIST, "SHA256 example values" and FIPS 180-2 appendix B: one block, two blocks, a million letters, and nothing.
  const cases: readonly (readonly [string, string])[] = [
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ]
  for (const [text, digest] of cases) assert.equal(sha256(text), digest)
})

test("every length around a block's end agrees with the platform", () => {
  for (let length = 50; length <= 130; length++) {
    const text = 'é'.repeat(length)
    assert.equal(sha256(text), createHash('sha256').update(text, 'utf8').digest('hex'), `${length} letters`)
  }
})

test('any text agrees with the platform', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.equal(sha256(text), createHash('sha256').update(text, 'utf8').digest('hex'))
    }),
  )
})

test('half a surrogate pair stops the work', () => {
  assert.throws(() => sha256('\ud83d'), /no UTF-8/)
})
