import { medianOf } from '../../chance/quantityField.ts'
import { probabilityOf } from '../../chance/probability.ts'
import type { Bid } from '../../finance/case/index.ts'
import { monthsOf } from '../../finance/lines/newWork/months.ts'
import { bidName } from '../../finance/lines/newWork/who.ts'
import { flagsOf } from '../summary.ts'
import { testedAccounts } from './figures.ts'
import { rankRemedies } from './remedies.ts'
import type { BidStanding } from './result.ts'
import { failing, type TestedAccounts } from './rule.ts'
import type { Sheets } from './sheets.ts'

/** How a bid with a test stands in the accounts last filed when it goes in, and what would help it where it fails. */
export function bidStanding(sheets: Sheets, bid: Bid): BidStanding {
  const { ready, at, accounts: all } = sheets
  const { calendar } = ready.built
  const goesIn = monthsOf(calendar, bid).bid
  const tested = all.findLastIndex(({ period }) => period.openFrom <= goesIn)
  const valuePounds = at.middle(`${bidName(bid)}/value`, calendar.months - 1)
  const about = { id: bid.id, buyer: bid.buyer, month: bid.bid, valuePounds }
  if (tested < 0)
    return {
      ...about,
      accountsTo: null,
      passes: null,
      fails: [],
      alone: null,
      remedied: null,
      ranked: [],
      others: [],
    }
  const accountsAt = (index: number): TestedAccounts => testedAccounts(all[index]!.middle)
  const accounts = accountsAt(tested)
  const fails = failing(bid.standing!, valuePounds, accounts)
  const later = all.flatMap(({ period }, index) =>
    index > tested ? [{ index, months: period.openFrom - goesIn }] : [],
  )
  const passes = later.find(({ index }) => failing(bid.standing!, valuePounds, accountsAt(index)).length === 0)
  const found = {
    standing: bid.standing!,
    valuePounds,
    termMonths: bid.termMonths,
    margin: medianOf(bid.margin),
    accounts,
    fails,
    nextAccounts: later[0]?.months ?? null,
    passesIn: passes?.months ?? null,
  }
  return {
    ...about,
    accountsTo: calendar.names[all[tested]!.period.last]!,
    passes: fails.length === 0,
    fails: fails.map(({ because }) => because),
    ...chances(sheets, bid),
    ...(fails.length === 0 ? { ranked: [], others: [] } : rankRemedies(found)),
  }
}

/** As the model itself settles it in the month of the bid, in each future. */
function chances({ ready, at }: Sheets, bid: Bid) {
  const last = ready.built.calendar.months - 1
  const chance = (thing: string) => {
    const settled = at.futures(`${bidName(bid)}/${thing}`, last)
    return probabilityOf(
      flagsOf(settled, (is) => is === 1),
      ready.sampler.sampling,
    )
  }
  return { alone: chance('passes'), remedied: bid.remedies ? chance('remedied') : null }
}
