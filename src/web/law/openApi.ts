import type { Adviser } from '../../core/law/advice/adviser.ts'
import { advisers } from '../../core/law/advice/advisers.ts'
import { AS_OF } from '../../core/law/advice/ask.ts'
import { lawRules, lawValues } from '../../core/law/index.ts'
import type { Json } from '../../core/shared/json.ts'

/** The law as an interface for programs, described by OpenAPI 3.1: made of the same lists as the pages. */
export function openApi(): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Spinout: the law',
      version: '1',
      summary: 'Dated, cited values and rules, and advisers that show their working',
      license: { name: 'Apache 2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths: {
      '/api/law': described('List everything on the shelf', 'listLaw', [asOf]),
      '/api/law/values/{id}': described('One value with its history', 'getLawValue', [
        idOf(lawValues.map(({ id }) => id)),
        asOf,
      ]),
      '/api/law/rules/{id}': described('One rule', 'getLawRule', [idOf(lawRules.map(({ id }) => id)), asOf]),
      ...Object.fromEntries(advisers.map((adviser) => [`/api/advice/${adviser.topic}`, adviceOf(adviser)])),
    },
    components: { schemas: { Problems: problems } },
  }
}

const asOf: Json = {
  name: AS_OF,
  in: 'query',
  description: 'The day whose law is asked for; today when it is left out',
  schema: { type: 'string', format: 'date' },
}

const idOf = (ids: readonly string[]): Json => ({
  name: 'id',
  in: 'path',
  required: true,
  schema: { type: 'string', enum: ids },
})

const problems: Json = {
  type: 'object',
  required: ['problems'],
  properties: {
    problems: {
      type: 'array',
      items: {
        type: 'object',
        required: ['where', 'message'],
        properties: {
          where: { type: 'object', properties: { field: { type: 'string' } } },
          message: { type: 'string' },
          got: { type: 'string' },
          wanted: { type: 'string' },
        },
      },
    },
  },
}

const json = (schema: Json): Json => ({ 'application/json': { schema } })

function described(summary: string, operationId: string, parameters: readonly Json[]): Json {
  const answered = { description: 'Found', content: json({ type: 'object' }) }
  const refused = {
    description: 'What is wrong with the request',
    content: json({ $ref: '#/components/schemas/Problems' }),
  }
  return {
    get: { summary, operationId, parameters, responses: { '200': answered, '400': refused, '404': refused } },
  }
}

/** With no answers at all, what the adviser asks; with any, what follows. */
const adviceOf = ({ topic, title, questions }: Adviser): Json =>
  described(title, `advise${topic.charAt(0).toUpperCase()}${topic.slice(1)}`, [
    asOf,
    ...Object.entries(questions).map(([name, { asks, accepts, otherwise, schema }]): Json => ({
      name,
      in: 'query',
      description: `${asks} Accepts ${accepts}.`,
      schema: { ...schema, ...(otherwise !== undefined && { default: otherwise }) },
    })),
  ])
