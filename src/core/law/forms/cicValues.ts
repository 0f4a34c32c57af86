import { dated } from '../dated.ts'
import { legislation } from '../source.ts'

const asMade = (regulation: string) =>
  legislation(
    `uksi/2005/1788/regulation/${regulation}/made`,
    `Community Interest Company Regulations 2005 reg ${regulation}`,
  )
const raised2010 = {
  title: 'Shepherd and Wedderburn, CICing Investors Into Action, on the limits from 6 April 2010',
  url: 'https://www.mondaq.com/uk/x/92042/Investment+Strategy/CICing+Investors+Into+Action+Changes+To+Payments+To+Investors+In+Community+Interest+Companies',
}
const STANDING = { knownTo: '2026-11-21', reviewBy: '2027-04-06' } as const

/** Most of its distributable profits that a community interest company limited by shares may give as dividends. */
export const cicDividendMost = dated({
  id: 'forms.cic.dividendMost',
  label: 'Most that a community interest company may give as dividends',
  unit: 'share of distributable profits',
  history: [{ from: '2005-07-01', value: 0.35, source: asMade('22'), confidence: 'verified' }],
  ...STANDING,
  note:
    'Dividends to other bodies with an asset lock do not count. The regulator may set another share; none was found ' +
    'in what was read up to 2014.',
})

/** How far a dividend on one share could go above the base rate of the Bank of England. */
export const cicShareDividendAboveBase = dated({
  id: 'forms.cic.shareDividendAboveBase',
  label: 'Most dividend on one share of a community interest company, above the base rate',
  unit: 'share of the paid-up value, above the base rate',
  history: [{ from: '2005-07-01', to: '2010-04-05', value: 0.05, source: asMade('22'), confidence: 'verified' }],
  ...STANDING,
  note: 'It went with the share: one issued in these days kept this limit until the limit on each share was lifted.',
})

/** How much of what was paid for one share could come back as a dividend in a year. */
export const cicShareDividendMost = dated({
  id: 'forms.cic.shareDividendMost',
  label: 'Most dividend on one share of a community interest company',
  unit: 'share of the paid-up value',
  history: [{ from: '2010-04-06', to: '2014-09-30', value: 0.2, source: raised2010, confidence: 'secondary' }],
  ...STANDING,
  note: 'Lifted for dividends declared on or after 1 October 2014, by SI 2014/2483, whenever the share was issued.',
})

/** Most interest that a community interest company may pay where the rate hangs on how well it does. */
export const cicLinkedInterestMost = dated({
  id: 'forms.cic.linkedInterestMost',
  label: 'Most interest of a community interest company where the rate hangs on its profits',
  unit: 'share of the debt',
  history: [
    { from: '2010-04-06', value: 0.1, source: raised2010, confidence: 'secondary' },
    {
      from: '2014-10-01',
      value: 0.2,
      source: {
        title: 'Muckle LLP, CIC regulator favours reform of dividend and interest caps, 2014',
        url: 'https://www.muckle-llp.com/enews/cic-regulator-favours-reform-of-dividend-and-interest-caps/',
      },
      confidence: 'secondary',
    },
  ],
  ...STANDING,
  note:
    'Before April 2010 it was four points above the base rate. That it was to be 20% was read; the first day ' +
    'was not.',
})
