/**
 * The name that a mistyped one most likely meant; undefined when none is near.
 * Capitals, hyphens and underscores are no difference at all; otherwise a third of the letters may be wrong.
 */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  if (typed.length > 60) return undefined
  const plain = plainly(typed)
  let best: { readonly name: string; readonly distance: number } | undefined
  for (const name of names) {
    const distance = editDistance(plain, plainly(name))
    if (distance <= Math.floor(name.length / 3) && (best === undefined || distance < best.distance)) {
      best = { name, distance }
    }
  }
  return best?.name
}

function plainly(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '')
}

/** Letters to add, drop, change or swap with their neighbour to make one word of another; two rows are kept. */
function editDistance(from: string, to: string): number {
  let before: readonly number[] = []
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const changed = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1)
      const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      const swapped = isSwap ? before[j - 2]! + 1 : changed
      next.push(Math.min(changed, swapped, row[j]! + 1, next[j - 1]! + 1))
    }
    before = row
    row = next
  }
  return row[to.length]!
}
