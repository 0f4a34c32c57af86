import { test } from 'node:test'
import { assertOfficial, countedFile } from './counted.ts'
import { goldenCounts } from './golden.ts'

for (const { name, path, rule, rows } of goldenCounts())
  test(`${name} by ${rule}: the same people at the same stages, and every total to its last decimal`, () =>
    assertOfficial(countedFile(path, rule).count, rows))
