import { strict as assert } from 'node:assert'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { raw } from 'hono/html'
import { backLink } from '../../src/view/govuk/backLink.ts'
import { breadcrumbs } from '../../src/view/govuk/breadcrumbs.ts'
import { button } from '../../src/view/govuk/button.ts'
import { details } from '../../src/view/govuk/details.ts'
import { errorMessage } from '../../src/view/govuk/errorMessage.ts'
import { errorSummary } from '../../src/view/govuk/errorSummary.ts'
import { fieldset } from '../../src/view/govuk/fieldset.ts'
import { genericHeader } from '../../src/view/govuk/genericHeader.ts'
import { hint } from '../../src/view/govuk/hint.ts'
import { input } from '../../src/view/govuk/input.ts'
import { insetText } from '../../src/view/govuk/insetText.ts'
import { label } from '../../src/view/govuk/label.ts'
import { notificationBanner } from '../../src/view/govuk/notificationBanner.ts'
import { phaseBanner } from '../../src/view/govuk/phaseBanner.ts'
import { radios } from '../../src/view/govuk/radios.ts'
import { select } from '../../src/view/govuk/select.ts'
import { serviceNavigation } from '../../src/view/govuk/serviceNavigation.ts'
import { skipLink } from '../../src/view/govuk/skipLink.ts'
import { summaryList } from '../../src/view/govuk/summaryList.ts'
import { table } from '../../src/view/govuk/table.ts'
import { tabs } from '../../src/view/govuk/tabs.ts'
import { tag } from '../../src/view/govuk/tag.ts'
import { textarea } from '../../src/view/govuk/textarea.ts'
import { warningText } from '../../src/view/govuk/warningText.ts'
import { html, type Piece } from '../../src/view/html.ts'

/** Every component of ours by the official name. Options come from a file, so their type is checked there. */
// oxlint-disable-next-line typescript/no-explicit-any
const components: Readonly<Record<string, (options: any) => Piece>> = {
  'back-link': backLink,
  breadcrumbs,
  button,
  details,
  'error-message': errorMessage,
  'error-summary': errorSummary,
  fieldset,
  'generic-header': genericHeader,
  hint,
  input,
  'inset-text': insetText,
  label,
  'notification-banner': notificationBanner,
  'phase-banner': phaseBanner,
  radios,
  select,
  'service-navigation': serviceNavigation,
  'skip-link': skipLink,
  'summary-list': summaryList,
  table,
  tabs,
  tag,
  textarea,
  'warning-text': warningText,
}

/** Official examples we leave out on purpose, each with its reason. */
const leftOut: Readonly<Record<string, string>> = {
  'service-navigation: with language navigation': 'one language, so no slot for others',
  'service-navigation: with right-aligned language navigation': 'one language, so no slot for others',
  'service-navigation: inverse with language navigation': 'one language, so no slot for others',
  'service-navigation: with slotted content': 'slots take markup anywhere; we have nothing to put there',
  'service-navigation: with `inline` end slot': 'slots take markup anywhere; we have nothing to put there',
}

interface Fixture {
  readonly name: string
  readonly options: unknown
  readonly html: string
}

function fixturesOf(component: string): readonly Fixture[] {
  const file = `../../node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')).fixtures as Fixture[]
}

/** The official options with every `html` marked as markup, which ours ask for and the macros take on trust. */
function marked(value: unknown, key = ''): unknown {
  if (typeof value === 'string' && /html$/i.test(key)) return raw(value)
  if (Array.isArray(value)) return value.map((each) => marked(each))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, marked(each, name)]))
}

/** Markup with no space round tags, one space wherever there is more, and no slash before a closing bracket. */
function normalised(markup: string): string {
  return markup
    .replace(/\s+/g, ' ')
    .replace(/ ?(<[^>]*?) ?\/?> ?/g, '$1>')
    .trim()
}

function ours(component: string, { options }: Fixture): string {
  return normalised(html`${components[component]!(marked(options))}`.toString())
}

for (const component of Object.keys(components)) {
  test(`${component} writes what the official examples write`, () => {
    const fixtures = fixturesOf(component)
    assert.ok(fixtures.length > 0, 'the package ships examples of it')
    for (const fixture of fixtures.filter(({ name }) => !leftOut[`${component}: ${name}`])) {
      assert.equal(ours(component, fixture), normalised(fixture.html), fixture.name)
    }
  })
}

test('every example left out exists and would fail, so the list cannot grow stale', () => {
  for (const named of Object.keys(leftOut)) {
    const [component = '', name] = named.split(': ')
    const fixture = fixturesOf(component).find((each) => each.name === name)
    assert.ok(fixture, named)
    assert.notEqual(ours(component, fixture), normalised(fixture.html), named)
  }
})

test('text is escaped, and so is markup that nobody vouched for', () => {
  const typed = '<script>alert("1")</script>'
  const escaped = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;'
  assert.match(String(tag({ text: typed })), new RegExp(`>${escaped.replace(/[()]/g, '\\$&')}<`))
  assert.match(String(components['tag']!({ html: typed })), new RegExp(escaped.replace(/[()]/g, '\\$&')))
  assert.match(String(input({ name: 'a', label: { text: 'A' }, value: '"><b>' })), /value="&quot;&gt;&lt;b&gt;"/)
})

test('an error message keeps a space between the word Error and the message', () => {
  assert.match(String(errorMessage({ text: 'Enter the budget' })), /Error:<\/span> Enter the budget/)
})
