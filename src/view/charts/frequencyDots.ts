import type { Probability } from '../../core/appraisal/result.ts'
import { sayFutures } from '../../core/chance/frequency.ts'
import type { Html } from '../html.ts'
import { box, drawing } from './drawing.ts'
import { paint } from './paint.ts'

const pitch = 10
const size = 8

export interface DotsOptions {
  readonly probability: Probability
  /** What happens in the filled futures, to follow "in 73 of 100 futures": `the service is kept`. */
  readonly happens: string
}

/**
 * A hundred futures as squares, ten by ten: the filled ones are those in which it happens.
 *
 * There is no table behind it: the sentence beside it carries the one figure, with its error. A chance that is not
 * nought or one never rounds to none or all of the squares.
 */
export function frequencyDots({ probability, happens }: DotsOptions): Html {
  const filled = filledOf(probability.p)
  return drawing({
    title: sayFutures(probability, happens),
    description:
      'A hundred squares, one for each future in a hundred; the filled squares are those in which it happens.',
    width: 10 * pitch,
    height: 10 * pitch,
    marks: Array.from({ length: 100 }, (_, index) => square(index, index < filled)),
  })
}

/** How many of a hundred squares are filled. */
export function filledOf(p: number): number {
  if (p === 0 || p === 1) return 100 * p
  return Math.min(99, Math.max(1, Math.round(100 * p)))
}

function square(index: number, filled: boolean): Html {
  const left = (index % 10) * pitch + 1
  const top = Math.floor(index / 10) * pitch + 1
  const look = filled ? { fill: paint.darkBlue, stroke: paint.darkBlue } : { fill: paint.paper, stroke: paint.grey }
  return box({ left, right: left + size, top, bottom: top + size }, look)
}
