import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Json } from '../../shared/json.ts'
import { treeOf } from '../../shared/treeOf.ts'
import { readCase } from './read.ts'

type Fields = { readonly [name: string]: Json }

const good: Fields = {
  format: 1,
  service: { name: 'Libraries', sector: 'library', authority: 'Anytown', budget: '£900k' },
  start: '2024-04',
  staff: { librarian: { post: 'Librarian', fte: 10, headcount: 12, pay: '£32,000' } },
  contracts: { main: { commissioner: 'Anytown', price: '£800k', termMonths: 36 } },
  parent: { recharge: '£100k' },
  options: { mutual: {}, outsource: {} },
}

/** The case with some fields given another value, or taken out where the value is undefined. */
function changed(changes: { readonly [path: string]: Json | undefined }): Json {
  return Object.entries(changes).reduce<Json>((whole, [path, value]) => put(whole, path.split('/'), value), good)
}

function put(within: Json | undefined, [step = '', ...rest]: readonly string[], value: Json | undefined): Json {
  const fields: Fields = within !== null && typeof within === 'object' ? (within as Fields) : {}
  const { [step]: before, ...others } = fields
  if (rest.length > 0) return { ...others, [step]: put(before, rest, value) }
  return value === undefined ? others : { ...others, [step]: value }
}

/** What a case is told, as `field: message`. */
function toldOf(changes: { readonly [path: string]: Json | undefined }): string[] {
  const read = readCase(treeOf(changed(changes)))
  return read.ok ? [] : read.problems.map(({ where, message }) => `${where.field}: ${message}`)
}

const chief = { post: 'Chief', fte: 1, headcount: 1, pay: '£70k', role: 'management', onlyIfLeaving: 'yes' }
const onlyMain = { 'options/outsource': undefined, 'options/mutual': undefined, contracts: undefined }
const noMutual = { 'options/mutual': undefined }
const other = { commissioner: 'A trust', price: '£50k', termMonths: 24 }
const line = { amount: '£10k' }
const activity = { kind: 'activity', volume: '90%' }
const evenSeasons = Array.from({ length: 12 }, () => 1)

