import { sayRoundPounds } from '../../core/shared/money.ts'
import { endOfYear, inYear, lineOf, monthOf, type Story } from './story.ts'
import { failedBy, sayFailure, sayResult } from './words.ts'

const HSJ_2015 = 'https://www.hsj.co.uk/nhs-providers-explore-taking-over-cornish-community-services/5087891.article'
const HSJ_2011 =
  'https://www.hsj.co.uk/cornwall-and-isles-of-scilly-pct/nhs-cornwall-and-isles-of-scilly-social-enterpise-stalls/' +
  '5031028.article'
const WIKIPEDIA = 'https://en.wikipedia.org/wiki/Peninsula_Community_Health'

export const peninsula: Story = {
  name: 'peninsula',
  asks: 'What does a body look like that owes £1m more than it owns on its first day, and how long does it have cash?',
  known: [
    {
      when: 'March 2011',
      what: 'The company is registered; the decision on whether it can stand is put off',
      who: 'HSJ',
      url: HSJ_2011,
    },
    {
      when: 'June 2011',
      what: 'Gaps in the due diligence are still being worked through, and banks have to be clear about facilities',
      who: 'HSJ',
      url: HSJ_2011,
    },
    {
      when: 'October 2011',
      what: 'It takes over 14 community hospitals, with nearly 2,000 staff',
      who: 'Wikipedia',
      url: WIKIPEDIA,
    },
    { when: 'Each year', what: 'Turnover of £87m', who: 'HSJ', url: HSJ_2015 },
  ],
  tells(run) {
    const bank = lineOf(run, 'bank')
    const reserves = lineOf(run, 'reserves')
    const surplus = lineOf(run, 'surplus')
    return [
      {
        asked: 'What it owned less what it owed on the first day',
        model: sayRoundPounds(openingReserves(reserves, surplus)),
        published: 'A deficit of £1m, inherited',
      },
      {
        asked: `Cash at the end of the first month, ${monthOf(run, 0)}`,
        model: sayRoundPounds(bank[0]!),
        published: 'Not published',
      },
      {
        asked: 'What was left of the first year',
        model: sayResult(inYear(surplus, 1)),
        published: 'Not published',
      },
      {
        asked: 'Cash at the end of the first year',
        model: sayRoundPounds(endOfYear(bank, 1)),
        published: 'Not published',
      },
      {
        asked: `Months, of ${reserves.length}, at whose end it owes more than it owns`,
        model: String(reserves.filter((pounds) => pounds < 0).length),
        published: 'Not published',
      },
      {
        asked: 'Lowest cash at the end of a month',
        model: sayRoundPounds(Math.min(...bank)),
        published: 'Not published',
      },
      {
        asked: 'Out of money by the end of the contract',
        model: failedBy(run, run.case.months),
        published: 'It did not: it chose not to go on',
      },
    ]
  },
  draws: ['reserves', 'cash'],
  outcome: sayFailure,
  happened: [
    {
      when: '2014',
      what: 'A study of a merger with an NHS trust, for money reasons on both sides',
      who: 'HSJ',
      url: 'https://www.hsj.co.uk/cornwall-partnership-nhs-foundation-trust/social-enterprise-explores-merger-with-nhs-trust/5073481.article',
    },
    {
      when: 'July 2015',
      what: 'It says that it will stop when the contract ends: old debts make going on impossible',
      who: 'HSJ',
      url: HSJ_2015,
    },
    {
      when: 'July 2015',
      what: 'Its chief executive tells of £1m inherited, and that it was probably insolvent on day one',
      who: 'HSJ',
      url: HSJ_2015,
    },
    {
      when: '2015',
      what: 'Inspectors find good and safe care in most services',
      who: 'Wikipedia',
      url: WIKIPEDIA,
    },
    {
      when: 'March 2016',
      what: 'The contract ends and the services go to an NHS trust',
      who: 'Wikipedia',
      url: WIKIPEDIA,
    },
  ],
  changes: [
    'An opening balance that both sides sign, before the first day and not after.',
    'What staff were owed for the time before the transfer, left with the body that owed it.',
  ],
  cautions: [
    'Accounts, posts, pay and purchases are ours. The size, the dates and the £1m have a source.',
    'Nobody has said how the £1m was made up, or when it was paid: half a year is ours.',
    'The price is taken to be all of its turnover, in one contract. No price was published.',
  ],
}

/** What was there before the first month's result. */
const openingReserves = (reserves: Float64Array, surplus: Float64Array): number => reserves[0]! - surplus[0]!
