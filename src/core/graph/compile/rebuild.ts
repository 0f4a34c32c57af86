import { isEmpty } from '../monthSet.ts'
import { makeBuilder, type Builder } from './builder.ts'
import type { Demand } from './demand.ts'
import { isKnown } from './fold.ts'
import type { LineNodes, Node, Program } from './node.ts'

/** A program that is being built of another. */
export interface Rebuilding {
  readonly build: Builder
  /** [old nodes]: where each is in it. */
  readonly moved: readonly (number | undefined)[]
  /** Those of its nodes that are looked at. */
  readonly looked: Set<number>
}

/**
 * Build a program anew of the nodes that are needed. What never changes comes first, so that `replace` may read it;
 * `replace` gives another node for one, or undefined to have it as it is.
 *
 * A node that is another one in every month it is needed becomes that one.
 */
export function rebuild(
  program: Program,
  demand: Demand,
  replace: (number: number, rebuilding: Rebuilding) => number | undefined = () => undefined,
): Program {
  const { nodes, years } = program
  const { once } = demand
  const build = makeBuilder(years.length)
  const moved: (number | undefined)[] = nodes.map(() => undefined)
  const looked = new Set<number>()
  for (const isOnce of [true, false])
    for (const [number, node] of nodes.entries()) {
      if (!isNeeded(program, demand, number) || (isKnown(node) || once[number]!) !== isOnce) continue
      const same = sameAs(program, demand, number)
      const replaced = same === undefined ? replace(number, { build, moved, looked }) : undefined
      const now = replaced ?? (same === undefined ? copied(node, build, moved) : moved[same]!)
      moved[number] = now
      // What a line opens with is not looked at; whoever replaces a node looks at what it is made of.
      if (program.looked.has(number) && replaced === undefined && (same === undefined || node.kind === 'choose'))
        looked.add(now)
    }
  const lines = [...program.lines].flatMap(([name, { value, opens }]): [string, LineNodes][] => {
    const now = moved[value]
    return now === undefined ? [] : [[name, { value: now, opens: opens === undefined ? opens : moved[opens] }]]
  })
  return { nodes: build.nodes, lines: new Map(lines), looked, years }
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

function copied(node: Node, build: Builder, moved: Rebuilding['moved']): number {
  const now = (number: number): number => moved[number]!
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
