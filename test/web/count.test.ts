import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { makeApp, type AppSettings } from '../../src/web/app.ts'
import { ELECTIONS } from '../../src/web/count/examples.ts'

const ward = readFileSync(new URL('../../examples/elections/musselburgh-2017.blt', import.meta.url), 'utf8')

const site = (settings: Partial<AppSettings> = {}) =>
  makeApp({
    appraise: () => new Promise<never>(() => {}),
    today: () => '2026-11-22',
    report: (fault) => assert.ifError(fault),
    ...settings,
  })

const HERE = 'http://localhost'

type Fields = Readonly<Record<string, string | File>>

/** Send the form as a browser does, with every field there. */
async function send(fields: Fields, { app = site(), origin = HERE } = {}) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ text: '', rule: '', seats: '', seed: '', ...fields }))
    form.append(name, value)
  const answer = await app.request(`${HERE}/count`, { method: 'POST', body: form, headers: { origin } })
  return { status: answer.status, text: await answer.text() }
}

const fileOf = (text: string, name = 'ward.blt'): File => new File([text], name)

const plain = (markup: string): string => markup.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ')

/** Two candidates and a tie: whoever is drawn is out. */
const TIE = '3 1\n2 1 0\n2 2 0\n3 3 0\n0\n"Ann"\n"Bola"\n"Cai"\n"Board"\n'

test('an example is counted with one link, and elects whom the council declared', async () => {
  const text = plain(await (await site().request('/count?example=musselburgh-2017')).text())
  // East Lothian Council's declaration of 5 May 2017.
  assert.match(
    text,
    /in this order: Stuart McDonald CURRIE[^.]*Katie MACKIE[^.]*Andy FORREST[^.]*John Charles WILLIAMSON/,
  )
})

for (const { id } of ELECTIONS)
  test(`the example ${id} can be counted`, async () => {
    assert.equal((await site().request(`/count?example=${id}`)).status, 200)
  })

test('a file is counted, and its name, its hash and the command that counts it again are on the sheet', async () => {
  const { status, text } = await send({ file: fileOf(ward), rule: 'scottish' })
  assert.equal(status, 200)
  assert.ok(text.includes(createHash('sha256').update(ward).digest('hex')))
  assert.match(plain(text), /bin\/spinout count ward\.blt --rule scottish/)
})

test('votes that are pasted have the hash of a file that holds them, whatever ends its lines', async () => {
  const { status, text } = await send({ text: ward.replaceAll('\n', '\r\n'), rule: 'scottish' })
  assert.equal(status, 200)
  assert.ok(text.includes(createHash('sha256').update(ward).digest('hex')))
})

