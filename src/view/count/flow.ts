import type { Action, Stage } from '../../core/democracy/count/result.ts'
import type { Telling } from '../../core/democracy/count/tell/telling.ts'
import { box, drawing, lineHeight, shape, words } from '../charts/drawing.ts'
import { key } from '../charts/key.ts'
import { paint } from '../charts/paint.ts'
import { shorten, wrap } from '../charts/wrap.ts'
import { html, type Attributes, type Html, type Piece } from '../html.ts'
import { lanesOf, ribbonsAt, type Lane, type Ribbon } from './flowLayout.ts'

/** Room for names on the left, in units, and the characters and lines that fit in it. */
const NAMES = 178
const NAME_CHARACTERS = 19
const NAME_SIZE = 12
const NAME_LINES = 2
/** From one stage to the next. */
const STEP = 100
const BAR = 10
/** Steps from left to right in one picture: as wide as a printed page at full size. */
const STEPS_ACROSS = 5
/** Lanes times stages past which a picture would say nothing that can be seen. */
const BANDS_MOST = 1_500
const TOP = 2 * lineHeight + 10

const held = { fill: paint.midBlue, stroke: paint.blue, 'stroke-width': 0.5 }
const kept = { fill: paint.paleBlue }
const moved = { fill: paint.paleGrey, stroke: paint.grey, 'stroke-width': 0.5, 'fill-opacity': 0.7 }
const bar = { fill: paint.darkBlue }
const idleBar = { fill: paint.grey }

/**
 * The flow of votes: stages from left to right, a band for each candidate as wide as their votes, and ribbons for what
 * moves. Nothing where there is no second stage, or too much to be seen.
 */
export function flow(telling: Telling, result: string): Piece {
  const { stages } = telling.count
  const lanes = lanesOf(telling, TOP)
  if (stages.length < 2 || telling.count.valid === 0 || lanes.length * stages.length > BANDS_MOST) return undefined
  const hasTransfers = stages.some(({ transfers }) => transfers.length > 0)
  const pictures = Math.ceil((stages.length - 1) / STEPS_ACROSS)
  const steps = Math.ceil((stages.length - 1) / pictures)
  return html`<figure class="spinout-flow">
    <figcaption>
      <strong class="govuk-heading-s">Where the votes went</strong>
      <p class="govuk-body spinout-text">
        Stages from left to right. Each band is a candidate, as wide as the votes held.
        ${
          hasTransfers
            ? 'Grey ribbons are votes on the move, down to those that nobody holds any more. The table gives every ' +
              'total, and the story every transfer.'
            : 'This rule shares out parts of all papers at each stage, so no single transfer is drawn. The table ' +
              'gives every total.'
        }
      </p>
    </figcaption>
    ${Array.from({ length: pictures }, (_, index) =>
      picture(telling, lanes, { stages: stages.slice(index * steps, (index + 1) * steps + 1), result }),
    )}
    ${key([
      { swatch: swatch(kept), means: 'votes kept' },
      { swatch: swatch(held), means: 'votes kept once elected' },
      ...(hasTransfers ? [{ swatch: swatch(moved), means: 'votes on the move' }] : []),
    ])}
  </figure>`
}

const swatch = (look: Attributes): Html => box({ left: 0, right: 32, top: 2, bottom: 14 }, look)

function picture(
  telling: Telling,
  lanes: readonly Lane[],
  { stages, result }: { readonly stages: readonly Stage[]; readonly result: string },
): Html {
  const [first, last] = [stages[0]!.number, stages.at(-1)!.number]
  const bottom = lanes.at(-1)!.top + lanes.at(-1)!.height
  const x = (stage: Stage): number => NAMES + (stage.number - first) * STEP
  const title = `Where the votes went, stages ${first} to ${last}`
  const svg = drawing({
    title,
    description: `Bands for candidates, ribbons for transfers; the table and the story say the same. ${result}`,
    height: bottom + 6,
    isFixed: true,
    width: x(stages.at(-1)!) + STEP,
    marks: html`${stages.slice(1).map((stage) => ribbons(telling, lanes, stage, x(stage) - STEP))}
    ${stages.map((stage) => column(telling, lanes, stage, x(stage)))} ${lanes.map((lane) => label(telling, lane))}`,
  })
  return html`<section class="spinout-scroll" aria-label="${title}" tabindex="0">${svg}</section>`
}

const ribbons = (telling: Telling, lanes: readonly Lane[], stage: Stage, left: number): Piece =>
  ribbonsAt(stage, lanes, telling).map((ribbon) => drawRibbon(telling, ribbon, stage, left))

function drawRibbon(telling: Telling, { from, to, fromOffset, toOffset, width }: Ribbon, stage: Stage, left: number) {
  const [x0, x1] = [left + BAR, left + STEP]
  const middle = (x0 + x1) / 2
  const [y0, y1] = [from.top + fromOffset, to.top + toOffset]
  const look = from !== to ? moved : isElectedBy(telling, from, stage.number - 1) ? held : kept
  const round = (value: number): number => Math.round(value * 100) / 100
  const [a, b, c, d] = [y0, y1, y1 + width, y0 + width].map(round)
  const path = `M${x0},${a}C${middle},${a} ${middle},${b} ${x1},${b}V${c}C${middle},${c} ${middle},${d} ${x0},${d}Z`
  return shape(path, look)
}

const isElectedBy = ({ count }: Telling, { candidate }: Lane, number: number): boolean =>
  count.elected.some((each) => each.candidate === candidate && each.stage <= number)

const KINDS: Readonly<Partial<Record<Action['kind'], string>>> = {
  surplus: 'surplus',
  exclusion: 'exclusion',
  runoff: 'second round',
}

/** A stage: its number, what it was, a bar for what each candidate holds at its end, and in words what came of it. */
function column(telling: Telling, lanes: readonly Lane[], stage: Stage, x: number): Piece {
  const { number, action, elected } = stage
  return [
    words(`Stage ${number}`, { x, y: lineHeight - 4, bold: true }),
    words(KINDS[action.kind] ?? '', { x, y: 2 * lineHeight - 4 }),
    lanes.map(({ candidate, widths, top }) => {
      const width = widths[number - 1]!
      const look = candidate === null ? idleBar : bar
      const isElected = candidate !== null && elected.includes(candidate)
      const isExcluded = action.kind === 'exclusion' && candidate !== null && action.of.includes(candidate)
      const word = isElected ? 'elected' : isExcluded ? 'excluded' : undefined
      return [
        width > 0 && box({ left: x, right: x + BAR, top, bottom: top + width }, look),
        word !== undefined && words(word, { x: x + BAR + 4, y: top + 15 }),
      ]
    }),
  ]
}

/** A name on as many lines as its lane has room for, whatever else of it is left out. */
function label({ election }: Telling, { candidate, top }: Lane): Piece {
  const name = candidate === null ? 'Nobody any more' : election.candidates[candidate]!
  const lines = wrap(name, NAME_CHARACTERS)
  const shown = lines.length > NAME_LINES ? [...lines.slice(0, NAME_LINES - 1), `${lines[NAME_LINES - 1]!}…`] : lines
  return shown.map((line, index) =>
    words(shorten(line, NAME_CHARACTERS), {
      x: NAMES - 8,
      y: top + NAME_SIZE + index * (NAME_SIZE + 2),
      anchor: 'end',
      size: NAME_SIZE,
    }),
  )
}
