import { rule } from '../rule.ts'
import { lgps } from './sources.ts'

const READ = { inForce: { from: '2014-04-01' }, confidence: 'verified', reviewBy: '2027-04-06' } as const
const part3 = lgps('schedule/2/part/3', 'Sch 2 Part 3')

const admission = rule({
  id: 'pensions.lgps.admission',
  title: 'Entry by an admission agreement',
  says:
    'A body that takes over a service by contract can become an admission body. The agreement is between it, the ' +
    'fund and the council. The fund has to admit a body that undertakes to meet the rules.',
  source: part3,
  ...READ,
})

const openOrClosed = rule({
  id: 'pensions.lgps.openOrClosed',
  title: 'Open or closed to new starters',
  says:
    'The agreement says who may join: named people, or all or a class of its staff who work on this service. Closed ' +
    'to new starters, the members grow older, and the rate tends to rise.',
  source: lgps('schedule/1', 'Sch 1, admission agreement'),
  ...READ,
})

const bond = rule({
  id: 'pensions.lgps.bond',
  title: 'A bond, or a guarantee',
  says:
    'The new body has the risk assessed, with an actuary’s advice, that it fails while owing the fund. If the risk ' +
    'asks for it, it brings a bond or indemnity from a bank or insurer. Where that is not wanted, a guarantee comes ' +
    'from a funder, an owner or the council.',
  source: part3,
  ...READ,
})

const exit = rule({
  id: 'pensions.lgps.exit',
  title: 'An exit payment or an exit credit',
  says:
    'When the last active member goes, or the agreement ends, an actuary compares what the body’s people are owed ' +
    'with what is there. What is missing becomes due, at once or over time. Of a surplus the fund decides what is ' +
    'paid back. What the body cannot pay falls to the council.',
  source: lgps('regulation/64', 'reg 64'),
  note: 'Exit credits began in May 2018, and agreements to put the debt off in 2020.',
  ...READ,
})

const valuation = rule({
  id: 'pensions.lgps.valuation',
  title: 'A new rate every three years',
  says:
    'An actuary values each fund on 31 March of every third year and certifies what each employer pays for the three ' +
    'years that begin a year later: 1 April 2026 to 31 March 2029, for instance.',
  source: lgps('regulation/62', 'reg 62'),
  ...READ,
})

export const lgpsAdmissionRules = [admission, openOrClosed, bond, exit, valuation]
