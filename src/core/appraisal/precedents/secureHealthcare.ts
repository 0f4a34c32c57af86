import type { Precedent } from './precedent.ts'

export const secureHealthcare: Precedent = {
  id: 'secure-healthcare',
  name: 'Secure Healthcare',
  when: '2007 to 2009',
  patterns: ['cash'],
  forms: ['venture'],
  what:
    'It ran health care in a London prison with some 70 staff. Seven weeks after its contract was extended ' +
    'by three years it failed, in September 2009, with debts of more than £1m, and the NHS stepped in.',
  source: {
    title: 'The Guardian, 18 November 2009',
    url: 'https://www.theguardian.com/society/2009/nov/18/prison-healthcare-nhs-social-enterprise',
  },
}
