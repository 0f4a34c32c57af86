import { BODY, NOTHING, sayMore, sayOnlyFinancial, sayViews } from '../../appraisal/bodies/say.ts'
import { sayHeadline, sayPart } from '../../appraisal/bridge/say.ts'
import { sayOwnership } from '../../appraisal/bridge/sayOwnership.ts'
import { hardestOn } from '../../appraisal/stress/hardest.ts'
import { sayReverse, saySqueeze } from '../../appraisal/stress/words.ts'
import type { Flow } from '../../finance/lines/bodies.ts'
import { NO_BRIDGE } from '../further/money.ts'
import type { WholeSubject } from '../further/run.ts'
import { answer, type BriefAnswer } from './answer.ts'

// What further runs of a case say to the questions of several audiences.

/** Who pays for a saving, in both views, and by when that changes. */
export const fromWhomWords = ({ further: { bodies } }: WholeSubject): string[] =>
  bodies.options.flatMap((option) => [sayViews(option), sayOnlyFinancial(option) ?? ''])

export function fromWhomAnswer(subject: WholeSubject, asks: string): BriefAnswer {
  const said = fromWhomWords(subject)
  return answer(asks, ...(said.length === 0 ? ['The case has no option whose books are known.'] : said))
}

/** Parts told of a bridge. */
const MOST = 3

/** What the saving comes to, its largest parts, and what leaving adds to improving in house. */
export function whereFromAnswer({ further: { bridge } }: WholeSubject, asks: string): BriefAnswer {
  if (bridge === null) return answer(asks, NO_BRIDGE)
  const largest = bridge.parts
    .toSorted((one, other) => Math.abs(other.pounds.mean) - Math.abs(one.pounds.mean))
    .slice(0, MOST)
  return answer(
    asks,
    sayHeadline(bridge),
    'The largest parts are:',
    `${largest.map(({ title, pounds }) => `${title} ${sayPart(pounds)}`).join('; ')}.`,
    sayOwnership(bridge.ownership)[0]!,
  )
}

/** What one body gets more or less of, by each option. */
export function bodyAnswer({ further: { bodies } }: WholeSubject, flows: readonly Flow[], asks: string): BriefAnswer {
  const said = bodies.options.flatMap(({ name, more }) =>
    flows.map((flow) => `${name}: ${BODY[flow]}, ${sayMore(more[flow] ?? NOTHING)}.`),
  )
  return answer(asks, ...(said.length === 0 ? ['The case has no option whose books are known.'] : said))
}

/** What presses hardest on each option. */
export const hardestAnswer = ({ further: { stresses } }: WholeSubject, asks: string): BriefAnswer =>
  answer(
    asks,
    'Each stress is one plain change, the same for every option; how likely it is, nobody says here.',
    ...stresses.unstressed.map(({ id }) => `${stresses.names[id]}: ${hardestOn(stresses, id).join(' ')}`),
  )

/** The smallest shocks that empty the cash, and what must be delivered. */
export function breakingAnswer({ further: { stresses } }: WholeSubject, asks: string): BriefAnswer {
  const { venture, names } = stresses
  if (venture === null) return answer(asks, 'No option here keeps books of its own.')
  return answer(asks, `${names[venture.id]}:`, ...sayReverse(venture), ...saySqueeze(venture.squeeze))
}
