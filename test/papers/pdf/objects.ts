import assert from 'node:assert/strict'
import { inflateSync } from 'node:zlib'

/**
 * A value of a PDF. Names keep their slash and strings their opening bracket, so that the two cannot be confused;
 * a word is an operator of a page or a keyword.
 */
export type Value = null | boolean | number | Name | Text | Word | Reference | Stream | Dictionary | readonly Value[]
export type Name = `/${string}`
/** Its bytes, one a character. */
export type Text = `(${string}`
export type Dictionary = ReadonlyMap<string, Value>

export interface Word {
  readonly word: string
}

export interface Reference {
  readonly reference: number
}

export interface Stream {
  readonly entries: Dictionary
  readonly data: string
}

export const isDictionary = (value: Value | undefined): value is Dictionary => value instanceof Map
export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value)
export const isText = (value: Value | undefined): value is Text => typeof value === 'string' && value.startsWith('(')
export const isName = (value: Value | undefined): value is Name => typeof value === 'string' && value.startsWith('/')
const has = <Key extends string>(value: Value | undefined, key: Key): value is Extract<Value, Record<Key, unknown>> =>
  typeof value === 'object' && value !== null && key in value
export const isReference = (value: Value | undefined): value is Reference => has(value, 'reference')
export const isStream = (value: Value | undefined): value is Stream => has(value, 'entries') && has(value, 'data')
export const isWord = (value: Value | undefined): value is Word => has(value, 'word')

const SPACE = /(?:[\0\t\n\f\r ]+|%[^\r\n]*)*/y
const PLAIN = /[^\0\t\n\f\r ()<>[\]{}/%]+/y
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** Reads values one after another from a text of bytes. */
export class Values {
  private readonly text: string
  at: number

  constructor(text: string, at = 0) {
    this.text = text
    this.at = at
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0] ?? ''
    this.at += found.length
    return found
  }

  private take(mark: string): boolean {
    if (!this.text.startsWith(mark, this.at)) return false
    this.at += mark.length
    return true
  }

  /** Undefined at the end, or before a bracket that closes. */
  next(): Value | undefined {
    this.match(SPACE)
    if (this.at >= this.text.length) return undefined
    if (this.take('/')) return this.name()
    if (this.take('(')) return this.string()
    if (this.take('<<')) return this.dictionary()
    if (this.take('<')) return this.hexadecimal()
    if (this.take('[')) return this.list()
    const plain = this.match(PLAIN)
    if (plain === '') return undefined
    if (/^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain)) return this.numberOrReference(plain)
    if (plain === 'true' || plain === 'false') return plain === 'true'
    return plain === 'null' ? null : { word: plain }
  }

  private numberOrReference(plain: string): Value {
    const rest = /[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![A-Za-z])/y
    return /^\d+$/.test(plain) && this.match(rest) !== '' ? { reference: Number(plain) } : Number(plain)
  }

  private name(): Name {
    const plain = this.match(PLAIN)
    return `/${plain.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))}`
  }

  private string(): Text {
    let found = ''
    for (let depth = 1; ; this.at++) {
      const sign = this.text[this.at]
      assert.ok(sign !== undefined, 'a string ends')
      if (sign === '\\') found += this.escaped()
      else {
        if (sign === '(') depth++
        if (sign === ')' && --depth === 0) break
        found += sign
      }
    }
    this.at++
    return `(${found}`
  }

  /** Leaves the place at the last sign of the escape. */
  private escaped(): string {
    const octal = /\\([0-7]{1,3})/y
    octal.lastIndex = this.at
    const code = octal.exec(this.text)?.[1]
    this.at += code === undefined ? 1 : code.length
    if (code !== undefined) return String.fromCharCode(parseInt(code, 8))
    const sign = this.text[this.at]!
    return sign === '\n' ? '' : (ESCAPED[sign] ?? sign)
  }

  private hexadecimal(): Text {
    const digits = this.match(/[^>]*/y).replace(/\s/g, '')
    this.at++
    const even = digits.length % 2 === 0 ? digits : `${digits}0`
    return `(${even.replace(/../g, (pair) => String.fromCharCode(parseInt(pair, 16)))}`
  }

  private list(): readonly Value[] {
    const found: Value[] = []
    for (let value = this.next(); value !== undefined; value = this.next()) found.push(value)
    assert.ok(this.take(']'), 'a list ends')
    return found
  }

  private dictionary(): Dictionary {
    const found = new Map<string, Value>()
    for (let key = this.next(); key !== undefined; key = this.next()) {
      assert.ok(isName(key), 'a dictionary has names')
      const value = this.next()
      assert.ok(value !== undefined)
      found.set(key.slice(1), value)
    }
    assert.ok(this.take('>>'), 'a dictionary ends')
    return found
  }
}

