import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeBytes } from './bytes.ts'
import { makeCode, type Code } from './code.ts'
import { functionsOf } from './functions.ts'
import { countedLoop } from './loop.ts'
import { moduleOf, pagesFor } from './module.ts'

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** One function of so many numbers, with locals after them, ready to be called. */
function functionOf(parameters: number, locals: { i32: number; v128: number }, write: (code: Code) => void) {
  const body = makeCode()
  write(body)
  const bytes = moduleOf([{ name: 'twice', parameters, returns: true, locals, body }])
  const memory = new WebAssembly.Memory({ initial: 1 })
  const made = functionsOf(new WebAssembly.Instance(new WebAssembly.Module(bytes), { host: { memory } }))
  return { bytes, memory, call: made['twice']! }
}

test('a module of one function is the bytes that the specification asks for', () => {
  const { bytes, call } = functionOf(1, { i32: 0, v128: 0 }, (code) => {
    code.getLocal(0)
    code.getLocal(0)
    code.plain('i32Plus')
  })
  // By hand, from chapter 5 of the specification: each section is its number, its length and what is in it.
  const sections = [
    '00 61 73 6d 01 00 00 00',
    '01 06 01 60 01 7f 01 7f',
    '02 10 01 04 68 6f 73 74 06 6d 65 6d 6f 72 79 02 00 00',
    '03 02 01 00',
    '07 09 01 05 74 77 69 63 65 00 00',
    '0a 0d 01 0b 02 00 7f 00 7b 20 00 20 00 6a 0b',
  ]
  assert.equal(hex(bytes), sections.join('').replaceAll(' ', ''))
  assert.equal(call(21), 42)
})

// The two long ones are the examples of the encoding's own article in Wikipedia, LEB128.
const NUMBERS = [
  ['unsigned', 0, '00'],
  ['unsigned', 127, '7f'],
  ['unsigned', 128, '8001'],
  ['unsigned', 624_485, 'e58e26'],
  ['unsigned', 0xffffffff, 'ffffffff0f'],
  ['signed', 63, '3f'],
  ['signed', 64, 'c000'],
  ['signed', -64, '40'],
  ['signed', -65, 'bf7f'],
  ['signed', -123_456, 'c0bb78'],
  ['signed', -1, '7f'],
] as const

for (const [sign, value, expected] of NUMBERS)
  test(`${value} is written ${sign} as ${expected}`, () => {
    const out = makeBytes()
    out[sign](value)
    assert.equal(hex(out.bytes()), expected)
  })

test('more bytes than were made room for are kept in order', () => {
  const out = makeBytes()
  for (let at = 0; at < 10_000; at++) out.byte(at % 251)
  assert.ok(out.bytes().every((byte, at) => byte === at % 251))
  assert.equal(out.bytes().length, 10_000)
})

test('a loop goes round while its counter is below the end, and once at least', () => {
  const sumTo = (end: number) =>
    functionOf(1, { i32: 2, v128: 0 }, (code) => {
      countedLoop(code, 1, 3, end < 0 ? { local: 0 } : { at: end }, () => {
        code.getLocal(2)
        code.getLocal(1)
        code.plain('i32Plus')
        code.setLocal(2)
      })
      code.getLocal(2)
    }).call
  // 0 + 3 + 6 + 9
  assert.equal(sumTo(10)(0), 18)
  assert.equal(sumTo(9)(0), 9)
  assert.equal(sumTo(0)(0), 0)
  assert.equal(sumTo(-1)(12), 18)
})

test('a memory has whole pages', () => {
  assert.deepEqual([0, 1, 65_536, 65_537].map(pagesFor), [0, 1, 1, 2])
})
