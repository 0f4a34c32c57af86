import { dated } from '../dated.ts'
import { legislation } from '../source.ts'

const act = (section: string) =>
  legislation(`ukpga/2014/14/section/${section}`, `Co-operative and Community Benefit Societies Act 2014 s ${section}`)
const STANDING = { knownTo: '2026-11-21', reviewBy: '2027-04-06' } as const

/** Most that one member may hold in shares that can be taken out again. */
export const withdrawableSharesMost = dated({
  id: 'forms.society.withdrawableSharesMost',
  label: 'Most that one member of a society may hold in withdrawable shares',
  unit: 'pounds',
  history: [
    {
      from: '1994-03-01',
      value: 20_000,
      source: { title: 'Industrial and Provident Societies (Increase in Shareholding Limit) Order 1994' },
      confidence: 'memory',
    },
    {
      from: '2014-04-06',
      value: 100_000,
      source: {
        title: 'TC Young, Changes to Industrial and Provident Societies in 2014',
        url: 'https://www.tcyoung.co.uk/our-blog/changes-to-industrial-and-provident-societies-act',
      },
      confidence: 'secondary',
    },
    { from: '2014-08-01', value: 100_000, source: act('24'), confidence: 'verified' },
  ],
  ...STANDING,
  note: 'A member that is itself a registered society may hold more.',
})

/** A society under both of these in the year before may vote to go without an audit. */
export const societyAuditAssets = dated({
  id: 'forms.society.auditAssets',
  label: 'Assets up to which a society may vote to go without an audit',
  unit: 'pounds',
  history: [{ from: '2014-08-01', value: 2_800_000, source: act('84'), confidence: 'verified' }],
  ...STANDING,
})

export const societyAuditTurnover = dated({
  id: 'forms.society.auditTurnover',
  label: 'Turnover up to which a society may vote to go without an audit',
  unit: 'pounds a year',
  history: [{ from: '2014-08-01', value: 5_600_000, source: act('84'), confidence: 'verified' }],
  ...STANDING,
  note: 'A society that is a charity has a lower limit, by its income.',
})
