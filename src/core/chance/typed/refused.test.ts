import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseQuantity } from './quantity.ts'
import type { QuantityRules } from './unit.ts'

const pounds: QuantityRules = { kind: 'amount', unit: 'pounds' }
const grant: QuantityRules = { kind: 'amount', unit: 'pounds', least: 0 }
const yearly: QuantityRules = { kind: 'amount', unit: 'pounds a year' }
const share: QuantityRules = { kind: 'share', unit: 'share' }
const rate: QuantityRules = { kind: 'rate', unit: 'a year' }
const months: QuantityRules = { kind: 'amount', unit: 'months', most: 120 }
const people: QuantityRules = { kind: 'amount', unit: 'people' }

type Case = readonly [string | number, QuantityRules, RegExp, RegExp]

function refuses(cases: readonly Case[]): void {
  for (const [typed, rules, message, wanted] of cases) {
    const parsed = parseQuantity(typed, rules)
    assert.ok(!parsed.ok, `${typed} was read`)
    assert.match(parsed.message, message, `message for ${typed}`)
    assert.match(parsed.wanted, wanted, `what is wanted in place of ${typed}`)
  }
}

test('numbers that are none, or are written in another way, are refused with the way to write them', () => {
  refuses([
    ['', pounds, /Nothing is written/, /£32,000/],
    ['   ', pounds, /Nothing is written/, /£32,000/],
    ['NaN', pounds, /not a number/, /£32,000/],
    [Number.NaN, pounds, /not a number/, /£32,000/],
    [Infinity, pounds, /not a number/, /£32,000/],
    ['-Infinity', pounds, /not a number/, /£32,000/],
    ['.nan', pounds, /full stop/, /£32,000/],
    ['.inf', pounds, /full stop/, /£32,000/],
    ['1e308', pounds, /too large/, /up to 1,000,000,000,000/],
    ['1e309', pounds, /too large/, /up to 1,000,000,000,000/],
    ['1,000,000,000,001', pounds, /too large/, /up to 1,000,000,000,000/],
    ['2000bn', pounds, /too large/, /up to 1,000,000,000,000/],
    ['1.234,56', pounds, /comma that separates nothing/, /1,234\.56/],
    ['1.234.567', pounds, /two full stops/, /1,234\.56/],
    ['12,34', pounds, /comma that separates nothing/, /1,234\.56/],
    ['(1,000)', pounds, /Brackets/, /-1,000/],
    ['£(1,000)', pounds, /Brackets/, /-1,000/],
    ['1_000', pounds, /underscore/, /1,000/],
    ['0x10', pounds, /in tens/, /0 to 9/],
    ['012', pounds, /starts with a zero/, /without zeros/],
    ['1 000', pounds, /side by side/, /1,000,000/],
    ['1\u2009000', pounds, /side by side/, /1,000,000/],
    ['٣٢', pounds, /٣ is not one of the digits/, /0 to 9/],
    ['３', pounds, /not one of the digits/, /0 to 9/],
    ['\u202e000,1', pounds, /cannot be seen, U\+202E/, /typed afresh/],
    ['1\u200b000', pounds, /cannot be seen, U\+200B/, /typed afresh/],
    ['=1+1', pounds, /Formulas/, /the value/],
    ['1+1', pounds, /"\+" has no meaning/, /£32,000/],
    ['$5', pounds, /another currency/, /pounds/],
    ['5-9k', pounds, /hyphen can mean/, /5 to 9/],
    ['£5k–£9k', pounds, /dash can mean/, /5 to 9/],
    ['about 5', pounds, /"about" is not a number/, /£32,000/],
    ['5 or so', pounds, /"or" has no meaning/, /£32,000/],
    ['x'.repeat(100), pounds, /^"x{30}…" is not a number/, /£32,000/],
    ['five', pounds, /"five" is not a number/, /£32,000/],
    ['£', pounds, /no number/, /£32,000/],
    [`1${'0'.repeat(200)}`, pounds, /201 characters/, /at most 200/],
  ])
})

test('units that are not the field’s are refused', () => {
  refuses([
    ['£5', share, /not an amount in pounds/, /percentage/],
    ['£5', months, /not an amount in pounds/, /6 to 18/],
    ['5%', pounds, /not a percentage/, /£1,000/],
    ['£5%', pounds, /not a percentage/, /£1,000/],
    ['5%', people, /not a percentage/, /6 to 18/],
    ['£5 months', pounds, /"months" has no meaning/, /£32,000/],
    ['5 months days', months, /"days" has no meaning/, /between/],
    ['5% 3 months', share, /side by side|no meaning/, /./],
    ['5 days', months, /"days" has no meaning/, /between 0 and 120 months/],
    ['£5 a year', pounds, /not counted by the year/, /without "a year"/],
    ['3% a year', share, /not counted by the year/, /without "a year"/],
    ['£5,000 a month', yearly, /by the year, not by the month/, /whole year/],
    ['£5 a day', yearly, /by the year, not by the day/, /whole year/],
    ['3k', share, /A percentage has no k/, /3%/],
    ['3k%', rate, /both k and %/, /percentage/],
    ['6m', months, /m stands for million/, /6 months/],
  ])
})

