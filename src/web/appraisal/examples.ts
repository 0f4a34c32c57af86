import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readCase, type CaseRead } from '../../core/finance/case/read.ts'
import { assert } from '../../core/shared/assert.ts'
import { openCaseFile } from '../../files/case.ts'
import { changedTree } from '../../files/history/changed.ts'
import { HISTORY, type HistoryCase } from '../../files/history/list.ts'
import { historyFile } from '../../files/history/text.ts'
import { TEMPLATES, type Template } from '../../files/templates/list.ts'
import { templateFile } from '../../files/templates/text.ts'

/** A real service that anyone may start from. */
export interface Example {
  readonly id: string
  readonly name: string
  readonly says: string
  /** Its case, inside the folder of examples. */
  readonly file: string
}

export const EXAMPLES: readonly Example[] = [
  {
    id: 'youth-first',
    name: "Lewisham's youth service",
    says: 'It became Youth First, a mutual, in 2016. The case asks what could have been asked in September 2018.',
    file: 'youth-first/youth-first.case.yaml',
  },
  {
    id: 'barnet-libraries',
    name: "Barnet's libraries",
    says: 'The case asks, in 2016, what leaving the council would mean. No price was published, so one is assumed.',
    file: 'barnet-libraries/barnet.case.yaml',
  },
]

/** The name by which a template is an example: apart, so that a service and a sector may be called alike. */
export const exampleOf = (template: string): string => `template-${template}`

const fromTemplate = (template: Template): Pick<Example, 'id' | 'file'> => ({
  id: exampleOf(template.name),
  file: templateFile(template),
})

/** The name by which a case of what happened is an example, or one of its variants. */
export const exampleOfHistory = (name: string, variant?: string): string =>
  variant === undefined ? `history-${name}` : `history-${name}-${variant}`

/** A case to open: its name in addresses, its file, and values changed in it. */
interface Openable extends Pick<Example, 'id' | 'file'> {
  readonly changes?: Readonly<Record<string, string>>
}

const fromHistory = (one: HistoryCase): readonly Openable[] => [
  { id: exampleOfHistory(one.name), file: historyFile(one) },
  ...one.variants.map(({ name, changes }) => ({
    id: exampleOfHistory(one.name, name),
    file: historyFile(one),
    changes,
  })),
]

/** The examples, the templates and the cases of what happened, each read when it is first asked for. */
export interface Examples {
  find(id: string): Promise<CaseRead> | undefined
}

export function openExamples(folder = fileURLToPath(new URL('../../../examples/', import.meta.url))): Examples {
  const opened = new Map<string, Promise<CaseRead>>()
  const known: readonly Openable[] = [...EXAMPLES, ...TEMPLATES.map(fromTemplate), ...HISTORY.flatMap(fromHistory)]
  return {
    find(id) {
      const example = known.find((each) => each.id === id)
      if (!example) return undefined
      const read = opened.get(id) ?? openExample(folder, example)
      opened.set(id, read)
      return read
    },
  }
}

/** An example ships with us, so a problem in it is ours and stops the work. */
async function openExample(folder: string, { file, changes = {} }: Openable): Promise<CaseRead> {
  const tree = await openCaseFile(join(folder, file))
  assert(tree.ok, tree.ok ? '' : `${file}: ${tree.problems[0]?.message}`)
  const read = readCase(changedTree(tree.value, changes), { file })
  assert(read.ok, read.ok ? '' : `${file}: ${read.problems[0]?.message}`)
  return read.value
}
