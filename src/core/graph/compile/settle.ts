import { partsOfNode, type Program } from './node.ts'

/**
 * Visit nodes until none is left to visit. A visit may wake others: those ahead are met in the same pass, those behind
 * in the next. Parts have lower numbers, so what goes from parts to readers goes `up`, what goes to parts `down`.
 */
export function settle(
  count: number,
  direction: 'up' | 'down',
  awake: Iterable<number>,
  visit: (node: number, wake: (node: number) => void) => void,
): void {
  const isAwake = new Uint8Array(count)
  let left = 0
  const wake = (node: number): void => {
    left += 1 - isAwake[node]!
    isAwake[node] = 1
  }
  for (const node of awake) wake(node)
  const [first, end, step] = direction === 'up' ? [0, count, 1] : [count - 1, -1, -1]
  while (left > 0)
    for (let node = first; node !== end; node += step) {
      if (isAwake[node] === 0) continue
      isAwake[node] = 0
      left--
      visit(node, wake)
    }
}

/** [nodes]: the nodes that read each, in the same month or a later one. */
export function readersOf({ nodes, lines }: Program): readonly (readonly number[])[] {
  const readers: number[][] = nodes.map(() => [])
  for (const [number, node] of nodes.entries()) {
    for (const part of partsOfNode(node)) readers[part]!.push(number)
    if (node.kind !== 'earlier') continue
    const { value, opens } = lines.get(node.line)!
    readers[value]!.push(number)
    if (opens !== undefined) readers[opens]!.push(number)
  }
  return readers
}
