import type { Sampler } from '../finance/futures.ts'

/** One input as sensitivities see it: a quantity, every year of a process, or one event. */
export interface Subject {
  readonly name: string
  readonly slots: readonly string[]
}

/** The inputs of a sampler, by name: the years of a process are one, each event is its own. */
export function subjectsOf({ draws }: Sampler): Subject[] {
  const byName = new Map<string, Set<string>>()
  for (const { draw, slot } of draws) {
    const { name, time } = draw.slot
    const subject = time !== undefined && 'occurrence' in time ? slot : name
    byName.set(subject, (byName.get(subject) ?? new Set()).add(slot))
  }
  return [...byName].map(([name, slots]) => ({ name, slots: [...slots] })).sort((a, b) => (a.name < b.name ? -1 : 1))
}
