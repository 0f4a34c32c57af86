import { dated } from '../dated.ts'
import { legislation } from '../source.ts'

const act2010 = legislation('ukpga/2010/4/notes/division/1/15/4/6', 'Corporation Tax Act 2010, notes to s 482')
const act2019 = legislation('ukpga/2019/1/section/41', 'Finance Act 2019 s 41')
const KNOWN = { knownTo: '2027-03-31', reviewBy: '2027-04-06' } as const

/** Share of all its income up to which a charity may trade beside its purposes without tax. */
export const charityTradeShare = dated({
  id: 'ct.charityTrade.share',
  label: 'Other trade of a charity free of tax, share of its income',
  unit: 'share of all income',
  history: [{ from: '2010-04-01', value: 0.25, source: act2010, confidence: 'verified' }],
  ...KNOWN,
})

/** Amount that is free whatever its income. */
export const charityTradeLeast = dated({
  id: 'ct.charityTrade.least',
  label: 'Other trade of a charity free of tax, whatever its income',
  unit: 'pounds a year',
  history: [
    { from: '2010-04-01', value: 5000, source: act2010, confidence: 'verified' },
    { from: '2019-04-01', value: 8000, source: act2019, confidence: 'verified' },
  ],
  ...KNOWN,
})

/** Most that is free, however large its income. */
export const charityTradeMost = dated({
  id: 'ct.charityTrade.most',
  label: 'Other trade of a charity free of tax, at most',
  unit: 'pounds a year',
  history: [
    { from: '2010-04-01', value: 50_000, source: act2010, confidence: 'verified' },
    { from: '2019-04-01', value: 80_000, source: act2019, confidence: 'verified' },
  ],
  ...KNOWN,
})
