import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { serve, type Serving } from '../../src/web/serve.ts'
import { appraiseAside } from '../../src/worker/aside.ts'
import { OTHERS, PAGES, TODAY } from './site.ts'

const ADDRESSES = [...PAGES, ...OTHERS]

let serving: Serving
before(async () => {
  const served = await serve({
    port: 0,
    appraise: appraiseAside,
    today: () => TODAY,
    report: (fault) => assert.ifError(fault),
  })
  assert.ok(served.ok)
  serving = served.value
})
after(() => serving.close())

const markupAt = async (address: string): Promise<string> => (await fetch(new URL(address, serving.address))).text()

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // Hono writes the doctype in lower case, our formatter writes <br />, and what is served from our own origin needs no
  // integrity hash.
  rules: { 'doctype-style': 'off', 'void-style': 'off', 'require-sri': 'off' },
})

for (const address of ADDRESSES)
  test(`the page at ${address} is valid HTML`, async () => {
    const { results } = await validator.validateString(await markupAt(address))
    const found = results.flatMap(({ messages }) => messages)
    assert.deepEqual(
      found.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`),
      [],
    )
  })

/** Where the links of a page lead, with what follows the #. */
function linksIn(markup: string): readonly URL[] {
  const found = [...markup.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
  return [...new Set(found)]
    .filter((href) => !/^(?:https?|data):/.test(href))
    .map((href) => new URL(href, 'http://site'))
}

test('every link on every page leads somewhere, and to a place that is on it', async () => {
  const seen = new Map<string, Promise<{ readonly status: number; readonly markup: string }>>()
  const at = (address: string) => {
    const known = seen.get(address) ?? fetch(new URL(address, serving.address)).then(readAnswer)
    seen.set(address, known)
    return known
  }
  const dead: string[] = []
  for (const from of ADDRESSES)
    for (const { pathname, search, hash } of linksIn((await at(from)).markup)) {
      const address = pathname === '/' && search === '' && hash !== '' ? from : pathname + search
      const { status, markup } = await at(address)
      if (status !== 200 && !(from === address && status < 500)) dead.push(`${from} to ${address}: ${status}`)
      if (hash !== '' && !markup.includes(`id="${hash.slice(1)}"`))
        dead.push(`${from} to ${address}${hash}: no such place`)
    }
  assert.deepEqual(dead, [])
  assert.ok(seen.size > 200, `${seen.size} addresses were tried`)
})

const readAnswer = async (answer: Response) => ({ status: answer.status, markup: await answer.text() })
