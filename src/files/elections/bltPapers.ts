import { VOTES_MOST } from '../../core/democracy/election/election.ts'
import { sayWhole } from '../../core/shared/money.ts'
import { candidateOf, type BltHead } from './bltHead.ts'
import { COMMAS, COMMAS_WANTED, noteComma, saidOnLine, passLine, wordsOf, type Scan } from './bltScan.ts'
import type { Placed } from './lines.ts'
import { closePaper, codeOfSet, dropPaper, noteSets, noteVotes, type Papers } from './papers.ts'

/**
 * Read the papers up to and with the line that ends them. Nearly every line of nearly every file is numbers and spaces:
 * those are read from their bytes, and a line that is anything else is read again as words, which is where all that
 * can be wrong with it is told apart. Returns whether what follows may be read.
 */
export function readPapers(scan: Scan, head: BltHead, papers: Papers): boolean {
  const { bytes, gathering } = scan
  const seen = new Int32Array(head.candidates + 1).fill(-1)
  while (scan.at < bytes.length) {
    const plain = readPlain(scan, papers, seen)
    if (plain === 'end') return true
    if (plain === 'odd') {
      const odd = readOdd(scan, head, papers)
      if (odd !== 'paper') return odd === 'end'
      passLine(scan)
    }
    if (papers.total > VOTES_MOST) {
      noteVotes('line', { line: scan.line - 1, column: 1 }, gathering)
      return false
    }
  }
  gathering.add('The file ends without the line that ends the papers.', {
    at: { line: scan.line, column: 1 },
    wanted: 'a line with 0 alone after the last paper, then the names',
  })
  return false
}

const SPACE = 0x20
const TAB = 0x09
const CARRIAGE_RETURN = 0x0d
const LINE_FEED = 0x0a
const COMMA = 0x2c
const ZERO = 0x30

/** Read a line of numbers and spaces. Nothing is kept of one that is not, or is not a paper. */
function readPlain(scan: Scan, papers: Papers, seen: Int32Array): 'paper' | 'end' | 'odd' {
  const { bytes } = scan
  const { codes, count, candidates } = papers
  let at = scan.at
  let used = papers.used
  let multiplier = -1
  for (;;) {
    let byte = bytes[at]!
    while (byte === SPACE || byte === TAB) byte = bytes[++at]!
    let digit = byte - ZERO
    if (!(digit >= 0 && digit <= 9)) return 'odd'
    let number = digit
    byte = bytes[++at]!
    for (digit = byte - ZERO; digit >= 0 && digit <= 9; digit = byte - ZERO) {
      number = number * 10 + digit
      if (number > VOTES_MOST) return 'odd'
      byte = bytes[++at]!
    }
    if (number === 0) break
    if (byte !== SPACE && byte !== TAB) return 'odd'
    if (multiplier === -1) multiplier = number
    else {
      if (number > candidates || seen[number] === count) return 'odd'
      seen[number] = count
      codes[used++] = number - 1
    }
  }
  let last = bytes[at]
  let hasCommas = false
  while (last === SPACE || last === TAB || last === CARRIAGE_RETURN || last === COMMA) {
    hasCommas ||= last === COMMA
    last = bytes[++at]
  }
  if (last !== LINE_FEED && at < bytes.length) return 'odd'
  if (hasCommas) noteComma(scan)
  scan.at = Math.min(at + 1, bytes.length)
  scan.line++
  if (multiplier === -1) return 'end'
  papers.used = used
  closePaper(papers, multiplier)
  return 'paper'
}

/** Read a line of any kind as words, and note what is wrong with it: one thing, since the rest hangs on it. */
function readOdd(scan: Scan, head: BltHead, papers: Papers): 'paper' | 'end' | 'stop' {
  const { gathering, line } = scan
  const text = saidOnLine(scan)
  const [first, second] = wordsOf(text, line)
  if (first === undefined) return 'paper'
  if (/^0+$/.test(first.text)) {
    if (second === undefined) {
      passLine(scan)
      return 'end'
    }
    if (second.text.startsWith('"')) {
      gathering.add('Names begin on a line of their own.', { at: second.at, got: text, wanted: '0 alone on its line' })
      return 'stop'
    }
  }
  const comma = text.search(/\d\s*,|,\s*\d/)
  if (comma !== -1 && !text.includes('"')) {
    gathering.add(COMMAS, { at: { line, column: text.indexOf(',', comma) + 1 }, got: text, wanted: COMMAS_WANTED })
    return 'stop'
  }
  if (isName(text, first)) {
    const wanted = 'a line with 0 alone between the last paper and the names'
    gathering.add('Here the papers break off without the line that ends them.', { at: first.at, got: text, wanted })
    return 'stop'
  }
  const votes = readMultiplier(scan, text, first)
  if (votes === undefined || !readPreferences(scan, head, papers)) dropPaper(papers)
  else closePaper(papers, votes)
  return 'paper'
}