test('a tie without a seed is provisional before all else, and with one it is settled', async () => {
  assert.match(plain((await send({ text: TIE, rule: 'scottish' })).text), /Board This result is provisional\./)
  const settled = plain((await send({ text: TIE, rule: 'scottish', seed: 'the lottery' })).text)
  assert.doesNotMatch(settled, /provisional/)
  assert.match(settled, /--seed &#39;the lottery&#39;/)
})

test('what other rules would have done is said of every rule for elections but the one chosen', async () => {
  const { text } = await send({ text: TIE, rule: 'majority' })
  const others = plain(/<section class="spinout-others">[\s\S]*?<\/section>/.exec(text)![0])
  for (const title of ['Scottish single transferable vote', 'Meek', 'Approval voting', 'Two rounds'])
    assert.ok(others.includes(title), title)
  assert.ok(!others.includes('Most votes'))
})

const SEATLESS = TIE.replace('3 1\n', '3 2\n')

const problems: readonly (readonly [string, Fields, string, RegExp])[] = [
  ['nothing to count', { rule: 'scottish' }, '#file', /Choose a file, or paste the votes/],
  ['both', { text: TIE, file: fileOf(TIE), rule: 'scottish' }, '#file', /not both/],
  ['no rule', { text: TIE }, '#rule', /Choose a rule/],
  ['a rule that is not there', { text: TIE, rule: '__proto__' }, '#rule', /Choose a rule/],
  [
    'places that are no number',
    { text: TIE, rule: 'scottish', seats: '1e3' },
    '#seats',
    /whole number from 1 to 1,000/,
  ],
  ['no places', { text: TIE, rule: 'scottish', seats: '0' }, '#seats', /whole number from 1 to 1,000/],
  [
    'another seed',
    { text: TIE.replace('3 1\n', '3 1\n[tie 1 2 3]\n[seed "announced"]\n'), rule: 'scottish', seed: 'wished' },
    '#seed',
    /declares another seed.*Wanted: announced\./,
  ],
  ['a long seed', { text: TIE, rule: 'scottish', seed: 'x'.repeat(201) }, '#seed', /at most 200 characters/],
  [
    'a seed that is not what it looks like',
    { text: TIE, rule: 'scottish', seed: 'a\u202eb' },
    '#seed',
    /cannot be seen/,
  ],
  ['a rule for one place', { text: SEATLESS, rule: 'two-round' }, '#rule', /Two rounds cannot count this/],
  ['votes for nobody', { text: TIE.replace('3 1\n', '3 1\n-1 -2 -3\n'), rule: 'scottish' }, '#text', /./],
  ['a motion of people', { text: TIE, rule: 'ordinary' }, '#rule', /is not an answer to a motion/],
]

for (const [what, fields, field, says] of problems)
  test(`a form with ${what} is shown again, with the problem at its top and at its field`, async () => {
    const { status, text } = await send(fields)
    assert.equal(status, 400)
    const summary = /<ul class="govuk-list govuk-error-summary__list">[\s\S]*?<\/ul>/.exec(text)![0]
    assert.ok(summary.includes(`href="${field}"`), summary)
    assert.match(plain(summary), says)
    assert.ok(text.includes(`id="${field.slice(1)}-error"`))
    assert.ok(typeof fields['text'] !== 'string' || text.includes(fields['text'].split('\n')[1]!))
  })

test('what is wrong with a file is told with its line, and the field says that the file is at fault', async () => {
  const { status, text } = await send({ file: fileOf(TIE.replace('2 2 0', '2 9 0')), rule: 'scottish' })
  assert.equal(status, 400)
  const summary = plain(/<ul class="govuk-list govuk-error-summary__list">[\s\S]*?<\/ul>/.exec(text)![0])
  assert.match(summary, /ward\.blt, line 3/)
  assert.match(summary, /This file has a problem\. Mend it, and count again/)
})

test('names of candidates and of files that look like markup stay text', async () => {
  const names = ['<script>alert(1)</script>', "'><img src=x onerror=alert(1)>", '</title><svg onload=alert(1)>']
  const hostile = TIE.replace('Ann', names[0]!).replace('Bola', names[1]!).replace('Board', names[2]!)
  for (const fields of [{ text: hostile }, { file: fileOf(hostile, '"><script>alert(1)<!--.blt') }]) {
    const { status, text } = await send({ ...fields, rule: 'scottish' })
    assert.equal(status, 200)
    assert.doesNotMatch(text, /<script>|<img|<svg onload|<!--/)
  }
})

test('a form from another site is turned away', async () => {
  assert.equal((await send({ text: TIE, rule: 'scottish' }, { origin: 'https://elsewhere.example' })).status, 403)
})

test('this page alone takes five megabytes, and more is refused before it is read', async () => {
  const post = async (path: string, bytes: number) => {
    const body = 'a'.repeat(bytes)
    const type = 'application/x-www-form-urlencoded'
    const headers = { origin: HERE, 'content-type': type, 'content-length': String(bytes) }
    return (await site().request(`${HERE}${path}`, { method: 'POST', body, headers })).status
  }
  const form = new FormData()
  form.append('file', fileOf(ward.padEnd(4_900_000)))
  const whole = await site().request(`${HERE}/count`, { method: 'POST', body: form, headers: { origin: HERE } })
  assert.equal(whole.status, 400)
  assert.match(await whole.text(), /Choose a rule/)
  assert.equal(await post('/count', 5_000_001), 413)
  assert.equal(await post('/count/', 65_537), 413)
  assert.equal(await post('/', 65_537), 413)
})

test('while two elections are counted a third visitor is told to come again, and is counted after', async () => {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => (letGo = resolve))
  const app = site({ count: () => held.then(() => ({ ok: true, value: { title: 'Done', main: 'done' } })) })
  const [first, second] = [1, 2].map(() => send({ text: TIE, rule: 'scottish' }, { app }))
  await new Promise((resolve) => setTimeout(resolve, 50))
  assert.equal((await send({ text: TIE, rule: 'scottish' }, { app })).status, 503)
  letGo()
  assert.deepEqual([(await first!).status, (await second!).status], [200, 200])
  assert.equal((await send({ text: TIE, rule: 'scottish' }, { app })).status, 200)
})

const PART = '--x\r\nContent-Disposition: form-data; name="rule"\r\n\r\nscottish\r\n'

const bodies: readonly (readonly [string, string, string])[] = [
  ['breaks off', 'multipart/form-data; boundary=x', '--x\r\nnonsense'],
  ['has more fields than any form', 'multipart/form-data; boundary=x', `${PART.repeat(21)}--x--\r\n`],
  ['comes as an address does', 'application/x-www-form-urlencoded', 'text=3+1&rule=scottish'],
]

for (const [what, type, body] of bodies)
  test(`a form that ${what} is refused before it is taken apart, and is no fault of ours`, async () => {
    const headers = { origin: HERE, 'content-type': type }
    const answer = await site().request(`${HERE}/count`, { method: 'POST', body, headers })
    assert.equal(answer.status, 400)
    assert.match(await answer.text(), /did not arrive whole/)
  })

test('what is too long to be sent back is not taken from the page, and is not sent back', async () => {
  const { status, text } = await send({ text: '<'.repeat(500_001), rule: 'scottish' })
  assert.equal(status, 400)
  assert.match(text, /id="text-error"/)
  assert.ok(text.length < 50_000)
})

test('a form with a field twice is refused, since one of the two would not be read', async () => {
  const form = new FormData()
  for (const rule of ['scottish', 'meek']) form.append('rule', rule)
  form.append('text', TIE)
  const answer = await site().request(`${HERE}/count`, { method: 'POST', body: form, headers: { origin: HERE } })
  assert.equal(answer.status, 400)
  assert.match(await answer.text(), /did not arrive whole/)
})

test('the form says what a list looks like, and which rules are for people and which for motions', async () => {
  const markup = await (await site().request('/count')).text()
  const [people, motions] = ['To elect people', 'To decide a motion'].map((heading) => markup.indexOf(heading))
  assert.ok(people! < markup.indexOf('value="scottish"') && markup.indexOf('value="schulze"') < motions!)
  assert.ok(motions! < markup.indexOf('value="ordinary"'))
  // Where the rule is missing, the problem leads to the first of them.
  assert.match(markup, /id="rule" name="rule" type="radio" value="scottish"/)
  for (const [, list] of markup.matchAll(/<pre[^>]*>([^<]*)<\/pre>/g)) {
    const rule = list!.includes('answer') ? 'ordinary' : 'scottish'
    assert.equal((await send({ text: list!, rule, seats: rule === 'scottish' ? '1' : '' })).status, 200)
  }
})
