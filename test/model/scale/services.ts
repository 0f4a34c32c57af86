import { STILL_STAFF, STILL_WORLD, withAll, type Values } from '../marlowVale.ts'

/**
 * A service in which nothing is uncertain, so that its size can be worked by hand. At s times its size, for a year:
 *
 *     price                     80,000 s
 *     ten helpers at £4,800     48,000 s     (£400 a month, under every threshold of the law)
 *     running cost              24,000 s
 *     the cost of leaving       12,000       whatever the size
 *
 * So 8,000 s − 12,000 is left: nothing at 1.5 times its size, with £120,000 of income.
 */
export const smallService = (name = 'A small service'): Values => ({
  format: 1,
  service: { name, sector: 'library', authority: 'Marlow Vale Council' },
  start: '2024-04',
  months: 36,
  ...STILL_STAFF,
  nonPay: {
    running: { amount: '£24,000', index: 'none', standardRated: '0%' },
    insurance: { amount: '£12,000', index: 'none', standardRated: '0%', onlyIfLeaving: 'yes', overhead: 'yes' },
  },
  contracts: {
    main: { commissioner: 'Marlow Vale Council', price: '£80,000', termMonths: 60, index: 'none', vat: 'outside' },
  },
  opening: { cash: '£30,000', suppliersPaidAfterDays: 0 },
  parent: { recharge: '£20,000', strandedAfterThreeYears: '0%', takeBack: '0%' },
  thresholds: { largestCustomer: '100%', monthsOfLife: '0' },
  economy: STILL_WORLD,
  options: { mutual: { newStarters: { payRatio: '100%', scheme: 'none' } } },
})

/** Another of the same make, with some of its values changed. */
export const smallServiceWith = (changes: Parameters<typeof withAll>[1], name?: string): Values =>
  withAll(smallService(name), changes)
