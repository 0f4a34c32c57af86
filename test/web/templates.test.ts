import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TEMPLATES } from '../../src/files/templates/list.ts'
import { templateText } from '../../src/files/templates/text.ts'
import { makeApp } from '../../src/web/app.ts'

const app = makeApp({
  appraise: () => new Promise<never>(() => {}),
  today: () => '2026-11-22',
  report: (fault) => assert.ifError(fault),
})

test('the start page leads to the templates, and each of them can be started from and taken away', async () => {
  assert.match(await (await app.request('/')).text(), /<a class="govuk-link" href="\/templates">/)
  const listed = await (await app.request('/templates')).text()
  for (const { name } of TEMPLATES) {
    assert.ok(listed.includes(`href="/appraisal?example=template-${name}"`), name)
    assert.ok(listed.includes(`href="/templates/${name}.case.yaml"`), name)
  }
})

for (const template of TEMPLATES)
  test(`the template of ${template.name} opens by its address, and its file is the one we ship`, async () => {
    const assumptions = await app.request(`/assumptions?example=template-${template.name}`)
    assert.equal(assumptions.status, 200)
    const file = await app.request(`/templates/${template.name}.case.yaml`)
    assert.equal(file.status, 200)
    assert.equal(file.headers.get('content-disposition'), `attachment; filename="${template.name}.case.yaml"`)
    assert.equal(await file.text(), templateText(template))
  })

const strange = ['libraries', 'nothing.case.yaml', '.case.yaml', '__proto__.case.yaml', '..%2fyouth-first.case.yaml']

for (const name of strange)
  test(`there is no file at /templates/${name}, and what was typed is escaped`, async () => {
    assert.equal((await app.request(`/templates/${name}`)).status, 404)
    const answer = await app.request('/templates/%3Cb%3E.case.yaml')
    assert.equal(answer.status, 404)
    assert.ok(!(await answer.text()).includes('<b>'))
  })
