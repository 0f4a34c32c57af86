import { dated } from '../dated.ts'

const phases = {
  title: 'Ross Martin, auto-enrolment earnings thresholds',
  url: 'https://www.rossmartin.co.uk/employers/essential-know-how/1361-auto-enrolment-earnings-thresholds',
}
const bands = {
  title: 'Royal London, automatic enrolment earnings thresholds',
  url: 'https://adviser.royallondon.com/technical-central/rates-and-factors/automatic-enrolment-earnings-thresholds/',
}
const statement2026 = {
  title: 'Written statement HCWS1206, 18 December 2025: thresholds of 2026-27',
  url: 'https://parallelparliament.co.uk/debate/2025-12-18/commons/written-statements/automatic-enrolment-earnings-trigger-and-qualifying-earnings-band-review-2026-27',
}
const KNOWN = { knownTo: '2027-04-05', reviewBy: '2027-04-06' } as const

/** Least an employer pays into a workplace pension, as a share of qualifying earnings. */
export const automaticEnrolmentEmployerRate = dated({
  id: 'pension.ae.employerMin',
  label: 'Automatic enrolment, least employer contribution',
  unit: 'share of qualifying earnings',
  history: [
    { from: '2012-10-01', value: 0.01, source: phases, confidence: 'secondary' },
    { from: '2018-04-06', value: 0.02, source: phases, confidence: 'secondary' },
    { from: '2019-04-06', value: 0.03, source: phases, confidence: 'secondary' },
  ],
  ...KNOWN,
})

/** Yearly earnings at which qualifying earnings begin. */
export const automaticEnrolmentBandLower = dated({
  id: 'pension.ae.band.lower',
  label: 'Automatic enrolment, lower end of qualifying earnings',
  unit: 'pounds a year',
  history: [
    { from: '2016-04-06', value: 5824, source: bands, confidence: 'secondary' },
    { from: '2017-04-06', value: 5876, source: bands, confidence: 'secondary' },
    { from: '2018-04-06', value: 6032, source: bands, confidence: 'secondary' },
    { from: '2019-04-06', value: 6136, source: bands, confidence: 'secondary' },
    { from: '2020-04-06', value: 6240, source: bands, confidence: 'secondary' },
    { from: '2026-04-06', value: 6240, source: statement2026, confidence: 'verified' },
  ],
  ...KNOWN,
})

/** Yearly earnings at which qualifying earnings end. */
export const automaticEnrolmentBandUpper = dated({
  id: 'pension.ae.band.upper',
  label: 'Automatic enrolment, upper end of qualifying earnings',
  unit: 'pounds a year',
  history: [
    { from: '2016-04-06', value: 43_000, source: bands, confidence: 'secondary' },
    { from: '2017-04-06', value: 45_000, source: bands, confidence: 'secondary' },
    { from: '2018-04-06', value: 46_350, source: bands, confidence: 'secondary' },
    { from: '2019-04-06', value: 50_000, source: bands, confidence: 'secondary' },
    { from: '2021-04-06', value: 50_270, source: bands, confidence: 'secondary' },
    { from: '2026-04-06', value: 50_270, source: statement2026, confidence: 'verified' },
  ],
  ...KNOWN,
})
