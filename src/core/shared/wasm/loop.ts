import type { Code } from './code.ts'

/** Add to a local. */
export function addTo(code: Code, local: number, by: number): void {
  code.getLocal(local)
  code.i32(by)
  code.plain('i32Plus')
  code.setLocal(local)
}

/** Where a loop ends: at a number known now, or in a local. */
export type End = { readonly at: number } | { readonly local: number }

/** Write a loop that counts a local from 0 in steps while it is below an end; the work is done at least once. */
export function countedLoop(code: Code, counter: number, step: number, end: End, work: () => void): void {
  code.i32(0)
  code.setLocal(counter)
  countOn(code, counter, step, end, work)
}

/** The same from wherever the local is. */
export function countOn(code: Code, counter: number, step: number, end: End, work: () => void): void {
  code.loop()
  work()
  addTo(code, counter, step)
  code.getLocal(counter)
  if ('at' in end) code.i32(end.at)
  else code.getLocal(end.local)
  code.plain('i32LessThanUnsigned')
  code.branchIf(0)
  code.plain('end')
}
