import type { Precedent } from './precedent.ts'

export const hinchingbrooke: Precedent = {
  id: 'hinchingbrooke',
  name: 'Hinchingbrooke hospital',
  when: '2012 to 2015',
  patterns: ['promises', 'supplier'],
  forms: ['inHouse', 'venture', 'supplier'],
  what:
    'A company ran an NHS hospital under a franchise and promised £311m of savings in ten years. It left ' +
    'when its support had reached the £5m at which it was capped, and the rest of the risk had stayed with ' +
    'the public.',
  source: {
    title: 'National Audit Office',
    url: 'https://www.nao.org.uk/press-release/the-franchising-of-hinchingbrooke-health-care-nhs-trust-2/',
  },
}
