import type { Line } from '../../core/graph/line.ts'
import { within } from '../../core/graph/walk.ts'
import type { Dated } from '../../core/law/dated.ts'
import { assert } from '../../core/shared/assert.ts'
import { EXAMPLES } from '../appraisal/examples.ts'
import { explainAddress } from '../appraisal/links.ts'
import type { Site } from '../site.ts'

/** A line of the model that reads a value of the law, and where it can be opened. */
export interface LineReading {
  readonly name: string
  readonly says: string
  readonly href: string
}

/** The lines that read a value, found in the models of the examples: what the model of any case is made of. */
export async function linesReading(law: Dated<unknown>, site: Site): Promise<readonly LineReading[]> {
  const found = new Map<string, LineReading>()
  for (const { id } of EXAMPLES) {
    const read = await site.examples.find(id)
    assert(read !== undefined, `there is no example ${id}`)
    const query = `example=${id}`
    const { lines } = site.models.get(query, read).ready.built.model
    for (const line of lines)
      if (!found.has(line.name) && reads(line, law.id))
        found.set(line.name, { name: line.name, says: line.says, href: explainAddress(query, line.name, 0) })
  }
  return [...found.values()]
}

const reads = (line: Line, law: string): boolean =>
  within(line.is).some((part) => part.kind === 'table' && part.name === law)
