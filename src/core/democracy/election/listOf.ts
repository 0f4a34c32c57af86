import type { Bundle, PaperList } from './paperTree.ts'

/** A list of papers from bundles of equal ones. */
export function listOf(bundles: readonly Bundle[], equals: readonly (readonly number[])[] = []): PaperList {
  const starts = [0]
  for (const { codes } of bundles) starts.push(starts.at(-1)! + codes.length)
  return {
    codes: Uint16Array.from(bundles.flatMap(({ codes }) => codes)),
    starts: Int32Array.from(starts),
    votes: Float64Array.from(bundles, ({ votes }) => votes),
    equals,
  }
}
