import { sayRoundPounds } from '../../core/shared/money.ts'
import { lineOf, summed, type Story, type StoryRun } from './story.ts'
import { failedBy, sayResult } from './words.ts'

const CHRONICLE =
  'http://www.chesterchronicle.co.uk/news/chester-cheshire-news/chester-council-firm-cosocius-features-10420428'
const CHRONICLE_CLOSING =
  'http://www.chesterchronicle.co.uk/news/chester-cheshire-news/cosocius-firm-owned-cheshire-west-10224292'
const WILMSLOW_2014 = 'http://www.wilmslow.co.uk/news/article/9700/council-launches-companies-aimed-at-saving-millions'
const WILMSLOW_2016 =
  'https://www.wilmslow.co.uk/news/article/13748/company-aimed-at-saving-millions-for-tax-payer-reported-loss-of-26m'
const WORLD =
  'https://www.runcornandwidnesworld.co.uk/news/17512241.councillors-renew-calls-to-look-into-failed-taxpayer-funded-company/'

/** Its first accounts were of eleven months, to the end of March 2015; the next of a year. */
const FIRST_MONTHS = 11
const NEXT_MONTHS = FIRST_MONTHS + 12

const firstResult = (run: StoryRun): string => sayResult(summed(lineOf(run, 'surplus'), 0, FIRST_MONTHS))

export const cosocius: Story = {
  name: 'cosocius',
  asks:
    'Savings were taken out of the price before they were made, and new customers were to pay for the company. ' +
    'What if none of it comes?',
  known: [
    {
      when: '2013',
      what: 'Two councils plan a company for computing, personnel and finance, with a third partner if the time allows',
      who: 'Cheshire East Council',
      url: 'https://moderngov.cheshireeast.gov.uk/ecminutes/mgDecisionDetails.aspx?IId=23499',
    },
    {
      when: 'Before May 2014',
      what: 'Wirral, the third partner, withdraws; the attempt had cost £787,000',
      who: 'Chester Chronicle',
      url: CHRONICLE,
    },
    {
      when: 'April 2014',
      what: 'Over £5m of savings expected in five years, rising to £1.6m a year; others are to buy from it',
      who: 'Wilmslow.co.uk',
      url: WILMSLOW_2014,
    },
    {
      when: 'May 2014',
      what: 'Over 300 people move',
      who: 'Wilmslow.co.uk',
      url: WILMSLOW_2014,
    },
    {
      when: '2014',
      what: 'Both councils agree working capital of up to £7m',
      who: 'Cheshire East Council',
      url: 'https://moderngov.cheshireeast.gov.uk/mgAi.aspx?ID=23140',
    },
  ],
  tells(run) {
    const surplus = lineOf(run, 'surplus')
    const reserves = lineOf(run, 'reserves')
    return [
      {
        asked: `Result of the first ${FIRST_MONTHS} months`,
        model: firstResult(run),
        published: 'An operating loss of £800,000',
      },
      {
        asked: 'Result of the year after',
        model: sayResult(summed(surplus, FIRST_MONTHS, NEXT_MONTHS)),
        published: 'A loss of £2.6m overall for 2015-16, the year in which it was wound up',
      },
      {
        asked: 'Both together',
        model: sayResult(summed(surplus, 0, NEXT_MONTHS)),
        published: 'About £2.8m lost when it failed, as a councillors’ committee was told',
      },
      {
        asked: `What it owned less what it owed after ${FIRST_MONTHS} months`,
        model: sayRoundPounds(reserves[FIRST_MONTHS - 1]!),
        published: 'A pension deficit of £8.5m, beside its losses',
      },
      {
        asked: 'Sold to others',
        model: sayRoundPounds(summed(lineOf(run, 'other-income'), 0, NEXT_MONTHS)),
        published: 'No outside contract in 18 months',
      },
      {
        asked: 'Out of money within two years',
        model: failedBy(run, run.case.months),
        published: 'It had its owners’ working capital, and was closed by them',
      },
    ]
  },
  draws: ['cash'],
  outcome: (run) => `its first ${FIRST_MONTHS} months end ${firstResult(run)}`,
  happened: [
    {
      when: 'October 2015',
      what: 'The councils decide to take the services back: the savings had not come',
      who: 'Chester Chronicle',
      url: CHRONICLE_CLOSING,
    },
    {
      when: 'April 2016',
      what: 'One council runs computing for both, the other personnel and finance',
      who: 'Runcorn and Widnes World',
      url: WORLD,
    },
    {
      when: 'May 2016',
      what: 'A loss of £2.6m is reported, met by the councils; they count £1m of savings of their own against it',
      who: 'Wilmslow.co.uk',
      url: WILMSLOW_2016,
    },
    {
      when: '2017 to 2019',
      what: 'Councillors and a union ask for an inquiry into the £2.8m',
      who: 'Runcorn and Widnes World',
      url: WORLD,
    },
  ],
  changes: [
    'A price that falls once a saving has been made, and not before.',
    'A plan that stands with the customers it has. New ones are then a gain, and not the means to live.',
    'A second look when the third partner withdrew: what the company itself costs was then shared by two.',
  ],
  cautions: [
    'It was owned by two councils and not by its staff. It is here as a service that is shared.',
    'The price, posts, pay and purchases are ours. The promised savings in the price, the size, the facility and the ' +
      'pension deficit have a source.',
    'That savings did not come, and that the deficit was there on the first day, is hindsight.',
  ],
}
