import { frequency } from '../../chance/frequency.ts'
import type { Mean } from '../../chance/mean.ts'
import type { Probability } from '../../chance/statistics.ts'
import { sayRoundPounds } from '../../shared/money.ts'
import type { Ownership, TestBeside } from './ownership.ts'

const HALF_A_POUND = 0.5

/** What each test asks, in words. */
export const TEST: Readonly<Record<TestBeside['id'], string>> = {
  kept: 'The service is kept',
  noWorse: 'The service is no worse than carrying on',
  saved: 'Money is saved',
  both: 'Both in the same future',
}

/**
 * What the same menu gives in house, what leaving adds to it, and how much of that is lower terms of staff; then what
 * it does to the two tests.
 */
export function sayOwnership({ saving, fromTerms, tests }: Ownership): readonly string[] {
  const asked = tests.filter(({ id }) => id === 'kept' || id === 'saved')
  return [
    [wouldGive(saving.staying), addsWords(saving.more), ...termsWords(saving.more, fromTerms)].join(' '),
    ...asked.map(
      (test) =>
        `${TEST[test.id]}: in ${often(test.staying)} futures by improving in house, in ${often(test.leaving)} by ` +
        `leaving. That is ${sayMoreOften(test)}.`,
    ),
  ]
}

/** `12 of 100 more, give or take 2`, `too close to call`. */
export function sayMoreOften({ more: { difference, se, tooClose } }: TestBeside): string {
  if (tooClose) return 'too close to call'
  const of100 = Math.round(100 * Math.abs(difference))
  const error = `give or take ${Math.max(1, Math.ceil(200 * se))}`
  return `${Math.max(1, of100)} of 100 ${difference > 0 ? 'more' : 'fewer'} by leaving, ${error}`
}

/** How the split is to be read. */
export const READING_OWNERSHIP =
  'Both options have the same menu of productivity to gain, the same discount on promises, the same managers and the ' +
  'same futures. So a part of this table is what leaving itself brings: it is the part of the bridge less the same ' +
  'part for improving in house. The model takes engagement to do as much in house as outside. It is the menu of the ' +
  'case that says how much, and no evidence here says that ownership alone does more.'

const isTold = ({ mean, se }: Mean): boolean => Math.abs(mean) > 2 * se

function addsWords(more: Mean): string {
  const error = `give or take ${sayRoundPounds(2 * more.se)}`
  if (!isTold(more)) return `Leaving adds nothing to that which can be told from chance (${error}).`
  const size = `${sayRoundPounds(Math.abs(more.mean))}, ${error}`
  return more.mean > 0 ? `Leaving adds ${size}.` : `Leaving takes ${size}, off that.`
}

function wouldGive({ mean, se }: Mean): string {
  const reached = 'The same engagement and productivity, reached in house, would'
  if (Math.abs(mean) < HALF_A_POUND) return `${reached} change nothing.`
  const error = se === 0 ? '' : `, give or take ${sayRoundPounds(2 * se)}`
  return `${reached} ${mean > 0 ? 'save' : 'cost'} ${sayRoundPounds(Math.abs(mean))}${error}.`
}

/** Said where there is something to split, or where the terms move and other things move against them. */
function termsWords(more: Mean, terms: Mean): readonly string[] {
  if (Math.abs(terms.mean) < HALF_A_POUND) return isTold(more) ? ['None of that is lower terms of staff.'] : []
  const size = sayRoundPounds(Math.abs(terms.mean))
  return [
    terms.mean > 0
      ? `Within that, lower terms of staff save ${size}.`
      : `Within that, terms of staff cost ${size} more.`,
  ]
}

/** `73 of 100`, its error left to the table. */
const often = ({ p, se, limit95 }: Probability): string => frequency(p, se, limit95).split(', ')[0]!
