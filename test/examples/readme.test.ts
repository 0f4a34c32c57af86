import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { breakEvenOf } from '../../src/core/appraisal/breakEven.ts'
import { middleOf } from '../../src/core/appraisal/middle.ts'
import { makeWorkable } from '../../src/core/appraisal/ready.ts'
import { makeJob } from '../../src/core/engine/job.ts'
import { openMachine } from '../../src/core/engine/machine.ts'
import { optionsOf } from '../../src/core/finance/options.ts'
import { sayRoundPounds } from '../../src/core/shared/money.ts'
import { answerTable } from './answerTable.ts'
import { openExample } from './opened.ts'
import { sweepTable } from './sweepTable.ts'

const examples = ['youth-first/youth-first.case.yaml', 'barnet-libraries/barnet.case.yaml']

for (const path of examples) {
  const readme = new URL(`../../examples/${path.split('/')[0]}/README.md`, import.meta.url)

  // The one place where what is expected is what the model said: the table tells readers of the README what it says
  // today. When the model changes for a reason, the new table is printed here to be put in its place.
  test(`the README says what the model answers today: ${path}`, async () => {
    const table = await answerTable(await openExample(path))
    const shown = readFileSync(readme, 'utf8')
    assert.ok(shown.includes(table), `The README should hold:\n${table}`)
  })
}

test('the README of Barnet sweeps the price and the share bought back, neither of which is known', async () => {
  const table = await sweepTable(await openExample('barnet-libraries/barnet.case.yaml'))
  const shown = readFileSync(new URL('../../examples/barnet-libraries/README.md', import.meta.url), 'utf8')
  assert.ok(shown.includes(table), `The README should hold:\n${table}`)
})

test('the README of Barnet gives the price at which the council neither saves nor loses', async () => {
  const { case: theCase } = await openExample('barnet-libraries/barnet.case.yaml')
  const mutual = optionsOf(theCase).find(({ id }) => id === 'mutual')!
  const workable = makeWorkable(theCase, 'sobol')
  const machine = openMachine(makeJob(workable.compiled, workable.sampler, 1, []))
  const found = breakEvenOf(workable, machine, mutual, middleOf(workable))
  const price = sayRoundPounds(found!.pricePounds)
  const shown = readFileSync(new URL('../../examples/barnet-libraries/README.md', import.meta.url), 'utf8')
  assert.ok(shown.includes(`break-even price of ${price}`), `The README should give ${price}`)
})
