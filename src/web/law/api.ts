import type { Context } from 'hono'
import { AS_OF, ask } from '../../core/law/advice/ask.ts'
import { advisers } from '../../core/law/advice/advisers.ts'
import { lawAsAt, lawRules, lawValues } from '../../core/law/index.ts'
import { adviserJson, advisedJson, ruleJson, valueJson } from '../../core/law/publish.ts'
import { findRule, findValue } from '../../core/law/shelf.ts'
import type { Day } from '../../core/shared/day.ts'
import type { Json } from '../../core/shared/json.ts'
import type { Problem } from '../../core/shared/problem.ts'
import type { Page } from '../page.ts'
import type { Site } from '../site.ts'
import { asOfIn, typedIn } from './asked.ts'
import { openApi } from './openApi.ts'

/** Everything on the shelf, one line each, with the address of the whole. */
export const lawListJson: Page = {
  path: '/api/law',
  access: 'public',
  get: (request, site) =>
    onDay(request, site, (asOf) => ({
      asOf,
      checkedOn: lawAsAt,
      values: lawValues.map(({ id, label, unit }) => ({ id, label, unit, href: `/api/law/values/${id}` })),
      rules: lawRules.map(({ id, title }) => ({ id, title, href: `/api/law/rules/${id}` })),
      advisers: advisers.map(({ topic, title }) => ({ topic, title, href: `/api/advice/${topic}` })),
    })),
}

export const lawValueJson: Page = {
  path: '/api/law/values/:id',
  access: 'public',
  get: (request, site) =>
    onDay(request, site, (asOf) => {
      const law = findValue(request.req.param('id') ?? '')
      return law && valueJson(law, asOf)
    }),
}

export const lawRuleJson: Page = {
  path: '/api/law/rules/:id',
  access: 'public',
  get: (request, site) =>
    onDay(request, site, (asOf) => {
      const rule = findRule(request.req.param('id') ?? '')
      return rule && ruleJson(rule, asOf)
    }),
}

/** What an adviser asks, where an address has no answers; else what follows from them. */
export const adviceJson: Page = {
  path: '/api/advice/:topic',
  access: 'public',
  get(request, site) {
    const adviser = advisers.find(({ topic }) => topic === request.req.param('topic'))
    if (!adviser) return missing(request)
    const { searchParams } = new URL(request.req.url)
    if (searchParams.size === 0) return say(request, adviserJson(adviser))
    const day = asOfIn(searchParams, site.today())
    const advised = ask(adviser, typedIn(searchParams), day.ok ? day.value : site.today())
    const problems = [...(day.ok ? [] : day.problems), ...(advised.ok ? [] : advised.problems)]
    if (!advised.ok || problems.length > 0) return refused(request, problems)
    return say(request, advisedJson(advised.value))
  },
}

/** All of the above, described in the way that tools read. */
export const openApiJson: Page = {
  path: '/api/openapi.json',
  access: 'public',
  get: (request) => say(request, openApi()),
}

export const lawApi: readonly Page[] = [lawListJson, lawValueJson, lawRuleJson, adviceJson, openApiJson]

function onDay(request: Context, site: Site, answer: (asOf: Day) => Json | undefined): Response {
  const day = asOfIn(new URL(request.req.url).searchParams, site.today())
  if (!day.ok) return refused(request, day.problems)
  const found = answer(day.value)
  return found === undefined ? missing(request) : say(request, found)
}

/** Public and the same for everyone: any program and any page may read it. */
function say(request: Context, answer: Json, status: 200 | 400 | 404 = 200): Response {
  return request.body(`${JSON.stringify(answer, null, 2)}\n`, status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'public, no-cache',
    'access-control-allow-origin': '*',
  })
}

const refused = (request: Context, problems: readonly Problem[]): Response =>
  say(request, { problems: problems as unknown as Json }, 400)

const missing = (request: Context): Response =>
  refused404(request, { where: { field: AS_OF }, message: 'There is nothing by this name.' })

const refused404 = (request: Context, problem: Problem): Response =>
  say(request, { problems: [problem as unknown as Json] }, 404)
