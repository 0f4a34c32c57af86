import { isDictionary, isList, isName, isStream, isText, isWord, said, Values } from './objects.ts'
import type { Dictionary, File, Value } from './objects.ts'

/** What a page paints: the text of each piece that the structure names, what is no content, and what nobody marked. */
export interface Painted {
  /** By the number of the marked piece. */
  readonly marked: ReadonlyMap<number, string>
  readonly artifacts: string
  /** Operators that paint outside of any mark. */
  readonly unmarked: readonly string[]
  readonly fonts: readonly Dictionary[]
  /** Characters shown for which the font gives no text. */
  readonly unread: number
}

interface Mark {
  readonly number: number | null
  readonly isArtifact: boolean
  /** What stands for the text painted inside. */
  readonly actual: string | null
}

const PAINTS = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Tj', 'TJ', "'", '"', 'EI'])

/** Run what a page paints, with everything that it draws in its turn. */
export function paintedOn(file: File, page: Dictionary): Painted {
  const marked = new Map<number, string>()
  const unmarked: string[] = []
  const fonts = new Set<Dictionary>()
  const found = { artifacts: '', unread: 0 }
  const marks: Mark[] = []

  const paint = (operator: string, text: string) => {
    const within = marks.findLast(({ number, isArtifact }) => number !== null || isArtifact)
    const actual = marks.some((mark) => mark.actual !== null)
    if (!within) unmarked.push(operator)
    else if (within.isArtifact) found.artifacts += text
    else if (!actual) marked.set(within.number!, (marked.get(within.number!) ?? '') + text)
  }

  const run = (data: string, resources: Dictionary) => {
    const values = new Values(data)
    const kept: (Font | undefined)[] = []
    let font: Font | undefined
    let operands: Value[] = []
    for (let value = values.next(); value !== undefined; value = values.next()) {
      if (!isWord(value)) {
        operands.push(value)
        continue
      }
      const { word } = value
      const [first, second] = operands
      if (word === 'q') kept.push(font)
      if (word === 'Q') font = kept.pop()
      if (word === 'Tf') font = openFont(file, fonts, file.entries(resources.get('Font')).get(nameOf(first)))
      if (word === 'BMC' || word === 'BDC') marks.push(markOf(first, propertiesOf(file, second, resources)))
      if (word === 'EMC') marks.pop()
      if (marks.at(-1)?.actual !== undefined && word === 'BDC') actualText(marks, paint)
      if (word === 'Do') {
        const form = file.get(file.entries(resources.get('XObject')).get(nameOf(first)))
        if (isStream(form) && form.entries.get('Subtype') === '/Form')
          run(form.data, file.entries(form.entries.get('Resources')))
        else paint(word, '')
      }
      if (PAINTS.has(word)) paint(word, font ? textOf(operands, font, found) : '')
      operands = []
    }
  }

  const contents = file.get(page.get('Contents'))
  const parts = isList(contents) ? contents.map(file.get) : [contents]
  run(parts.map((part) => (isStream(part) ? part.data : '')).join('\n'), file.entries(page.get('Resources')))
  return { marked, unmarked, fonts: [...fonts], ...found }
}

const nameOf = (value: Value | undefined): string => (isName(value) ? value.slice(1) : '')

const propertiesOf = (file: File, value: Value | undefined, resources: Dictionary): Dictionary =>
  isDictionary(value) ? value : file.entries(file.entries(resources.get('Properties')).get(nameOf(value)))

function markOf(tag: Value | undefined, properties: Dictionary): Mark {
  const number = properties.get('MCID')
  const actual = properties.get('ActualText')
  return {
    number: typeof number === 'number' ? number : null,
    isArtifact: tag === '/Artifact',
    actual: actual === undefined ? null : said(actual),
  }
}

/** What stands for painted text is told once, where its mark opens. */
function actualText(marks: Mark[], paint: (operator: string, text: string) => void): void {
  const opened = marks.pop()!
  if (opened.actual !== null) {
    marks.push({ ...opened, actual: null })
    paint('Tj', opened.actual)
    marks.pop()
  }
  marks.push(opened)
}

interface Font {
  readonly textOf: ReadonlyMap<number, string>
}

function openFont(file: File, fonts: Set<Dictionary>, value: Value | undefined): Font {
  const entries = file.entries(value)
  fonts.add(entries)
  const map = file.get(entries.get('ToUnicode'))
  return { textOf: isStream(map) ? unicodeOf(map.data) : new Map() }
}

/** The text of each code, from the pairs and the ranges of a font's table. */
function unicodeOf(table: string): ReadonlyMap<number, string> {
  const texts = new Map<number, string>()
  const values = new Values(table)
  let operands: Value[] = []
  for (let value = values.next(); value !== undefined; value = values.next()) {
    if (!isWord(value)) operands.push(value)
    else {
      if (value.word === 'endbfchar')
        for (let at = 0; at + 1 < operands.length; at += 2) texts.set(codeOf(operands[at]), wide(operands[at + 1]))
      if (value.word === 'endbfrange') addRanges(operands, texts)
      operands = []
    }
  }
  return texts
}

function addRanges(operands: readonly Value[], texts: Map<number, string>): void {
  for (let at = 0; at + 2 < operands.length; at += 3) {
    const [first, last, to] = [codeOf(operands[at]), codeOf(operands[at + 1]), operands[at + 2]]
    for (let code = first; code <= last; code++) {
      const text = isList(to) ? wide(to[code - first]) : wide(to)
      texts.set(
        code,
        isList(to) ? text : text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + code - first),
      )
    }
  }
}

const codeOf = (value: Value | undefined): number =>
  isText(value) ? Array.from(value.slice(1)).reduce((sum, sign) => sum * 256 + sign.charCodeAt(0), 0) : -1

const wide = (value: Value | undefined): string =>
  isText(value) ? Buffer.from(value.slice(1), 'latin1').swap16().toString('utf16le') : ''

/** Codes of two bytes each, as the fonts of our typesetter have them. */
function textOf(operands: readonly Value[], font: Font, found: { unread: number }): string {
  const strings = operands.flatMap((operand) => (isList(operand) ? operand : [operand])).filter(isText)
  return strings
    .flatMap((string) => {
      const bytes = string.slice(1)
      return Array.from({ length: bytes.length / 2 }, (_, at) => {
        const text = font.textOf.get(bytes.charCodeAt(2 * at) * 256 + bytes.charCodeAt(2 * at + 1))
        if (text === undefined) found.unread++
        return text ?? ''
      })
    })
    .join('')
}
