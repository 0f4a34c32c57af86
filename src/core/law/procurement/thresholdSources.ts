import { legislation } from '../source.ts'
import type { Confidence, LawSource } from '../dated.ts'
import type { Day } from '../../shared/day.ts'

/** Where the thresholds of one period were read. */
interface Period {
  readonly from: Day
  readonly source: LawSource
  readonly confidence: Confidence
}

const read = (from: Day, title: string, url: string): Period => ({
  from,
  source: { title, url },
  confidence: 'secondary',
})

/** The sterling thresholds were set anew every second January; each period with where its figures were read. */
export const PERIODS = {
  2010: read(
    '2010-01-01',
    'Office of Government Commerce, EU procurement thresholds from 1 January 2010',
    'https://webarchive.nationalarchives.gov.uk/20100519153408/http://www.ogc.gov.uk/procurement_policy_and_application_of_eu_rules_eu_procurement_thresholds_.asp',
  ),
  2012: read(
    '2012-01-01',
    'SOAS, European Union procurement thresholds',
    'http://www.soas.ac.uk/purchasing/procedures/euthresholds/',
  ),
  2014: read('2014-01-01', 'GovOpps, EC thresholds from 1 January 2014', 'https://www.govopps.co.uk/ec-thresholds/'),
  2015: read(
    '2015-02-26',
    'Local Government Association, PCR notes: thresholds',
    'https://www.local.gov.uk/pcr-notes-thresholds',
  ),
  2016: read(
    '2016-01-01',
    'Mills & Reeve, new thresholds from 1 January 2016',
    'https://www.procurementportal.com/blog/november-2015/new-thresholds-from-1-january-2016',
  ),
  2018: read(
    '2018-01-01',
    'Devonshires, new EU procurement thresholds 2018',
    'https://www.devonshires.com/new-eu-procurement-thresholds-2018/',
  ),
  2020: read(
    '2020-01-01',
    'Clark Holt, changes to the public procurement thresholds',
    'https://www.clarkholt.com/changes-to-the-public-procurement-thresholds/',
  ),
  2022: read(
    '2022-01-01',
    'Department of Finance (NI), information about procurement thresholds from January 2022',
    'https://www.finance-ni.gov.uk/articles/information-about-eu-procurement-thresholds',
  ),
  2024: read(
    '2024-01-01',
    'London Universities Purchasing Consortium, thresholds from 1 January 2024',
    'https://www.lupc.ac.uk/public-procurement/public-procurement/thresholds/',
  ),
  2025: {
    from: '2025-02-24',
    source: legislation('uksi/2025/163', 'Procurement Act 2023 Sch 1, as amended by SI 2025/163 reg 3'),
    confidence: 'verified',
  },
  2026: {
    from: '2026-01-01',
    source: legislation('uksi/2025/1200', 'Procurement Act 2023 Sch 1, as amended by SI 2025/1200'),
    confidence: 'verified',
  },
} as const satisfies Record<number, Period>

/** Years by which a period is known. */
export type PeriodYear = keyof typeof PERIODS
