import type { RankedRemedy } from '../../core/appraisal/standing/result.ts'
import { frequency } from '../../core/chance/frequency.ts'
import { assert } from '../../core/shared/assert.ts'
import { sayRoundPounds } from '../../core/shared/money.ts'
import { monthsBetween, sayMonth } from '../../core/shared/month.ts'
import { capital } from '../appraisal/words.ts'
import { lineOf, type Story, type StoryRun } from './story.ts'

const GUARDIAN = 'https://www.theguardian.com/social-enterprise-network/2011/sep/30/central-surrey-health-contract-lost'
const CIVIL = 'https://www.civilsociety.co.uk/news/social-enterprise-body-slams-nhs-contract-decision.html'
const HSJ = 'https://www.hsj.co.uk/surrey-pct/500m-private-sector-community-services-takeover-stalls/5040016.article'
const BMJ_2011 = 'http://www.bmj.com/content/343/bmj.d6029.extract'
const BMJ_2012 = 'http://www.bmj.com/content/344/bmj.e2605.short?rss=1'
const WIKIPEDIA = 'https://en.wikipedia.org/wiki/Central_Surrey_Health'

const BID = 'surrey'

/** How the bid meets its buyer's test in the middle case, on the accounts last filed when it goes in. */
function sayTest(run: StoryRun): string {
  const bid = run.case.pipeline?.bids.find(({ id }) => id === BID)
  assert(bid !== undefined, 'the case has the bid')
  const month = monthsBetween(run.case.start, bid.bid)
  const is = (thing: string): boolean => lineOf(run, `pipeline/${BID}/${thing}`)[month] === 1
  if (is('passes')) return 'its accounts pass the buyer’s test'
  return bid.remedies && is('remedied')
    ? 'the test is answered, and the bid can be won'
    : 'the bid fails the test and cannot be won'
}

const sayRemedy = ({ title, worth, costPounds }: RankedRemedy): string =>
  `${title}: ${worth}, at ${sayRoundPounds(costPounds)} in all`

export const centralSurrey: Story = {
  name: 'central-surrey',
  asks: 'It bid for work worth three times its income a year. Would it pass the test of its money, and if not, why?',
  known: [
    {
      when: '2006',
      what: 'The first body owned by its staff to leave the NHS, with a contract of about £20m a year for three years',
      who: 'Wikipedia',
      url: WIKIPEDIA,
    },
    { when: '2011', what: 'An income of £28m', who: 'Civil Society', url: CIVIL },
    {
      when: '2011',
      what: 'Work for £450m to £500m over five years is put to tender in the rest of Surrey',
      who: 'BMJ',
      url: BMJ_2011,
    },
    { when: '2011', what: 'The buyer asks for a bond of £10m as a surety', who: 'HSJ', url: HSJ },
  ],
  tells({ standing }) {
    const bid = standing?.bids.find(({ id }) => id === BID)
    const accounts = standing?.accounts.find(({ to }) => to === bid?.accountsTo)
    assert(bid !== undefined && accounts !== undefined, 'the bid is tested on accounts')
    const { alone } = bid
    assert(alone !== null, 'and has a chance of passing')
    const [first, second, third] = bid.ranked.map(sayRemedy)
    return [
      {
        asked: `Turnover in the accounts on file in ${sayMonth(bid.month)}`,
        model: sayRoundPounds(accounts.turnoverPounds),
        published: 'An income of £28m',
      },
      {
        asked: 'A year of the work that it bids for',
        model: sayRoundPounds(bid.valuePounds),
        published: '£450m to £500m over five years',
      },
      {
        asked: 'What fails',
        model: capital(bid.fails.join('; ')),
        published: 'It looked as if not having £10m in the bank had lost it; other limits were not published',
      },
      {
        asked: 'Its accounts pass by themselves',
        model: `${frequency(alone.p, alone.se, alone.limit95)} futures`,
        published: 'It was not chosen',
      },
      {
        asked: 'The cheapest answer',
        model: first!,
        published: 'The winner was three quarters owned by a large group',
      },
      { asked: 'The next', model: second!, published: 'A bond of £10m was asked for' },
      { asked: 'And the next', model: third!, published: 'It bid with a large partner in 2014, and won' },
    ]
  },
  draws: [],
  outcome: sayTest,
  happened: [
    {
      when: 'September 2011',
      what: 'A company that a large group owns three quarters of is chosen, subject to due diligence',
      who: 'Civil Society',
      url: CIVIL,
    },
    {
      when: 'September 2011',
      what: 'It is to appeal; not having £10m as a surety seems to have lost it the work',
      who: 'The Guardian',
      url: GUARDIAN,
    },
    { when: 'Early 2012', what: 'The transfer is late: property and due diligence', who: 'HSJ', url: HSJ },
    { when: 'April 2012', what: 'The contract is signed, for 2012 to 2017', who: 'BMJ', url: BMJ_2012 },
    {
      when: 'September 2014',
      what: 'It wins work for £235m over five years elsewhere, together with Bupa',
      who: 'Wikipedia',
      url: WIKIPEDIA,
    },
  ],
  changes: [
    'The buyer’s limits, asked for in writing before anything is spent on a bid that cannot win.',
    'A test in step with the risk: what a buyer asks for can be a bond, a guarantee or a smaller lot in place of size.',
  ],
  cautions: [
    'Only the surety was published. That turnover has to be a year of the work is the mildest limit we have seen.',
    'The income of 2011 stands for the accounts on file. Posts and pay are ours, so net assets are too.',
    'Nobody outside knows what weighed in the choice. A bid that passes the test can still lose.',
  ],
}