/** A file of objects: the newest of each number, as the chain of tables has them. */
export interface File {
  readonly trailer: Dictionary
  /** A value with references followed. */
  readonly get: (value: Value | undefined) => Value
  /** The dictionary that a value is or leads to; empty where there is none. */
  readonly entries: (value: Value | undefined) => Dictionary
}

export function openFile(bytes: Uint8Array): File {
  const text = Buffer.from(bytes).toString('latin1')
  assert.ok(text.startsWith('%PDF-1.7'), 'a PDF begins as one')
  const places = new Map<number, number>()
  const trailers: Dictionary[] = []
  let table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1])
  while (Number.isFinite(table)) {
    const trailer = readTable(text, table, places)
    trailers.push(trailer)
    table = Number(trailer.get('Prev'))
  }
  const known = new Map<number, Value>()
  const get = (value: Value | undefined): Value => {
    if (!isReference(value)) return value ?? null
    const { reference } = value
    if (!known.has(reference)) known.set(reference, objectAt(text, places.get(reference), reference, get))
    return get(known.get(reference))
  }
  const entries = (value: Value | undefined): Dictionary => {
    const found = get(value)
    if (isStream(found)) return found.entries
    return isDictionary(found) ? found : new Map()
  }
  return { trailer: trailers[0]!, get, entries }
}

/** Puts the places of a table's objects where no newer table has put them, and gives its trailer. */
function readTable(text: string, from: number, places: Map<number, number>): Dictionary {
  const values = new Values(text, from)
  assert.deepEqual(values.next(), { word: 'xref' }, 'a table stands where the file says')
  for (let first = values.next(); typeof first === 'number'; first = values.next()) {
    const count = Number(values.next())
    for (let index = 0; index < count; index++) {
      const place = Number(values.next())
      values.next()
      const isUsed = (values.next() as Word).word === 'n'
      if (isUsed && !places.has(first + index)) places.set(first + index, place)
    }
  }
  const trailer = values.next()
  assert.ok(isDictionary(trailer), 'a table has a trailer')
  return trailer
}

function objectAt(text: string, place: number | undefined, number: number, get: File['get']): Value {
  if (place === undefined) return null
  const values = new Values(text, place)
  assert.deepEqual([values.next(), values.next(), values.next()], [number, 0, { word: 'obj' }], `object ${number}`)
  const value = values.next() ?? null
  if (!isDictionary(value)) return value
  const opened = /\s*stream\r?\n/y
  opened.lastIndex = values.at
  if (!opened.test(text)) return value
  const length = Number(get(value.get('Length')))
  const raw = text.slice(opened.lastIndex, opened.lastIndex + length)
  assert.match(text.slice(opened.lastIndex + length, opened.lastIndex + length + 12), /^\s*endstream/)
  const isPacked = value.get('Filter') === '/FlateDecode'
  return { entries: value, data: isPacked ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1') : raw }
}

/** A text that is for people: UTF-16 where it says so, else one byte a sign. */
export function said(value: Value | undefined): string {
  if (!isText(value)) return ''
  const bytes = value.slice(1)
  return bytes.startsWith('\xfe\xff') ? Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le') : bytes
}
