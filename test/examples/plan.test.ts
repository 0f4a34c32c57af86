import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildModel } from '../../src/core/finance/build.ts'
import { tellPlan } from '../../src/core/finance/tellPlan.ts'
import { valueOf } from '../files/checked.ts'
import { openExample } from './opened.ts'

for (const path of ['youth-first/youth-first.case.yaml', 'barnet-libraries/barnet.case.yaml'])
  test(`the sampling plan that ${path} keeps is all that it draws, and nothing else`, async () => {
    const { case: theCase } = await openExample(path)
    const { slots, beyond } = tellPlan(theCase, valueOf(buildModel(theCase)).draws)
    assert.deepEqual(new Set([...slots, ...beyond].map(({ standing }) => standing)), new Set(['kept']))
  })
