import assert from 'node:assert/strict'
import { makeReady, type Ready } from '../../src/core/appraisal/ready.ts'
import type { Twist } from '../../src/core/finance/about.ts'
import { readCase, type CaseRead } from '../../src/core/finance/case/read.ts'
import type { Json } from '../../src/core/shared/json.ts'
import type { Checked } from '../../src/core/shared/problem.ts'
import { treeOf } from '../../src/core/shared/treeOf.ts'
import { openCaseFile } from '../../src/files/case.ts'

function sound<T>(checked: Checked<T>): T {
  assert.ok(checked.ok, checked.ok ? '' : JSON.stringify(checked.problems, null, 2))
  return checked.value
}

/** A case that is known to be sound, from its file. */
export async function openSound(path: string): Promise<CaseRead> {
  return sound(readCase(sound(await openCaseFile(path)), { file: path }))
}

/** A case that is known to be sound, from plain values. */
export const readSound = (values: Json): CaseRead => sound(readCase(treeOf(values)))

export async function openReady(path: string, twist: Twist = {}): Promise<Ready> {
  return makeReady((await openSound(path)).case, twist)
}
