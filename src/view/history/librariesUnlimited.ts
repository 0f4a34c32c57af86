import { sayRoundPounds } from '../../core/shared/money.ts'
import { endOfYear, inYear, lineOf, type Story } from './story.ts'
import { failedBy, sayFailure, sayResult } from './words.ts'

const COUNCIL_2016 =
  'https://www.devonnewscentre.info/devons-libraries-become-independent-staff-and-community-owned-organisation/'
const OBSERVER =
  'https://exeterobserver.org/2025/12/20/devon-county-council-funding-cuts-reduce-core-library-opening-hours-30-per-' +
  'cent-closing-some-branches-claims-to-the-contrary-libraries-unlimited-contract-extension-decision-scheduled-six-' +
  'weeks-before-consultation-ends'

/** A year near the end of the contract, by which reserves were said to have been used. */
const LATE_YEAR = 9

export const librariesUnlimited: Story = {
  name: 'libraries-unlimited',
  asks: 'Would a price that stays the same in pounds last as long as the contract?',
  known: [
    {
      when: 'October 2014',
      what: 'A trust or mutual is to save £1.5m a year and to keep every library open with paid staff',
      who: 'Friends of Chagford Library',
      url: 'https://friendsofchagfordlibrary.com/2014/10/',
    },
    {
      when: 'By 2016',
      what: 'The library budget had been cut by £3m, 30%, in six years, without closing a library',
      who: 'Mutual Ventures',
      url: 'https://www.mutualventures.co.uk/post/case-study-libraries-unlimited-formerly-devon-library-service',
    },
    {
      when: 'April 2016',
      what: 'The service leaves: 50 libraries, to save £1.5m more',
      who: 'Devon County Council',
      url: COUNCIL_2016,
    },
    {
      when: 'April 2016',
      what: 'Over 300 people and 50 properties move',
      who: 'gov.uk',
      url: 'https://www.gov.uk/government/case-studies/libraries-unlimited-the-journey-from-investigation-to-establishment',
    },
    {
      when: 'April 2016',
      what: 'The contract is for five years, and five more if both agree',
      who: 'Local Government Association',
      url: 'https://www.local.gov.uk/case-studies/mutual-delivery-model-library-services-devon-county-council',
    },
  ],
  tells(run) {
    const surplus = lineOf(run, 'surplus')
    const reserves = lineOf(run, 'reserves')
    const years = Array.from({ length: run.case.months / 12 }, (_, index) => index + 1)
    const best = years.reduce((most, year) => (endOfYear(reserves, year) > endOfYear(reserves, most) ? year : most))
    return [
      {
        asked: 'What was left of the first year',
        model: sayResult(inYear(surplus, 1)),
        published: 'Not read',
      },
      {
        asked: 'When reserves were highest',
        model: `End of year ${best}: ${sayRoundPounds(endOfYear(reserves, best))}`,
        published: 'Not read',
      },
      {
        asked: `What was left of year ${LATE_YEAR}`,
        model: sayResult(inYear(surplus, LATE_YEAR)),
        published: 'In 2025 it said that reserves had filled gaps for the last few years',
      },
      {
        asked: `Reserves at the end of year ${LATE_YEAR}`,
        model: sayRoundPounds(endOfYear(reserves, LATE_YEAR)),
        published: 'It said that it could not go on',
      },
      {
        asked: 'Out of money by the end of the contract',
        model: failedBy(run, run.case.months),
        published: 'It was trading in 2026; the council put more money in',
      },
    ]
  },
  draws: ['reserves'],
  outcome: sayFailure,
  happened: [
    {
      when: '2024-25',
      what: 'The contract is worth just over £7m; four libraries of Torbay are a second one',
      who: 'Exeter Observer',
      url: OBSERVER,
    },
    {
      when: 'October 2025',
      what: 'Posts are left empty and opening hours suffer; it has lived on reserves for some years',
      who: 'BBC',
      url: 'https://feeds.bbci.co.uk/news/articles/crme08pde0ro',
    },
    {
      when: 'December 2025',
      what: 'The council consults on nearly 30% fewer staffed hours, from under 1,300 to under 915 a week',
      who: 'Exeter Observer',
      url: OBSERVER,
    },
    {
      when: 'February 2026',
      what: 'The council takes back a cut of £650,000 and sets £1m aside for change',
      who: 'The Moorlander',
      url: 'https://www.themoorlander.co.uk/news/local-news/2024672/devon-libraries-budget-sees-surprise-plot-twist-in-new-funding-reversal.html',
    },
    {
      when: 'March 2026',
      what: 'The ten years end; an extension was to be decided on early in the year',
      who: 'Exeter Observer',
      url: OBSERVER,
    },
  ],
  changes: [
    'A clause that looks at the price again after some years, before the reserves are needed.',
    'A rule for reserves, known to both sides: how many months of cost they are for, and what is done below that.',
  ],
  cautions: [
    'Posts, pay, spending and other income are ours. Only the size, the term and the price have a source.',
    'It may have earned more than we assume from grants, and it has a second customer in Torbay that is not in here.',
    'The council’s recharge and budget in house were not read, so the test of money saved says nothing here.',
  ],
}
