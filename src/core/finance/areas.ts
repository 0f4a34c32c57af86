import type { Line } from '../graph/line.ts'
import type { Built } from './build.ts'

/** A part of a model, by what the names of its lines begin with: an option, or what all options share. */
export interface Area {
  readonly id: string
  readonly name: string
}

/** The parts that are not options. */
const SHARED: ReadonlyMap<string, string> = new Map([
  ['world', 'The world outside, the same for every option'],
  ['terms', 'What one post costs, by group and terms'],
])

export const areaOf = (line: string): string => line.split('/', 1)[0]!

export function areasOf({ model, options }: Pick<Built, 'model' | 'options'>): Area[] {
  const ids = [...new Set(model.lines.map(({ name }) => areaOf(name)))]
  return ids.map((id) => ({ id, name: options.find((option) => option.id === id)?.name ?? SHARED.get(id) ?? id }))
}

/** The lines of an area, in the order in which they are worked out. */
export const linesOf = ({ model }: Pick<Built, 'model'>, area: string): readonly Line[] =>
  model.lines.filter(({ name }) => areaOf(name) === area)
