import assert from 'node:assert/strict'

/** Equal within a share of the expected figure; an expected 0 must be met exactly. */
export function assertClose(actual: number, expected: number, relative: number): void {
  const allowed = Math.abs(expected) * relative
  assert.ok(Math.abs(actual - expected) <= allowed, `${actual} is not within ${allowed} of ${expected}`)
}

/** Equal within an absolute distance. */
export function assertNear(actual: number, expected: number, distance: number): void {
  assert.ok(Math.abs(actual - expected) <= distance, `${actual} is not within ${distance} of ${expected}`)
}
