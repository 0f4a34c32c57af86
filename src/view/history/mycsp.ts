import { sayPence, sayRoundPounds, sayShare } from '../../core/shared/money.ts'
import { endOfYear, inYear, lineOf, type Story, type StoryRun } from './story.ts'
import { failedBy, sayResult } from './words.ts'

const NAO =
  'https://careers.value-match.co.uk/library/national-audit-office-spinning-out-mycsp-as-a-mutual-joint-venture/'
const PUBLICNET =
  'http://www.publicnet.co.uk/news/2012/05/01/move-to-extend-public-service-delivery-by-mutuals-gets-boost/'
const PIONEERS =
  'http://www.socialenterpriselive.com/section/news/public-services/20120430/' +
  'uk-cabinet-office-launches-first-central-government-mutual%E2%80%99'
const UNION =
  'https://www.wired-gov.net/wg/news.nsf/print/' +
  'Private+firm+takes+controlling+stake+in+first+civil+service+mutual+03102014141501'
const HRZONE = 'https://hrzone.com/what-can-be-learned-from-being-a-mutual-company/'
const OWNERS =
  'https://employeeownership.co.uk/news/' +
  '10-years-eo-what-mycsp-has-learned-about-employee-ownership-and-what-its-doing-for-our-10th-eo-day/'
const CAMPAIGN = 'https://ukcampaign4change.com/tag/mycsp/'

/** Members of the scheme, as was published in 2012; the case does not let them grow. */
const MEMBERS = 1_500_000
/** The year of the contract for which a cost was projected. */
const YEAR = 7

/** Who owned how much, in the order of words: staff, government, partner. */
const STAKES = { 2012: [0.25, 0.35, 0.4], 2014: [0.25, 0.24, 0.51] } as const

/** The first year's surplus, shared by stake, as if all of it were paid out. */
const shared = (run: StoryRun, year: keyof typeof STAKES): string =>
  STAKES[year].map((stake) => sayRoundPounds(stake * inYear(lineOf(run, 'surplus'), 1))).join(', ')

/** What is paid for each member at the rate of the middle of a year of the contract. */
const forEach = (run: StoryRun, year: number): number =>
  (lineOf(run, 'contract-income')[(year - 1) * 12 + 5]! * 12) / MEMBERS

const lowestLevel = (run: StoryRun): number => lineOf(run, 'lowest-year').at(-1)!

export const mycsp: Story = {
  name: 'mycsp',
  asks: 'Can a body live on a price that falls by a quarter in seven years, and who owns what is left?',
  known: [
    {
      when: '2012',
      what: 'The service costs £18.37 for each member, twice the best public one',
      who: 'National Audit Office, as Value Match gives it',
      url: NAO,
    },
    {
      when: 'February 2012',
      what: 'Planned stakes: 42% a partner, 33% government, 25% staff',
      who: 'Campaign4Change',
      url: 'https://ukcampaign4change.com/2012/02/01/dwp-civil-servants-get-ready-for-mycsp-mutual-leap/',
    },
    {
      when: 'April 2012',
      what: 'The partner has 40%, government 35%, and a trust for the staff 25%; 1.5 million members',
      who: 'Pioneers Post',
      url: PIONEERS,
    },
    {
      when: 'May 2012',
      what: 'It starts with 500 people; ministers expect savings of 50% a year by 2022',
      who: 'PublicNet',
      url: PUBLICNET,
    },
    { when: 'May 2012', what: 'A contract of ten years, then a competition', who: 'Campaign4Change', url: CAMPAIGN },
  ],
  tells(run) {
    const posts = lineOf(run, 'in-post')
    return [
      {
        asked: 'Paid for each member in year 1',
        model: sayPence(forEach(run, 1)),
        published: '£18.37 before it left',
      },
      {
        asked: `Paid for each member in year ${YEAR}`,
        model: sayPence(forEach(run, YEAR)),
        published: '£13.78 by year seven, as the National Audit Office projected',
      },
      {
        asked: `Fall in what is paid, year 1 to year ${YEAR}`,
        model: sayShare(1 - forEach(run, YEAR) / forEach(run, 1)),
        published: '25% projected; ministers had said 50% by 2022',
      },
      {
        asked: 'What was left of the first year',
        model: sayResult(inYear(lineOf(run, 'surplus'), 1)),
        published: 'Not read',
      },
      {
        asked: 'That shared by the stakes of 2012: staff, government, partner',
        model: shared(run, 2012),
        published: 'Stakes of 25%, 35% and 40%; what was paid out was not read',
      },
      {
        asked: 'And by those of October 2014',
        model: shared(run, 2014),
        published: 'Stakes of 25%, 24% and 51%',
      },
      {
        asked: `Full-time posts filled, first month and end of year ${YEAR}`,
        model: `${Math.round(posts[0]!)} and ${Math.round(endOfYear(posts, YEAR))}`,
        published: '500 people at the start, around 680 later',
      },
      {
        asked: 'Lowest year of service, beside today',
        model: sayShare(lowestLevel(run)),
        published: 'Not read',
      },
      {
        asked: `Out of money by the end of year ${YEAR}`,
        model: failedBy(run, run.case.months),
        published: 'It was still there after ten years',
      },
    ]
  },
  draws: ['reserves'],
  outcome: (run) => `its lowest year of service is ${sayShare(lowestLevel(run))} of today’s`,
  happened: [
    {
      when: 'September 2013',
      what: 'The National Audit Office projects £13.78 for each member by year seven, 25% less',
      who: 'National Audit Office, as Value Match gives it',
      url: NAO,
    },
    {
      when: 'October 2014',
      what: 'The partner takes 51%; government keeps 24%, the staff trust 25%',
      who: 'Public and Commercial Services Union',
      url: UNION,
    },
    {
      when: 'October 2014',
      what: 'Owners had agreed not to sell for five years; after less than two and a half they start five years anew',
      who: 'Public and Commercial Services Union',
      url: UNION,
    },
    {
      when: 'By 2015',
      what: 'A programme of three years takes eleven sites down to four; around 680 people work there',
      who: 'HRZone',
      url: HRZONE,
    },
    {
      when: '2022',
      what: 'Ten years on a trust still holds a quarter for its staff; the partner is the other owner that is named',
      who: 'Employee Ownership Association',
      url: OWNERS,
    },
  ],
  changes: [
    'A lock-in that needs every owner to lift it, staff among them, and a price for lifting it.',
    'A promise that is measured by somebody else before the price is set by it.',
  ],
  cautions: [
    'Posts, pay and purchases are ours, set so that the first year leaves a few per cent. No accounts were read.',
    'In the model posts fall with the price. In fact more people came to work there: we have not read why.',
    'In house the budget falls alike: a price that is cut is not a saving of leaving.',
    'With 25% held for staff it is a joint venture. Whether to call it a mutual is disputed.',
  ],
}
