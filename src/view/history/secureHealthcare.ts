import { sayRoundPounds, sayShare } from '../../core/shared/money.ts'
import { inYear, lineOf, monthOf, type Story } from './story.ts'
import { failedBy, sayFailure, sayResult } from './words.ts'

const GUARDIAN = 'https://www.theguardian.com/society/2009/nov/18/prison-healthcare-nhs-social-enterprise'
const HSJ = 'https://www.hsj.co.uk/home/unlocking-care-improving-the-health-of-prisoners/54856.article'

/** Months by which most futures that fail have failed. */
const SOON = 6

export const secureHealthcare: Story = {
  name: 'secure-healthcare',
  asks: 'The contract was extended for three years. Did its cash last as long as its yearly result suggests?',
  known: [
    {
      when: 'May 2007',
      what: 'A mutual of staff and prisoners is set up with a grant from the Department of Health',
      who: 'PublicNet',
      url: 'http://www.publicnet.co.uk/news/2007/05/02/social-enterprise-pathfinder-goes-to-prison/',
    },
    {
      when: 'June 2007',
      what: 'It takes on health care in Wandsworth prison',
      who: 'HSJ',
      url: HSJ,
    },
    {
      when: '2009',
      what: 'A contract of over £5m a year, 70 people in front-line work, 1,600 prisoners',
      who: 'The Guardian',
      url: GUARDIAN,
    },
    {
      when: '29 July 2009',
      what: 'The primary care trust extends the contract for three years',
      who: 'The Guardian',
      url: GUARDIAN,
    },
  ],
  tells(run) {
    const bank = lineOf(run, 'bank')
    const surplus = lineOf(run, 'surplus')
    const dry = lineOf(run, 'failed').findIndex((failed) => failed === 1)
    const year = inYear(surplus, 1)
    return [
      {
        asked: 'What the first year leaves, as a yearly plan shows it',
        model: `${sayResult(year)}, ${sayShare(year / inYear(lineOf(run, 'income'), 1), 1)} of income`,
        published: 'Not published',
      },
      {
        asked: 'What it owned less what it owed on the first day',
        model: sayRoundPounds(lineOf(run, 'reserves')[0]! - surplus[0]!),
        published: 'Debts of over £1m when it ended; what it owned was not published',
      },
      {
        asked: `Cash at the end of ${monthOf(run, 0)}`,
        model: sayRoundPounds(bank[0]!),
        published: 'Not published',
      },
      {
        asked: 'First month-end without money',
        model: dry < 0 ? 'None' : monthOf(run, dry),
        published: 'Crisis meetings by mid-September, liquidation in late September 2009',
      },
      {
        asked: 'Most that is missing at the end of a month',
        model: sayRoundPounds(Math.max(0, -Math.min(...bank))),
        published: 'Not published',
      },
      {
        asked: `Out of money within ${SOON} months`,
        model: failedBy(run, SOON),
        published: 'Seven weeks',
      },
    ]
  },
  draws: [],
  outcome: sayFailure,
  happened: [
    {
      when: 'Mid-September 2009',
      what: 'After crisis meetings with the trust it cannot go on',
      who: 'The Guardian',
      url: GUARDIAN,
    },
    {
      when: 'Late September 2009',
      what: 'It is wound up with debts of over £1m; the NHS steps in to keep 70 jobs and the service',
      who: 'The Guardian',
      url: GUARDIAN,
    },
    {
      when: 'November 2009',
      what: 'Its end becomes known, as parties promise social enterprises a larger part',
      who: 'The Guardian',
      url: GUARDIAN,
    },
  ],
  changes: [
    'A look at cash month by month, and at what was owed and since when, before the extension was signed.',
    'Capital: a loan paid back last, a grant, or shares. The Guardian names raising it as the trouble of many.',
  ],
  cautions: [
    'Posts, pay and purchases are ours, set so that a year leaves about 2% of income. No accounts were read.',
    'That £1m was owed at the extension is hindsight: it was owed two months later.',
    'Creditors are taken to wait up to six months for it. Those of 2009 did not.',
  ],
}
