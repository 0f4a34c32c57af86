import { dated } from '../dated.ts'
import { legislation } from '../source.ts'

const section87 = legislation('ukpga/2023/54/section/87', 'Procurement Act 2023 s 87(4)')
const regulation109 = legislation('uksi/2015/102/regulation/109', 'Public Contracts Regulations 2015 reg 109(2)')
const LAST = { knownTo: '2027-12-31', reviewBy: '2027-04-06' } as const
const RAISED = {
  from: '2022-12-21',
  source: { title: 'Cabinet Office, PPN 01/23: requirements to publish on Contracts Finder' },
  confidence: 'memory',
} as const
const RAISED_NOTE = 'That it was raised in December 2022, and with VAT from then on, is from memory.'

/** Value from which a council says publicly that a small contract is offered and was given. */
export const localNoticeFrom = dated({
  id: 'procurement.belowThreshold.localNoticeFrom',
  label: 'Small contract of a council or other local body of which notice is given',
  unit: 'pounds over the whole contract',
  history: [
    { from: '2015-02-26', value: 25_000, source: regulation109, confidence: 'verified' },
    { ...RAISED, value: 30_000 },
    { from: '2025-02-24', value: 30_000, source: section87, confidence: 'verified' },
  ],
  note: RAISED_NOTE,
  ...LAST,
})

/** The same for central government. */
export const centralNoticeFrom = dated({
  id: 'procurement.belowThreshold.centralNoticeFrom',
  label: 'Small contract of central government of which notice is given',
  unit: 'pounds over the whole contract',
  history: [
    { from: '2015-02-26', value: 10_000, source: regulation109, confidence: 'verified' },
    { ...RAISED, value: 12_000 },
    { from: '2025-02-24', value: 12_000, source: section87, confidence: 'verified' },
  ],
  note: RAISED_NOTE,
  ...LAST,
})
