import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../../shared/day.ts'
import { firstYearEnd, monthsAfter, type Duty, type FirstYear, type YearEnds } from './duty.ts'
import { employerDuties } from './employer.ts'
import { cicDuties, firstAccountsDue, registeredCharityDuties, societyDuties } from './registered.ts'
import { corporationTaxDuties, firstTaxPeriodEnd, partnershipTaxDuties, trustDuties } from './tax.ts'

test('the first year ends with the month of the anniversary, or with a March that makes it long enough', () => {
  const cases: [Day, YearEnds, Day][] = [
    ['2027-04-01', 'anniversary', '2028-04-30'],
    ['2027-01-31', 'anniversary', '2028-01-31'],
    ['2028-02-29', 'anniversary', '2029-02-28'],
    ['2027-04-01', 'march', '2028-03-31'],
    // Six months to the day are too few, one day more is enough.
    ['2027-10-01', 'march', '2029-03-31'],
    ['2027-09-30', 'march', '2028-03-31'],
    ['2027-03-31', 'march', '2028-03-31'],
  ]
  for (const [registered, ends, day] of cases) assert.equal(firstYearEnd(registered, ends), day, registered)
})

test('months run from the end of a month to the end of a month', () => {
  const cases: [Day, number, Day][] = [
    ['2028-06-30', 6, '2028-12-31'],
    ['2028-04-30', 9, '2029-01-31'],
    ['2028-04-01', 9, '2029-01-01'],
    ['2028-05-31', 9, '2029-02-28'],
  ]
  for (const [day, months, after] of cases) assert.equal(monthsAfter(day, months), after, day)
})

test('first accounts are due nine months after a year, or twenty-one after registration if it was longer', () => {
  const cases: [Day, Day, Day][] = [
    // Exactly twelve months: nine months after them.
    ['2027-04-01', '2028-03-31', '2028-12-31'],
    // Thirteen months: the first anniversary and nine months, which is later than three months after the year.
    ['2027-04-01', '2028-04-30', '2029-01-01'],
    // Eighteen months: 1 October 2028 and nine months, or three months after 31 March 2029: the later is 1 July.
    ['2027-10-01', '2029-03-31', '2029-07-01'],
  ]
  for (const [registered, yearEnd, due] of cases)
    assert.equal(firstAccountsDue({ registered, starts: registered, yearEnd }), due, `${registered} to ${yearEnd}`)
})

const year: FirstYear = { registered: '2027-04-01', starts: '2027-06-01', yearEnd: '2028-04-30' }

test('duties of the first year fall on the days that their texts give', () => {
  const cases: [readonly Duty[], string, Day | null][] = [
    // Twelve months beginning on 1 April end on 31 March; 14 days after it end on 14 April.
    [cicDuties, 'First confirmation statement', '2028-04-14'],
    [cicDuties, 'First community interest report (form CIC34)', '2029-01-01'],
    [societyDuties, 'First annual return and accounts to the FCA', '2028-11-30'],
    [societyDuties, 'Balance sheet on the wall', null],
    [registeredCharityDuties, 'First annual return to the Charity Commission', '2029-02-28'],
    [corporationTaxDuties, 'Tell HMRC that it has begun', '2027-08-31'],
    // The period is 1 June 2027 to 30 April 2028: nine months end on 31 January.
    [corporationTaxDuties, 'First corporation tax', '2029-02-01'],
    [corporationTaxDuties, 'First company tax return', '2029-04-30'],
    // 30 April 2028 falls in the tax year that ends on 5 April 2029.
    [partnershipTaxDuties, 'First partnership tax return', '2030-01-31'],
    [trustDuties, 'The trust on the register of trusts', '2027-06-30'],
    [employerDuties, 'Letters on pensions to all staff', '2027-07-13'],
    [employerDuties, 'Declaration to the Pensions Regulator', '2027-11-01'],
    [employerDuties, 'VAT', '2027-06-30'],
  ]
  for (const [duties, title, day] of cases)
    assert.equal(duties.find((duty) => duty.title === title)?.due(year), day, title)
})

test('a period for corporation tax is never longer than twelve months', () => {
  assert.equal(firstTaxPeriodEnd({ ...year, starts: '2027-04-01' }), '2028-03-31')
  assert.equal(firstTaxPeriodEnd(year), '2028-04-30')
})

test('a year that ends by 5 April is of the tax year that ends then', () => {
  const [duty] = partnershipTaxDuties
  assert.equal(duty?.due({ ...year, yearEnd: '2028-04-05' }), '2029-01-31')
  assert.equal(duty?.due({ ...year, yearEnd: '2028-04-06' }), '2030-01-31')
})
