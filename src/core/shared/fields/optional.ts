import type { Field } from './field.ts'
import { report, shown } from './report.ts'

/** The same field, undefined when it is left out. */
export function optional<T>(field: Field<T>): Field<T | undefined> {
  return {
    says: field.says,
    required: false,
    read: (tree, path, reading) => (tree === undefined ? undefined : field.read(tree, path, reading)),
    schema: () => field.schema(),
    describe: () => ({ ...field.describe(), required: false }),
  }
}

/**
 * A field that the format knows and this version does not: refused by name, never ignored, so that nobody believes
 * a figure to be in the answer that is not.
 */
export function later(says: string): Field<undefined> {
  const accepts = 'nothing yet: it comes in a later version'
  return {
    says,
    required: false,
    isLater: true,
    read(tree, path, reading) {
      if (tree === undefined) return undefined
      const name = path.slice(path.lastIndexOf('/') + 1)
      const message = `\`${name}\` comes in a later version: this one cannot reckon with it.`
      report(reading, tree.at, path, { message, got: shown(tree), wanted: 'nothing here yet: leave it out' })
      return undefined
    },
    schema: () => ({ description: `${says}: comes in a later version.`, not: {} }),
    describe: () => ({ says, accepts, required: false, parts: [] }),
  }
}
