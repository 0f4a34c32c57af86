import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { pages } from '../../src/web/pages.ts'

test('every route is listed with its method and who may see it, so that a change of them is a decision', () => {
  const listed = readFileSync(new URL('../routes.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const served = pages.flatMap(({ path, access, get, post }) => [
    ...(get ? [`GET ${path} ${access}`] : []),
    ...(post ? [`POST ${path} ${access}`] : []),
  ])
  assert.deepEqual(
    listed.map((line) => line.replace(/ +/g, ' ')),
    served,
  )
})

test('no two pages have the same address', () => {
  const paths = pages.map(({ path }) => path)
  assert.equal(new Set(paths).size, paths.length)
})
