import { isEmpty } from '../monthSet.ts'
import { makeBuilder, type Builder } from './builder.ts'
import type { Demand } from './demand.ts'
import { isKnown } from './fold.ts'
import type { LineNodes, Node, Program } from './node.ts'
import { onceATrial } from './schedule.ts'

/** Where the nodes of a program are in the one that is built of it. */
export type Moved = ReadonlyMap<number, number>

/**
 * Build a program anew of the nodes that are needed. What never changes comes first, so that `replace` may read it;
 * `replace` gives another node for one, or undefined to have it as it is.
 *
 * A node that is another one in every month it is needed becomes that one.
 */
export function rebuild(
  program: Program,
  demand: Demand,
  replace: (number: number, build: Builder, moved: Moved) => number | undefined = () => undefined,
): Program {
  const { nodes, years } = program
  const once = onceATrial(program, demand)
  const build = makeBuilder(years.length)
  const moved = new Map<number, number>()
  for (const isOnce of [true, false])
    for (const [number, node] of nodes.entries()) {
      if (!isNeeded(program, demand, number) || (isKnown(node) || once[number]!) !== isOnce) continue
      const same = sameAs(program, demand, number)
      const now = same === undefined ? replace(number, build, moved) : moved.get(same)
      moved.set(number, now ?? copied(node, build, moved))
    }
  const lines = [...program.lines].flatMap(([name, { value, opens, divides }]): [string, LineNodes][] => {
    const now = moved.get(value)
    return now === undefined
      ? []
      : [[name, { value: now, opens: opens === undefined ? opens : moved.get(opens), divides }]]
  })
  return { nodes: build.nodes, lines: new Map(lines), years }
}

/** Whether some node is another one wherever it is needed, so that the program can be built smaller. */
export const canShrink = (program: Program, demand: Demand): boolean =>
  program.nodes.some((_, number) => demand.live[number] && sameAs(program, demand, number) !== undefined)

/**
 * The node that this one is the same as in every month it is needed: a choice by month of which one side is never
 * taken, a held value that is not needed once it is set, a line read back before month 0 only.
 */
function sameAs(program: Program, demand: Demand, number: number): number | undefined {
  const { nodes, lines } = program
  const node = nodes[number]!
  if (node.kind === 'held' && isEmpty(demand.worked[number]!)) return node.opens
  if (node.kind === 'earlier') {
    const { value, opens } = lines.get(node.line)!
    return isNeeded(program, demand, value) ? undefined : opens
  }
  if (node.kind !== 'choose' || nodes[node.when]!.kind !== 'monthly') return undefined
  if (!isNeeded(program, demand, node.then)) return node.otherwise
  return isNeeded(program, demand, node.otherwise) ? undefined : node.then
}

const isNeeded = ({ nodes }: Program, { live }: Demand, number: number): boolean =>
  isKnown(nodes[number]!) || live[number]!

function copied(node: Node, build: Builder, moved: Moved): number {
  const now = (number: number): number => moved.get(number)!
  switch (node.kind) {
    case 'constant':
    case 'monthly':
      return build.known(node)
    case 'binary':
      return build.binary(node.operator, now(node.left), now(node.right))
    case 'choose':
      return build.choose(now(node.when), now(node.then), now(node.otherwise))
    case 'root':
      return build.root(now(node.of))
    case 'held':
      return build.leaf({ ...node, is: now(node.is), opens: now(node.opens) })
    case 'stepped':
      return build.leaf({ kind: 'stepped', steps: node.steps.map((each) => ({ ...each, node: now(each.node) })) })
    case 'input':
    case 'yearly':
    case 'earlier':
      return build.leaf(node)
  }
}
