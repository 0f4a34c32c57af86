import type { Precedent } from './precedent.ts'

export const seqol: Precedent = {
  id: 'seqol',
  name: 'SEQOL',
  when: '2011 to 2016',
  patterns: ['contractLost'],
  forms: ['venture'],
  what:
    'It provided health and social care in Swindon. In February 2016 it had twelve months’ notice of its ' +
    'health contract, some £17.5m a year; it asked to stop sooner and was wound up that October.',
  source: {
    title: 'Health Service Journal',
    url: 'https://www.hsj.co.uk/nhs-swindon-ccg/second-south-west-social-enterprise-to-close-next-month/7010593.article',
  },
}
