import { medianOf } from '../../core/chance/quantityField.ts'
import { assert } from '../../core/shared/assert.ts'
import { sayEnoughPounds, sayRoundPounds, sayShare } from '../../core/shared/money.ts'
import { monthsBetween, sayMonth } from '../../core/shared/month.ts'
import { lineOf, type Story, type StoryRun } from './story.ts'

const GUARDIAN = 'https://www.theguardian.com/social-enterprise-network/2011/sep/30/central-surrey-health-contract-lost'
const CIVIL = 'https://www.civilsociety.co.uk/news/social-enterprise-body-slams-nhs-contract-decision.html'
const HSJ = 'https://www.hsj.co.uk/surrey-pct/500m-private-sector-community-services-takeover-stalls/5040016.article'
const BMJ_2011 = 'http://www.bmj.com/content/343/bmj.d6029.extract'
const BMJ_2012 = 'http://www.bmj.com/content/344/bmj.e2605.short?rss=1'
const WIKIPEDIA = 'https://en.wikipedia.org/wiki/Central_Surrey_Health'

/** The bid, what its buyer asked for, and what the accounts last filed had of it, in pounds, in the middle case. */
function testOf(run: StoryRun) {
  const bid = run.case.pipeline?.bids.find(({ id }) => id === 'surrey')
  assert(bid?.standing !== undefined, 'the bid has a test')
  const month = monthsBetween(run.case.start, bid.bid)
  const at = (thing: string): number => lineOf(run, thing)[month]!
  const { turnoverTimes = 0, surety = 0 } = bid.standing
  return {
    bid,
    surety,
    asked: turnoverTimes * medianOf(bid.value),
    turnover: at('filed/turnover'),
    netAssets: at('filed/net-assets'),
    passes: at('pipeline/surrey/passes') === 1,
    remedied: bid.remedies !== undefined && at('pipeline/surrey/remedied') === 1,
  }
}

/** What would answer the test, the least first: each by itself, as the pipeline counts it. */
function remedies(run: StoryRun): readonly string[] {
  const { asked, turnover, netAssets, surety } = testOf(run)
  // Whole hundredths that the turnover still covers.
  const lot = Math.floor((100 * turnover) / asked) / 100
  const lacking = sayEnoughPounds(asked - turnover)
  return [
    `A lot of ${sayShare(lot)} of the work, with a bond of ${sayEnoughPounds(lot * surety - netAssets)}`,
    `A partner with turnover of ${lacking} and net assets of ${sayEnoughPounds(surety - netAssets)}`,
    `A guarantee or bond of ${lacking}`,
  ]
}

const sayTest = (run: StoryRun): string => {
  const { passes, remedied } = testOf(run)
  if (passes) return 'its accounts pass the buyer’s test'
  return remedied ? 'the test is answered, and the bid can be won' : 'the bid fails the test and cannot be won'
}

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
  tells(run) {
    const { bid, asked, turnover, netAssets, surety } = testOf(run)
    const [first, second, third] = remedies(run)
    return [
      {
        asked: `Turnover in the last accounts filed by ${sayMonth(bid.bid)}`,
        model: sayRoundPounds(turnover),
        published: 'An income of £28m',
      },
      {
        asked: 'Turnover asked for: one year of the work',
        model: sayRoundPounds(asked),
        published: 'The limit was not published; £90m to £100m a year was bid for',
      },
      {
        asked: 'Net assets, and the surety asked for',
        model: `${sayRoundPounds(netAssets)}, and ${sayRoundPounds(surety)}`,
        published: 'Not published, and £10m',
      },
      {
        asked: 'What fails',
        model: [
          ...(turnover < asked ? [`turnover, at ${sayShare(turnover / asked)} of what is asked for`] : []),
          ...(netAssets < surety ? ['the surety'] : []),
        ].join('; '),
        published: 'It looked as if not having £10m in the bank had lost it',
      },
      { asked: 'The least that would answer it', model: first!, published: 'It was let as one contract' },
      { asked: 'Next', model: second!, published: 'It bid with a large partner in 2014, and won' },
      { asked: 'And next', model: third!, published: 'The winner was three quarters owned by a large group' },
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
