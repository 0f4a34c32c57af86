import { sayShare } from '../../shared/money.ts'
import { dated, type LawSource } from '../dated.ts'

/** One stretch of years that are all discounted at the same real rate. Both years are counted. */
export interface DiscountBand {
  readonly fromYear: number
  readonly toYear: number
  readonly rateAnnual: number
}

const sayBands = (bands: readonly DiscountBand[]): string =>
  bands
    .map(({ fromYear, toYear, rateAnnual }) => `${sayShare(rateAnnual, 2)} in years ${fromYear} to ${toYear}`)
    .join(', ')

/** The social time preference rate of HM Treasury's Green Book: real, falling after thirty years. */
export const greenBookSchedule = dated<readonly DiscountBand[]>({
  id: 'greenbook.stpr',
  label: 'Green Book discount rate',
  unit: 'real, a year, by band of years',
  say: sayBands,
  history: [
    {
      from: '2003-04-01',
      value: [
        { fromYear: 0, toYear: 30, rateAnnual: 0.035 },
        { fromYear: 31, toYear: 75, rateAnnual: 0.03 },
        { fromYear: 76, toYear: 125, rateAnnual: 0.025 },
      ],
      source: {
        title: 'HM Treasury, Green Book discount rate review: terms of reference, 16 December 2025',
        url: 'https://www.gov.uk/government/publications/green-book-discount-rate-review-2026',
      },
      confidence: 'verified',
    },
  ],
  knownTo: '2026-06-30',
  reviewBy: '2027-01-31',
  note:
    'The edition of 5 February 2026 kept these rates, as others tell. The independent review reported on 30 June ' +
    '2026. Whether its findings were adopted has not been read.',
})

/** Effects on health are discounted more slowly: nobody values health less for being richer. */
export const healthSchedule = dated<readonly DiscountBand[]>({
  id: 'greenbook.health',
  label: 'Green Book discount rate for effects on health',
  unit: 'real, a year, by band of years',
  say: sayBands,
  history: [
    {
      from: '2018-03-16',
      value: [
        { fromYear: 0, toYear: 30, rateAnnual: 0.015 },
        { fromYear: 31, toYear: 75, rateAnnual: 0.0129 },
        { fromYear: 76, toYear: 125, rateAnnual: 0.0107 },
      ],
      source: {
        title: 'HM Treasury, Green Book, as the tables of the R package greenbook give it',
        url: 'https://cran.r-project.org/web/packages/greenbook/readme/README.html',
      },
      confidence: 'secondary',
    },
  ],
  knownTo: '2026-04-28',
  reviewBy: '2027-01-31',
})

/** How fast a pound loses worth to those who have more of them. */
export const incomeElasticity = dated({
  id: 'greenbook.incomeElasticity',
  label: 'Power by which a pound counts more for those with less',
  unit: 'power of median income over income',
  history: [
    {
      from: '2018-03-16',
      value: 1.3,
      source: {
        title: 'HM Treasury, Green Book A3.14, as PPP Online gives it',
        url: 'https://ppponline.affinitext.com/public/book?id=5905&toc_id=875688',
      },
      confidence: 'secondary',
    },
  ],
  knownTo: '2026-04-28',
  reviewBy: '2027-01-31',
})

/** By how much estimates of a kind of project fall short, as shares of the estimate: at the start, and at best. */
export interface Shortfall {
  readonly upper: number
  readonly lower: number
}

/** What comparable projects ran over by. */
export interface OptimismBias {
  readonly project: string
  /** Null where nothing was measured. */
  readonly duration: Shortfall | null
  readonly cost: Shortfall
  /** Whether `cost` is what is spent at once, or what is spent year by year. */
  readonly costIs: 'capital' | 'running'
}

const mottMacDonald: LawSource = {
  title: 'Mott MacDonald (2002), Review of Large Public Procurement in the UK, table 2, as PPP Online gives it',
  url: 'https://ppponline.affinitext.com/public/book?id=1343&toc_id=444193',
}

const works = (project: string, duration: Shortfall, cost: Shortfall): OptimismBias => ({
  project,
  duration,
  cost,
  costIs: 'capital',
})

/** What estimates are raised by until there is better evidence. */
export const optimismBias = dated<readonly OptimismBias[]>({
  id: 'greenbook.optimismBias',
  label: 'Optimism bias of comparable projects',
  unit: 'share of the estimate, at the start and at best',
  say: (all) =>
    all
      .map(
        ({ project, cost, costIs }) =>
          `${project}: ${sayShare(cost.upper)} to ${sayShare(cost.lower)} of ${costIs} cost`,
      )
      .join('; '),
  history: [
    {
      from: '2003-04-01',
      value: [
        works('standard buildings', { upper: 0.04, lower: 0.01 }, { upper: 0.24, lower: 0.02 }),
        works('non-standard buildings', { upper: 0.39, lower: 0.02 }, { upper: 0.51, lower: 0.04 }),
        works('standard civil engineering', { upper: 0.2, lower: 0.01 }, { upper: 0.44, lower: 0.03 }),
        works('non-standard civil engineering', { upper: 0.25, lower: 0.03 }, { upper: 0.66, lower: 0.06 }),
        works('equipment and development', { upper: 0.54, lower: 0.1 }, { upper: 2, lower: 0.1 }),
        { project: 'outsourcing', duration: null, cost: { upper: 0.41, lower: 0 }, costIs: 'running' },
      ],
      source: mottMacDonald,
      confidence: 'secondary',
    },
  ],
  knownTo: '2026-04-28',
  reviewBy: '2027-01-31',
  note:
    'The share for outsourcing is of what is spent year by year, as a note to the table says. Others call it ' +
    'capital.',
})