/** Each row: what is said, what it changes in a good case, and what is told of it, in part. */
const refused: readonly (readonly [string, { readonly [path: string]: Json | undefined }, readonly string[]])[] = [
  ['nobody in a group', { 'staff/librarian/headcount': 0 }, ['staff/librarian/headcount: A group of posts needs']],
  ['perhaps nobody', { 'staff/librarian/fte': 'uniform(0, 4)' }, ['staff/librarian/fte: A group of posts needs']],
  ['one of these is nobody', { 'staff/librarian/fte': 'samples(0, 4)' }, ['staff/librarian/fte: A group of posts']],
  ['nobody one time in ten', { 'staff/librarian/headcount': 'oneOf({0: 10%, 9: 90%})' }, ['headcount: A group']],
  ['more work than people', { 'staff/librarian/fte': 12.5 }, ['staff/librarian/fte: There are more full-time']],
  ['more work than people in the middle', { 'staff/librarian/fte': 'pert(11, 13, 15)' }, ['fte: There are more']],
  ['pay for a month', { 'staff/librarian/pay': '£2,650' }, ['staff/librarian/pay: This is far below the minimum']],
  ['no direct staff', { 'staff/librarian/role': 'support' }, ['staff: Nobody works directly with the public']],
  [
    'direct staff only after leaving',
    { 'staff/librarian/onlyIfLeaving': true },
    ['staff: Nobody works directly with the public'],
  ],
  [
    'a rate without a scheme',
    { 'staff/librarian/scheme': 'none', 'staff/librarian/employerRate': '12%' },
    ['staff/librarian/employerRate: Nobody here is in a pension scheme'],
  ],
  [
    'members of no scheme',
    { 'staff/librarian/scheme': 'none', 'staff/librarian/participation': '80%' },
    ['staff/librarian/participation: Nobody here'],
  ],
  [
    'new starters with a rate and no scheme',
    { 'options/outsource/newStarters': { scheme: 'none', employerRate: '3%' } },
    ['options/outsource/newStarters/employerRate: Nobody here'],
  ],
  ['another nation', { 'service/nation': 'scotland' }, ['staff/librarian/scheme: The rate of this scheme is known']],
  [
    'another nation for new starters',
    { 'service/nation': 'northernIreland', 'staff/librarian/scheme': 'dc', 'options/mutual/newStarters/scheme': 'nhs' },
    ['options/mutual/newStarters/scheme: The rate of this scheme is known here for England and Wales, and Northern'],
  ],
  [
    'a service that the law requires stopped altogether',
    { 'service/statutory': 'yes', 'options/stop': { keeps: '0%' } },
    ['options/stop/keeps: The authority must by law see that this service is provided'],
  ],
  [
    'a closing that begins before the run',
    { 'options/stop': { keeps: '50%', from: '2018-12' } },
    ['options/stop/from: It begins to close before the run starts'],
  ],
  ['no main contract', { contracts: { other } }, ['contracts: An option that leaves needs']],
  ['a main contract for nothing', { 'contracts/main/price': 0 }, ['contracts/main/price: The main contract pays']],
  [
    'chances over 100%',
    { 'contracts/main/renewal': { extended: '70%', ended: '31%' } },
    ['contracts/main/renewal/extended: The chances'],
  ],
  [
    'chances over 100% in the middle',
    { 'contracts/main/renewal': { extended: 'uniform(60%, 80%)', ended: '31%' } },
    ['contracts/main/renewal/extended: The chances'],
  ],
  ['a budget that is all recharge', { 'service/budget': '£100k' }, ['service/budget: The budget leaves nothing']],
  ['an uncertain target', { 'targets/saving': '3% to 5%' }, ['targets/saving: A target']],
  ['an uncertain target in pounds', { 'targets/savingAYear': '£3k to £5k' }, ['targets/savingAYear: A target']],
  [
    'two targets',
    { targets: { saving: '5%', savingAYear: '£40k' } },
    ['targets/savingAYear: A saving is aimed at twice'],
  ],
  ['a start before the law', { start: '2015-04' }, ['start: The law of April 2015 is not all known here. Last to']],
  ['a start before any law', { start: '1999-04' }, ['start: The law of April 1999 is not all known here. Last to']],
  ['a start past the calendar', { start: '2197-01' }, ['start: This year is too far off']],
  [
    'an end before a beginning',
    { 'nonPay/van': { ...line, from: '2025-03', to: '2025-02' } },
    ['nonPay/van/to: It ends'],
  ],
  ['a beginning after the run', { 'nonPay/van': { ...line, from: '2029-04' } }, ['nonPay/van/from: It begins after']],
  ['an end before the run', { 'nonPay/van': { ...line, to: '2024-03' } }, ['nonPay/van/to: It ends before the run']],
  ['paid once until', { 'nonPay/van': { ...line, once: true, to: '2025-04' } }, ['nonPay/van/to: What is paid once']],
  ['paid once too early', { 'nonPay/van': { ...line, once: true, from: '2024-03' } }, ['nonPay/van/from: It is paid']],
  [
    'income that ends too early',
    { 'income/hire': { ...line, earnedBy: ['improve'], to: '2023-12' } },
    ['income/hire/to: It ends before the run starts'],
  ],
  [
    'a facility that ends too early',
    { 'opening/facility': { limit: '£50k', until: '2024-03' } },
    ['opening/facility/until: It ends before'],
  ],
  [
    'a charity after the run',
    { 'options/mutual/charityFrom': '2029-04' },
    ['options/mutual/charityFrom: It begins after the run ends'],
  ],
  [
    'income of an option that is not there',
    { ...noMutual, 'income/hire': { ...line, earnedBy: ['improve', 'mutual'] } },
    ['income/hire/earnedBy/2: The case has no option called mutual'],
  ],
  [
    'income of one option twice',
    { 'income/hire': { ...line, earnedBy: ['mutual', 'improve', 'mutual'] } },
    ['income/hire/earnedBy/3: `mutual` is listed twice'],
  ],
  [
    'income that nobody earns',
    { 'income/hire': { ...line, earnedBy: [] } },
    ['earnedBy: There is nothing in this list'],
  ],
  [
    'a second contract without a mutual',
    { ...noMutual, 'contracts/other': other },
    ['contracts/other: Only an option with books'],
  ],
  [
    'cash without a mutual',
    { ...noMutual, 'opening/cash': '£1' },
    ['opening: Only an option with books of its own has this'],
  ],
  [
    'loans without a mutual',
    { ...noMutual, 'loans/bank': { principal: '£1', rate: '5%', months: 12 } },
    ['loans: Only an option with books of its own has this'],
  ],
  [
    'a threshold without a mutual',
    { ...noMutual, 'thresholds/coverMonths': 2 },
    ['thresholds/coverMonths: Only an option with books'],
  ],
  [
    'posts of leaving without a mutual',
    { ...noMutual, 'staff/chief': chief },
    ['staff/chief/onlyIfLeaving: This exists'],
  ],
  [
    'costs of leaving without a mutual',
    { ...noMutual, 'nonPay/audit': { ...line, onlyIfLeaving: 'yes' } },
    ['nonPay/audit/onlyIfLeaving: This exists only in an option with books'],
  ],
  [
    'a contract, and nobody who leaves',
    { 'options/mutual': undefined, 'options/outsource': undefined },
    ['contracts: This matters only when the service leaves'],
  ],
  [
    'a client side, and nobody who leaves',
    { ...onlyMain, 'parent/client': '£9k' },
    ['parent/client: This matters only'],
  ],
  [
    'what people see when another contract goes',
    { 'contracts/other': { ...other, loss: { service: '90%' } } },
    ['contracts/other/loss/service: The service level is followed through the main contract only'],
  ],
  [
    'increments of a new post',
    { 'staff/chief': { ...chief, incrementsLeft: 3 } },
    ['staff/chief/incrementsLeft: Increments of posts that exist only'],
  ],
  [
    'a break after the run',
    { 'contracts/main/break': { chance: '10%', earliest: '2029-04' } },
    ['contracts/main/break/earliest: It begins after the run ends'],
  ],
  [
    'levels of performance the wrong way round',
    { 'contracts/main/performance': { atRisk: '5%', full: '85%', nothing: '97%' } },
    ['contracts/main/performance/nothing: The level at which nothing'],
  ],
  [
    'what the authority pays for another contract of volume',
    { 'contracts/other': { ...other, mechanism: { kind: 'activity', volume: '80%', paidElsewhere: 'yes' } } },
    ['contracts/other/mechanism/paidElsewhere: What the authority pays is followed through the main contract only'],
  ],
  ['seasons of nothing', { 'economy/seasons': evenSeasons }, ['economy/seasons: Nothing here moves with demand']],
  [
    'seasons of a volume that is fixed',
    { 'economy/seasons': evenSeasons, 'contracts/main/mechanism': { ...activity, moves: 'fixed' } },
    ['economy/seasons: Nothing here moves with demand'],
  ],
  ['a ramp to no change', { 'absence/rampMonths': 12 }, ['absence/rampMonths: There is no change in absence']],
]

