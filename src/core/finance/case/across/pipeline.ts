import { medianOf } from '../../../chance/quantityField.ts'
import { addMonths, monthsBetween } from '../../../shared/month.ts'
import type { Problem } from '../../../shared/problem.ts'
import type { Bid, Case } from '../index.ts'
import { listedProblems } from './earners.ts'
import { isTyped, typedAt, type Given } from './given.ts'
import { withBooksOf } from '../leavers.ts'
import { WITH_BOOKS } from '../optionIds.ts'

/** What bids must say together: months in order, who bids, and a test for every remedy. */
export function pipelineProblems(given: Given): Problem[] {
  const bids = given.case.pipeline?.bids ?? []
  if (bids.length === 0) return []
  const bidders = biddersOf(given.case)
  if (bidders.length === 0) return [nobodyBids]
  return bids.flatMap((bid) => [
    ...whenProblems(given.case, bid),
    ...bidderProblems(bid, bidders),
    ...buyerProblems(given.case, bid),
    ...standingProblems(given, bid),
    ...valueProblems(given, bid),
  ])
}

/** The options of a case that keep books of their own, and so may bid. */
const biddersOf = ({ options }: Case): readonly string[] => withBooksOf(options)

const nobodyBids: Problem = {
  where: { field: 'pipeline' },
  message: 'Only a body with books of its own can bid, and no option here has any.',
  wanted: `${WITH_BOOKS.map((id) => `options/${id}`).join(', ')}, or leave the pipeline out`,
}

const pathOf = ({ id }: Bid): string => `pipeline/bids/${id}`

function bidderProblems(bid: Bid, bidders: readonly string[]): Problem[] {
  return listedProblems(`${pathOf(bid)}/bidBy`, bid.bidBy ?? [], bidders, 'bid for')
}

function whenProblems({ start, months }: Case, bid: Bid): Problem[] {
  const path = pathOf(bid)
  const at = (field: string, message: string, got: string, wanted: string): Problem => ({
    where: { field: `${path}/${field}` },
    message,
    got,
    wanted,
  })
  const bidMonth = monthsBetween(start, bid.bid)
  const last = addMonths(start, months - 1)
  if (bidMonth < 0) return [at('bid', 'The bid goes in before the start.', bid.bid, `a month from ${start}`)]
  if (bidMonth >= months) return [at('bid', 'The bid goes in after the run ends.', bid.bid, `a month up to ${last}`)]
  if (bid.start !== undefined && bid.leadMonths !== undefined)
    return [
      at('leadMonths', 'The start of the work is given twice.', `${bid.start} and ${bid.leadMonths}`, 'one of the two'),
    ]
  const lead = bid.start === undefined ? bid.leadMonths : monthsBetween(bid.bid, bid.start)
  if (lead === undefined)
    return [
      { where: { field: path }, message: 'Nothing says when the work starts.', wanted: '`start` or `leadMonths`' },
    ]
  if (lead < 1)
    return [at('start', 'The work starts before anybody can have won it.', bid.start!, `a month after ${bid.bid}`)]
  if (bid.mobilisation.months <= lead) return []
  const got = `${bid.mobilisation.months} months, and ${lead} from the bid to the start`
  return [at('mobilisation/months', 'Getting ready begins before the bid goes in.', got, `at most ${lead}`)]
}

function buyerProblems({ service }: Case, bid: Bid): Problem[] {
  if (bid.fromAuthority || bid.buyer !== service.authority) return []
  return [
    {
      where: { field: `${pathOf(bid)}/fromAuthority` },
      message: 'The authority is the buyer here, and what it pays would not be counted as its cost.',
      got: 'no',
      wanted: 'yes, or another buyer',
    },
  ]
}

function standingProblems(given: Given, bid: Bid): Problem[] {
  const path = pathOf(bid)
  const { standing, remedies } = bid
  if (standing === undefined) {
    if (!isTyped(given, `${path}/remedies`)) return []
    const message = 'A remedy answers a financial test, and this bid has none.'
    return [{ where: { field: `${path}/remedies` }, message, wanted: `${path}/standing, or leave this out` }]
  }
  const problems: Problem[] = []
  if (Object.values(standing).every((limit) => limit === undefined))
    problems.push({
      where: { field: `${path}/standing` },
      message: 'The financial test asks for nothing.',
      wanted: 'one limit or more, or leave it out',
    })
  if (remedies && Object.values(remedies).every((remedy) => remedy === undefined))
    problems.push({
      where: { field: `${path}/remedies` },
      message: 'No remedy is named.',
      wanted: 'guarantee, bond, consortium or smallerLot, or leave it out',
    })
  return problems
}

function valueProblems(given: Given, { value }: Bid): Problem[] {
  if (medianOf(value) > 0) return []
  const got = typedAt(given, value.path)
  return [{ where: { field: value.path }, message: 'This work is worth nothing.', got, wanted: 'a value above £0' }]
}
