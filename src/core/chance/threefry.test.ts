import assert from 'node:assert/strict'
import { test } from 'node:test'
import { threefry, type Words } from './threefry.ts'

// The three known answers for threefry4x32 with 20 rounds in the file kat_vectors of Random123: nothing, all ones,
// and the digits of pi.
const KNOWN_ANSWERS: readonly { counter: Words; key: Words; answer: Words }[] = [
  {
    counter: [0, 0, 0, 0],
    key: [0, 0, 0, 0],
    answer: [0x9c6ca96a, 0xe17eae66, 0xfc10ecd4, 0x5256a7d8],
  },
  {
    counter: [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
    key: [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
    answer: [0x2a881696, 0x57012287, 0xf6c7446e, 0xa16a6732],
  },
  {
    counter: [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
    key: [0xa4093822, 0x299f31d0, 0x082efa98, 0xec4e6c89],
    answer: [0x59cd1dbb, 0xb8879579, 0x86b5d00c, 0xac8b6d84],
  },
]

for (const { counter, key, answer } of KNOWN_ANSWERS)
  test(`Threefry gives the published answer for counter ${counter[0].toString(16)}`, () => {
    const words = new Uint32Array(4)
    threefry(key)(words, ...counter)
    assert.deepEqual([...words], [...answer])
  })
