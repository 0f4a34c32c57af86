import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { lawOn } from '../lawOn.ts'
import { chooseProcess } from './providerSelection.ts'

test('whatever is known, some process is open from the first day of the regime, and none before', () => {
  const known = fc.constantFrom(true, false, null)
  const facts = fc.record({
    framework: known,
    incumbent: fc.constantFrom('us' as const, 'another' as const, 'nobody' as const, null),
    onlyIncumbent: known,
    openChoice: known,
    expiring: known,
    changed: known,
    satisfying: known,
    canIdentify: known,
  })
  fc.assert(
    fc.property(facts, (each) => {
      const { processes, findings, sure } = chooseProcess(each, lawOn('2024-01-01'))
      assert.ok(processes.length > 0)
      assert.equal(findings.at(-1)?.met, true)
      assert.equal(
        sure,
        findings.every(({ met }) => met !== null),
      )
      for (const { because } of findings) assert.ok(because.length > 5 && !because.endsWith('.'), because)
      // Knowing more never opens a process that was closed.
      const settled = chooseProcess({ ...each, framework: each.framework ?? false }, lawOn('2024-01-01'))
      assert.ok(settled.processes.every((process) => processes.includes(process)))
      assert.deepEqual(chooseProcess(each, lawOn('2023-12-31')).processes, [])
    }),
  )
})
