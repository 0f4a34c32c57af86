import { assert } from '../../core/shared/assert.ts'
import type { PaperBlock, PaperFigure, PrintedPaper } from '../../core/papers/paper.ts'
import { openTypesetter, typeset } from './compiler.ts'
import { piecesOf, type Coverage, type Piece } from './coverage.ts'
import { madeUniversal } from './universal.ts'

const LANGUAGE = 'en-GB'

/** Far beyond any paper of ours, and little enough to set in a second. */
const MOST_CHARACTERS = 2_000_000

/**
 * A paper in print: a tagged PDF with headings, table heads and a text beside every chart. All that the paper says is
 * given to the typesetter as data, so nothing in it can come to life as markup.
 */
export async function paperPdf(paper: PrintedPaper, opening = openTypesetter()): Promise<Uint8Array> {
  const typesetter = await opening
  const data = JSON.stringify(dataOf(paper, typesetter.coverage))
  assert(data.length <= MOST_CHARACTERS, `a paper of ${data.length} characters is not one to print`)
  return madeUniversal(typeset(typesetter, data), { title: paper.title, language: LANGUAGE })
}

/** What the template reads. */
function dataOf({ title, blocks, foot }: PrintedPaper, coverage: Coverage) {
  const say: Say = (text, longest = LONGEST.line) => piecesOf(text, coverage, longest)
  return {
    name: title,
    title: say(title, LONGEST.heading),
    foot: say(foot),
    parts: together(blocks).map((part) => partOf(part, say)),
  }
}

/** Characters of a word that fit: a line holds a hash of 64 unbroken, so that it can be copied. */
const LONGEST = { line: 66, heading: 24, cell: 18 } as const

type Say = (text: string, longest?: number) => Piece[]

/** Points that follow one another are one list, and charts stand two beside each other. */
type Part = readonly [PaperBlock | PaperFigure, ...(PaperBlock | PaperFigure)[]]

function together(blocks: PrintedPaper['blocks']): Part[] {
  const parts: [PaperBlock | PaperFigure, ...(PaperBlock | PaperFigure)[]][] = []
  for (const block of blocks) {
    const part = parts.at(-1)
    const joins = block.kind === 'point' || block.kind === 'figure'
    if (joins && part?.[0].kind === block.kind) part.push(block)
    else parts.push([block])
  }
  return parts
}

function partOf(part: Part, say: Say) {
  const [block] = part
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', level: block.level, text: say(block.text, LONGEST.heading) }
    case 'words':
      return { kind: 'words', text: say(block.text) }
    case 'point':
      return { kind: 'points', points: part.flatMap((each) => (each.kind === 'point' ? [pointOf(each, say)] : [])) }
    case 'figure':
      return { kind: 'figures', figures: part.flatMap((each) => (each.kind === 'figure' ? [drawnOf(each, say)] : [])) }
    case 'table':
      return {
        kind: 'table',
        widths: widthsOf(block.head, block.rows),
        head: block.head.map((text) => say(text, LONGEST.cell)),
        cells: block.rows.flat().map((text) => say(text, LONGEST.cell)),
      }
  }
}

const pointOf = ({ lead, text }: Extract<PaperBlock, { kind: 'point' }>, say: Say) => ({
  lead: lead === undefined ? null : say(lead),
  text: say(text),
})

/** A chart is drawn in the paper's own font. */
const drawnOf = ({ svg, alt, caption }: PaperFigure, say: Say) => ({
  svg: svg.replace('<svg ', '<svg font-family="Inter" '),
  alt,
  caption: say(caption),
})

/** What a word needs beside its letters, so that no figure is broken. */
const ROOM = 6
const NARROWEST = 13
const WIDEST = 30

/** How wide columns are beside each other: as their longest word asks, or two lines or so of their usual text. */
function widthsOf(head: readonly string[], rows: readonly (readonly string[])[]): number[] {
  return head.map((name, column) => {
    const texts = [name, ...rows.map((row) => row[column] ?? '')]
    const usual = texts.reduce((sum, text) => sum + text.length, 0) / texts.length
    const word = Math.max(...texts.flatMap((text) => text.split(/\s/)).map(({ length }) => length))
    return Math.min(WIDEST, Math.max(NARROWEST, 0.6 * usual, ROOM + word))
  })
}
