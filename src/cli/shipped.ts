import type { Problem } from '../core/shared/problem.ts'
import { rows } from './page.ts'
import type { Screen } from './screen.ts'
import { writeProblems, writeWhole } from './writeWhole.ts'

/** Cases that ship with us and are listed or printed by name. */
export interface Shipped<One extends { readonly name: string }> {
  readonly list: readonly One[]
  /** What a line of the list says of one. */
  readonly says: (one: One) => string
  readonly text: (one: One) => string
  /** `template`: what one of them is called. */
  readonly called: string
}

/** List them where none is named; else print the one that is, or write it to a file. */
export async function printShipped<One extends { readonly name: string }>(
  { list, says, text, called }: Shipped<One>,
  { name, out }: { readonly name: string | undefined; readonly out: string | undefined },
  screen: Screen,
): Promise<readonly Problem[]> {
  const problem = (message: string, got?: string): readonly Problem[] => [
    {
      where: { field: 'NAME' },
      message,
      ...(got !== undefined && { got }),
      wanted: list.map((each) => each.name).join(', '),
    },
  ]
  if (name === undefined && out !== undefined) {
    return problem(`Only a ${called} can be written to a file, and none is named.`)
  }
  if (name === undefined) {
    screen.say(rows(list.map((each) => [each.name, says(each)])))
    return []
  }
  const found = list.find((each) => each.name === name)
  if (!found) return problem(`There is no such ${called}.`, name)
  const written = text(found)
  if (out === undefined) {
    // A line end is added to what is said, and the text has its own.
    screen.say(written.replace(/\n$/, ''))
    return []
  }
  const problems = writeProblems(out)
  return problems.length > 0 ? problems : writeWhole(out, written, screen)
}