/** Is a line one of names rather than of a paper? It begins with no number, and does not end in 0 either. */
const isName = (text: string, first: Placed): boolean =>
  first.text.startsWith('"') || (/^[^\d[(+.=-]/.test(first.text) && !/\s0\s*$/.test(text))

function readMultiplier({ gathering }: Scan, line: string, { text, at }: Placed): number | undefined {
  const say = (message: string): undefined => {
    const wanted = 'how many papers are alike, a whole number from 1, then their preferences: 3 1 4 2 0'
    gathering.add(message, { at, got: text, wanted })
  }
  if (text.startsWith('[')) return say('Options stand before the first paper.')
  if (/^-\d/.test(text)) {
    const isWithdrawal = line
      .trim()
      .split(/\s+/, 2)
      .every((word) => /^-\d+$/.test(word))
    return say(
      isWithdrawal ? 'Withdrawn candidates stand before the first paper.' : 'The number of papers is negative.',
    )
  }
  if (text.startsWith('(')) return say('Papers with names of their own are not read.')
  if (/^\d+[.]\d*$/.test(text)) return say('The number of papers is not whole.')
  if (!/^\d+$/.test(text)) return say('This is not a number of papers.')
  const votes = Number(text)
  if (votes === 0) return say('The number of papers is 0.')
  if (votes > VOTES_MOST) {
    const wanted = `at most ${sayWhole(VOTES_MOST)}`
    gathering.add('The number of papers is too large.', { at, got: text, wanted })
    return undefined
  }
  return votes
}

/** Read what follows the number of papers, up to the 0 that ends the line. */
function readPreferences(scan: Scan, head: BltHead, papers: Papers): boolean {
  const { gathering, line } = scan
  const text = saidOnLine(scan)
  const seen = new Set<number>()
  const words = wordsOf(text, line)
  words.next()
  for (const word of words) {
    if (/^0+$/.test(word.text)) {
      const after = words.next().value
      if (after === undefined) return true
      gathering.add('Text follows the 0 that ends a paper.', { at: after.at, got: text, wanted: 'one paper on a line' })
      return false
    }
    const shared = readShared(scan, head, { word, seen })
    if (shared === undefined) return false
    const code = codeOfSet(papers, shared)
    if (code === undefined) {
      noteSets(word.at, gathering)
      return false
    }
    papers.codes[papers.used++] = code
  }
  gathering.add('This line does not end in 0.', {
    at: { line, column: text.trimEnd().length + 1 },
    got: text,
    wanted: 'one paper on a line, with 0 after its last preference',
  })
  return false
}

/** One preference: a candidate, or several with equals signs between them. */
function readShared(
  scan: Scan,
  head: BltHead,
  { word, seen }: { readonly word: Placed; readonly seen: Set<number> },
): number[] | undefined {
  const { gathering } = scan
  if (/^-+$/.test(word.text)) {
    const wanted = 'the candidates in order, none left out; a paper that skips a preference ends before it'
    gathering.add('A preference is skipped here.', { at: word.at, got: word.text, wanted })
    return undefined
  }
  const shared: number[] = []
  let { column } = word.at
  for (const text of word.text.split('=')) {
    const part = { text, at: { line: word.at.line, column } }
    column += text.length + 1
    const candidate = candidateOf(scan, head, part)
    if (candidate === undefined) return undefined
    if (seen.has(candidate)) {
      gathering.add('This candidate is on the paper twice.', { at: part.at, got: text })
      return undefined
    }
    seen.add(candidate)
    shared.push(candidate)
  }
  return shared
}