for (const [title, changes, told] of refused) {
  test(`A case is told of ${title}, and of nothing else`, () => {
    const found = toldOf(changes)
    assert.equal(found.length, told.length, found.join('\n'))
    for (const [index, part] of told.entries()) assert.ok(found[index]?.includes(part), found[index])
  })
}

/** What looks odd and is sound: each makes a difference, or comes to nothing by its own arithmetic. */
const welcome: readonly (readonly [string, { readonly [path: string]: Json | undefined }])[] = [
  ['nothing unusual', {}],
  ['as much work as people', { 'staff/librarian/fte': 12 }],
  ['an apprentice on half the adult minimum', { 'staff/librarian/pay': '£11,100' }],
  ['a Welsh service in a scheme of England and Wales', { 'service/nation': 'wales' }],
  ['a Scottish service that gives its rates', { 'service/nation': 'scotland', 'staff/librarian/employerRate': '17%' }],
  ['chances of exactly 100%', { 'contracts/main/renewal': { extended: '60%', ended: '40%' } }],
  ['a cost that began before the run', { 'nonPay/van': { ...line, from: '2020-04' } }],
  ['a cost in the last month', { 'nonPay/van': { ...line, from: '2029-03', to: '2029-03' } }],
  ['a cost paid once in the first month', { 'nonPay/van': { ...line, once: true, from: '2024-04' } }],
  ['a start in the month that the last of its law begins', { start: '2017-04' }],
  ['a charity since before the transfer', { 'options/mutual/charityFrom': '2019-04' }],
  ['a loan longer than the run', { 'loans/bank': { principal: '£1', rate: '5%', months: 240 } }],
  ['a facility that outlasts the run', { 'opening/facility': { limit: '£50k', until: '2040-01' } }],
  ['a size of increments and none left', { 'staff/librarian/incrementSize': '3%' }],
  ['a response switched off with its size kept', { response: { on: 'no', mostEachYear: '5%' } }],
  ['no option beyond improving', onlyMain],
  ['a threshold of what is an overspend in house', { ...onlyMain, 'thresholds/overspend': '2%' }],
  ['a break whose notice is longer than the run', { 'contracts/main/break': { chance: '10%', noticeMonths: 61 } }],
  ['a break by a supplier alone', { ...noMutual, 'contracts/main/break': { chance: '10%' } }],
  ['a price of which nothing is paid', { 'contracts/main/mechanism': { kind: 'activity', volume: '0%' } }],
  ['seasons of a cost', { 'economy/seasons': evenSeasons, 'nonPay/van': { ...line, moves: 'demand' } }],
  ['seasons of a volume', { 'economy/seasons': evenSeasons, 'contracts/main/mechanism': activity }],
  ['a recharge when nobody leaves', { ...onlyMain, 'parent/recharge': '£90k' }],
  ['a run to the end of the calendar', { start: '2194-12', 'options/mutual/charityFrom': '2195-01' }],
]

