import { strict as assert } from 'node:assert'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { html } from '../../src/view/html.ts'
import { page } from '../../src/view/layout.ts'
import { fieldId } from '../../src/view/problems.ts'
import { ownStyles, stylesheet } from '../../src/view/styles.ts'
import { showcase } from './showcase.ts'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const govukCss = read('../../node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css')
const ownCss = ownStyles.map((name) => read(`../../src/view/${name}`)).join('\n')

test('a page with every component and chart is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    // Hono writes the doctype in lower case, and what is served from our own origin needs no integrity hash.
    // The official notification banner is a div with the role of a region.
    rules: {
      'doctype-style': 'off',
      'require-sri': 'off',
      'prefer-native-element': ['error', { exclude: ['region'] }],
    },
  })
  const report = await validator.validateString(showcase().toString())
  const found = report.results.flatMap(({ messages }) => messages)
  assert.deepEqual(
    found.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`),
    [],
  )
})

test('a page keeps to a content security policy without inline styles, scripts or event attributes', () => {
  const markup = showcase().toString()
  assert.doesNotMatch(markup, /\sstyle=|<style|\son[a-z]+=|javascript:/)
  assert.deepEqual(
    [...markup.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([tag, inside]) => [
      /src="\/assets\//.test(tag),
      inside,
    ]),
    [[true, '']],
  )
  // Nothing is fetched from elsewhere; links in the text may lead there.
  assert.doesNotMatch(markup, /<(?:link|script|img|iframe)[^>]*(?:href|src)="https?:/)
})

test('a page draws no crown and claims no Crown copyright', () => {
  assert.doesNotMatch(showcase().toString(), /crown|copyright/i)
})

test('a page lists its problems at the top, says so in its title, and leads to each field', () => {
  const markup = showcase().toString()
  assert.match(markup, /<title>Error: Showcase – Spinout<\/title>/)
  assert.match(markup, /There are problems/)
  assert.match(markup, /<a href="#budget"\s*>Enter the budget for a year<\/a>/)
  assert.match(markup, /youth\.case\.yaml, line 12, price: The price is below zero/)
  assert.match(showcase({ problems: [] }).toString(), /<title>Showcase – Spinout<\/title>/)
})

test('a page marks itself in the navigation and closes the trail of pages above it', () => {
  const markup = showcase().toString()
  assert.equal(markup.match(/aria-current="page"/g)?.length, 2)
  assert.match(markup, /aria-current="page"\s*>Could youth work become a mutual\?<\/li>/)
})

test('a page carries its styles along when it is kept as one file', () => {
  const kept = page({ title: 'Kept', main: html`<p>Yes</p>`, assets: { kind: 'embedded', css: '.a > .b { top: 0 }' } })
  assert.match(kept.toString(), /<style>\s*\.a > \.b { top: 0 }\s*<\/style>/)
  assert.doesNotMatch(kept.toString(), /<script|\/assets\//)
})

test('the id of a field holds nothing that an address would have to escape', () => {
  assert.equal(fieldId('staff/centre lead/pay'), 'staff-centre-lead-pay')
})

test('the stylesheet has no trace of the typeface reserved to GOV.UK, and keeps the rest', () => {
  const css = stylesheet({ govukCss, ownCss })
  assert.doesNotMatch(css, /GDS Transport|@font-face|Calvert|sourceMappingURL|fonts\//i)
  assert.match(css, /\.govuk-button\{/)
  assert.match(css, /font-family:arial,sans-serif/)
  assert.ok(css.endsWith(ownCss))
  // All that was cut out: two typefaces of about 250 characters, a notice, and a name of 14 in each list of fonts.
  assert.ok(css.length - ownCss.length > 0.97 * govukCss.length)
})

test('a stylesheet in which the typeface hides in a new way is refused', () => {
  assert.throws(() => stylesheet({ govukCss: '.a{font:1em GDS Transport}', ownCss: '' }), /a trace of GDS Transport/)
})

test('every class of ours that a page wears is in our stylesheet', () => {
  const worn = new Set(
    [
      ...showcase()
        .toString()
        .matchAll(/class="([^"]*)"/g),
    ].flatMap(([, names = '']) => names.split(' ')),
  )
  const ours = [...worn].filter((name) => name.startsWith('spinout-'))
  assert.ok(ours.length > 0)
  assert.deepEqual(
    ours.filter((name) => !ownCss.includes(`.${name}`)),
    [],
  )
})
