import { limits } from './limits.ts'

/** What is told of an XML text as it is read, with names freed of their namespace prefix. */
export interface XmlVisitor {
  readonly open?: (name: string, attributes: ReadonlyMap<string, string>) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/**
 * Read XML from front to back, telling the visitor each element and text. Answers what is wrong, or `undefined`.
 *
 * Only what a spreadsheet program writes: elements, attributes, the five named entities, numbered characters, CDATA and
 * comments, in UTF-8 that the caller has checked. A document type is refused, and with it every entity that could
 * expand or reach outside. `isLate` is asked now and then and ends the reading.
 */
export function readXml(bytes: Uint8Array, visitor: XmlVisitor, isLate: () => boolean): string | undefined {
  const text = new TextDecoder().decode(bytes)
  const open: string[] = []
  let at = 0
  for (let steps = 1; at < text.length; steps++) {
    if (steps % 4_096 === 0 && isLate()) return 'takes too long to read'
    const mark = text.indexOf('<', at)
    const end = mark === -1 ? text.length : mark
    if (end > at) visitor.text?.(unescapeXml(text.slice(at, end)))
    if (mark === -1) break
    const after = passMarkup(text, mark, open, visitor)
    if (typeof after === 'string') return after
    at = after
  }
  return open.length === 0 ? undefined : 'ends too early'
}

/** The index after the markup that starts at `mark`, or what is wrong with it. */
function passMarkup(text: string, mark: number, open: string[], visitor: XmlVisitor): number | string {
  if (text.startsWith('<?', mark)) return passTo(text, '?>', mark + 2)
  if (text.startsWith('<!--', mark)) return passTo(text, '-->', mark + 4)
  if (text.startsWith('<![CDATA[', mark)) return passCharacters(text, mark + 9, visitor)
  if (text.startsWith('<!', mark)) return 'holds a document type, which could reach outside'
  if (text.startsWith('</', mark)) return passClose(text, mark, open, visitor)
  return passOpen(text, mark, open, visitor)
}

const broken = 'is not well-formed XML'

function passTo(text: string, closing: string, from: number): number | string {
  const found = text.indexOf(closing, from)
  return found === -1 ? broken : found + closing.length
}

function passCharacters(text: string, from: number, visitor: XmlVisitor): number | string {
  const after = passTo(text, ']]>', from)
  if (typeof after === 'number') visitor.text?.(text.slice(from, after - 3))
  return after
}

function passClose(text: string, mark: number, open: string[], visitor: XmlVisitor): number | string {
  const end = text.indexOf('>', mark)
  const name = text.slice(mark + 2, end).trimEnd()
  if (end === -1 || open.pop() !== name) return broken
  visitor.close?.(localName(name))
  return end + 1
}

const nameAt = /[^\s<>/="'&]+/y
const attributeAt = /\s+([^\s<>/="'&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const endAt = /\s*(\/?)>/y

function passOpen(text: string, mark: number, open: string[], visitor: XmlVisitor): number | string {
  const name = match(nameAt, text, mark + 1)?.[0]
  if (name === undefined) return broken
  let at = nameAt.lastIndex
  const attributes = new Map<string, string>()
  for (let found = match(attributeAt, text, at); found !== undefined; found = match(attributeAt, text, at)) {
    const key = localName(found[1] ?? '')
    if (found[1] !== 'xmlns' && !found[1]?.startsWith('xmlns:'))
      attributes.set(key, unescapeXml(found[2] ?? found[3] ?? ''))
    at = attributeAt.lastIndex
  }
  const end = match(endAt, text, at)
  if (end === undefined) return broken
  if (open.length >= limits.depth) return `is nested more than ${limits.depth} deep`
  visitor.open?.(localName(name), attributes)
  if (end[1] === '/') visitor.close?.(localName(name))
  else open.push(name)
  return endAt.lastIndex
}

// Sticky expressions look at one place only and never search on.
function match(expression: RegExp, text: string, at: number): RegExpExecArray | undefined {
  expression.lastIndex = at
  return expression.exec(text) ?? undefined
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

// An entity of another name cannot be defined without a document type, so it is left as it stands.
function unescapeXml(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/g,
    (whole, hex, decimal, name) => {
      if (typeof name === 'string') return named[name] ?? whole
      const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}
