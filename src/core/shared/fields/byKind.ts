import type { Tree } from '../tree.ts'
import { choice } from './choice.ts'
import { partOf, type Field, type FieldDoc, type Reading } from './field.ts'

/**
 * A record whose fields depend on the word in one of them: a line that counts as income has a VAT liability, one that
 * counts as cost the share of it that bears VAT. Each kind is a record of its own that holds that word too.
 */
export function byKind<K extends string, T>(
  key: string,
  kinds: { readonly [kind in K]: Field<T> },
  { says, asks }: { readonly says: string; readonly asks: string },
): Field<T> {
  // The names of the kinds as their keys: that is what the type says they are.
  const [first, ...others] = Object.keys(kinds) as [K, ...K[]]
  const which = choice([first, ...others], { says: asks })
  return {
    says,
    required: true,
    read(tree, path, reading) {
      if (tree?.kind !== 'map') return kinds[first].read(tree, path, reading)
      const chosen = which.read(valueAt(tree, key), partOf(path, key), { ...reading, within: tree.at })
      const isChosen = !reading.problems.some(({ where }) => where.field === partOf(path, key))
      return kinds[chosen].read(tree, path, isChosen ? reading : unheard(reading))
    },
    schema: () => ({ description: says, oneOf: [first, ...others].map((kind) => kinds[kind].schema()) }),
    describe: () => ({
      ...kinds[first].describe(),
      says,
      parts: partsOf(
        key,
        which.describe(),
        [first, ...others].map((kind) => kinds[kind].describe()),
      ),
    }),
  }
}

function valueAt(tree: Tree & { readonly kind: 'map' }, key: string): Tree | undefined {
  return tree.entries.find((entry) => entry.key === key)?.value
}

/** What is wrong with the other fields cannot be told while nobody knows what they should be. */
const unheard = (reading: Reading): Reading => ({ ...reading, problems: [], book: new Map() })

/** The fields of all kinds, each once; the one that tells them apart offers every kind. */
function partsOf(key: string, which: FieldDoc, docs: readonly FieldDoc[]): FieldDoc['parts'] {
  const parts = new Map(docs.flatMap((doc) => doc.parts.map((part) => [part.key, part.doc] as const)))
  parts.set(key, which)
  return [...parts].map(([each, doc]) => ({ key: each, doc }))
}