for (const [title, changes] of welcome) {
  test(`A case may hold ${title}`, () => assert.deepEqual(toldOf(changes), []))
}

test('Problems are told in the order of the file, whatever finds them', () => {
  const tree = treeOf({})
  assert.ok(tree.kind === 'map')
  const entries = ['zebra', 'ant', 'format'].map((key, index) => {
    const at = { line: index + 2, column: 1 }
    return { key, keyAt: at, value: treeOf(key === 'format' ? 7 : 'x', at) }
  })
  const read = readCase({ ...tree, entries })
  assert.ok(!read.ok)
  const lines = read.problems.map(({ where }) => where.line ?? 0)
  assert.deepEqual(lines.slice(-3), [2, 3, 4])
  assert.deepEqual(
    lines,
    lines.toSorted((one, other) => one - other),
  )
})

test('What is told of a field that was left out is placed at the nearest name above it', () => {
  const at = { line: 1, column: 1 }
  const tree = treeOf(changed({ 'contracts/main/renewal': { ended: '100%' } }), at)
  assert.ok(tree.kind === 'map')
  const contracts = { line: 20, column: 1 }
  const entries = tree.entries.map((entry) => (entry.key === 'contracts' ? { ...entry, keyAt: contracts } : entry))
  const missing = entries.map((entry) => (entry.key === 'contracts' ? { ...entry, value: treeOf({}, at) } : entry))
  const read = readCase({ ...tree, entries: missing }, { file: 'a.case.yaml' })
  assert.ok(!read.ok)
  assert.deepEqual(read.problems[0]?.where, { field: 'contracts', file: 'a.case.yaml', line: 20, column: 1 })
})