test('a share is between 0 and 1, and a bare number above 1 is not guessed to be a percentage', () => {
  refuses([
    ['3', share, /above 1, and has no %/, /^3%/],
    ['2.5', rate, /above 1, and has no %/, /^2.5%/],
    ['-3', rate, /above 1, and has no %/, /^-3%/],
    [97, share, /above 1, and has no %/, /^97%/],
    ['101%', share, /101% is above/, /between 0% and 100%/],
    ['-1%', share, /-1% is below/, /between 0% and 100%/],
    ['0% to 5%', share, /reaches 0% or 100%/, /beta/],
    ['95% to 100%', share, /reaches 0% or 100%/, /beta/],
    ['50% to 120%', share, /120% is above/, /between/],
    ['lognormal(2%, 5%)', share, /could pass 100%/, /beta/],
    ['normal(50%, 20%)', share, /spreads below 0%/, /uniform/],
    ['normal(95%, 2%)', share, /spreads above 100%/, /uniform/],
  ])
})

test('ranges with two readings, or none, are refused', () => {
  refuses([
    ['£9k to £5k', pounds, /first number is above the second/, /£5,000 to £9,000/],
    ['5 to 9k', pounds, /Only the second number has k/, /5k to 9k/],
    ['£1 to £2 million', pounds, /Only the second number has million/, /1 million to 2 million/],
    ['2 to 5%', rate, /Only one of the two numbers has a %/, /2% to 5%/],
    ['2% to 5', rate, /Only one of the two numbers has a %/, /2% to 5%/],
    ['5 to', pounds, /no number/, /£32,000/],
    ['to 5', pounds, /no number/, /£32,000/],
    ['1 to 2 to 3', pounds, /"to" has no meaning/, /£32,000/],
    ['-3 to 5', people, /below what is possible/, /0 or more/],
    ['0 to 9k', grant, /Only the second|spreads below £0/, /uniform|to 9k/],
    ['£0 to £9k', grant, /spreads below £0/, /uniform\(low, high\)/],
  ])
})

test('what no field of its kind can hold is refused', () => {
  refuses([
    ['-2', people, /-2 is below/, /0 or more people/],
    ['-1', months, /-1 is below/, /between 0 and 120 months/],
    ['121', months, /121 is above/, /between 0 and 120 months/],
    ['-£5', grant, /-£5 is below/, /£0 or more/],
  ])
})

test('shapes that do not hold together are refused with how they are written', () => {
  refuses([
    ['pert(1, 2)', pounds, /There are 2 numbers/, /pert\(lowest, most likely, highest\)/],
    ['pert(100,200,350)', pounds, /There is 1 number/, /pert\(/],
    ['pert()', pounds, /There are 0 numbers/, /pert\(/],
    ['pert(3, 2, 1)', pounds, /do not rise/, /pert\(/],
    ['triangular(1, 5, 4)', pounds, /do not rise/, /triangular\(/],
    ['uniform(9, 5)', pounds, /first number is above/, /uniform\(/],
    ['uniform(1,000,2,000)', pounds, /read in two ways/, /space after each comma/],
    ['normal(100,200,5)', pounds, /read in two ways/, /space after each comma/],
    ['normal(5, -1)', pounds, /not below zero/, /./],
    ['normal(5)', pounds, /There is 1 number/, /normal\(mean, standard deviation\)/],
    ['normal(10, 3)', people, /spreads below 0/, /uniform/],
    ['lognormal(0, 5)', pounds, /above zero throughout/, /90% interval/],
    ['lognormal(9, 5)', pounds, /first number is above/, /£5 to £9/],
    ['beta(2, 38)', pounds, /beta gives a share/, /pert/],
    ['beta(0, 1)', share, /does not fit a beta/, /0\.1 to 100,000/],
    ['beta(5%, 1)', share, /does not fit a beta/, /0\.1 to 100,000/],
    ['beta(1)', share, /There is 1 number/, /beta\(a, b\)/],
    ['bernoulli(120%)', share, /above what is possible/, /between 0% and 100%/],
    ['bernoulli(20%)', pounds, /no amount/, /oneOf/],
    ['oneOf(36, 60)', months, /not values with chances/, /oneOf\(\{/],
    ['oneOf({})', months, /no chance/, /oneOf\(\{/],
    ['oneOf({36})', months, /no chance/, /oneOf\(\{/],
    ['oneOf({36: 35%, 36: 65%})', months, /twice/, /oneOf\(\{/],
    ['oneOf({36: 35%, 60: 45%})', months, /add to 80%/, /100%/],
    ['oneOf({36: 35, 60: 65})', months, /above 1, and has no %/, /^35%/],
    ['samples(returns.csv)', months, /come in a later version/, /samples\(3, 5, 8\)/],
    ['samples(returns)', months, /come in a later version/, /samples\(3, 5, 8\)/],
    ['samples(5)', months, /says nothing about spread/, /two numbers/],
    ['cauchy(1, 2)', months, /no shape called "cauchy"/, /pert, triangular/],
    ['pert(1, 2, 3', months, /not closed/, /closing bracket/],
    ['pert(1, 2, uniform(3, 4))', months, /inside another/, /./],
    ['pert(1, 2, 3) a year', months, /not counted by the year/, /without/],
    ['pert(1, 2, 3) 4', months, /side by side/, /./],
    ['pert(1, , 3)', months, /no number/, /./],
    ['pert(1, 2, 200)', months, /200 is above/, /120 months/],
  ])
})
