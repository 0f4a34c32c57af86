import type { About } from '../../about.ts'
import type { Bid } from '../../case/index.ts'
import { own, type Option } from '../../option.ts'

/** The bids that an option makes: those it may make, if it keeps books of its own. */
export const bidsOf = ({ case: theCase }: Pick<About, 'case'>, option: Option): readonly Bid[] =>
  option.books
    ? (theCase.pipeline?.bids ?? []).filter(({ bidBy }) => !bidBy || bidBy.some((id) => id === option.id))
    : []

/** What the lines of a bid are named after. */
export const bidName = ({ id }: Pick<Bid, 'id'>): string => `pipeline/${id}`

/** A total of new work as a term, where the option bids at all: none else, so that nothing changes without bids. */
export const ofNewWork = (about: About, option: Option, thing: string): readonly string[] =>
  bidsOf(about, option).length > 0 ? [own(option)(`new-work/${thing}`)] : []

/** What cash takes up of new work: what comes in and goes out when it does. */
export const newWorkOf = (about: About, option: Option) => ({
  receipts: ofNewWork(about, option, 'invoiced').flatMap((invoiced) =>
    ofNewWork(about, option, 'received').map((received) => ({ invoiced, received })),
  ),
  bought: ofNewWork(about, option, 'bought'),
  now: ofNewWork(about, option, 'paid-now'),
})

/** What the authority pays for new work of its own, as a term, where it buys any. */
export const forNewWork = (about: Pick<About, 'case'>, option: Option): readonly string[] =>
  bidsOf(about, option).some(({ fromAuthority }) => fromAuthority) ? [own(option)('new-work/from-authority')] : []
