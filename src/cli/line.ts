import { parseArgs } from 'node:util'
import { nearest } from '../core/shared/fields/nearest.ts'
import type { Checked, Problem } from '../core/shared/problem.ts'
import { SEVERAL } from './asked.ts'
import type { Questions } from './command.ts'

interface Asking {
  readonly operands: Questions
  readonly options: Questions
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number]
type OptionToken = Token & { readonly kind: 'option' }

/** Read what stands after a command: the answer to each question by name, or every problem with the line. */
export function readLine(line: readonly string[], { operands, options }: Asking): Checked<Record<string, unknown>> {
  const known = Object.fromEntries(
    Object.entries(options).map(([name, { takes }]) => [
      name,
      { type: takes === null ? ('boolean' as const) : ('string' as const) },
    ]),
  )
  const args = withEmptyAnswers(line, options)
  const { tokens } = parseArgs({ args, options: known, strict: false, allowPositionals: true, tokens: true })
  const problems: Problem[] = []
  const given = new Map<string, string>()
  for (const token of tokens) if (token.kind === 'option') takeOption(token, options, given, problems)

  // What follows an option that does not exist was most likely meant for it.
  const isStrange = problems.length > 0
  const placed = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  const left = placeOperands(placed, operands, given)
  if (!isStrange) problems.push(...left.map((value) => tooMuch(value, operands)))
  return answered({ operands, options }, given, problems)
}

/** An option that may stand alone, and does, is given an empty text, or it would take the option after it for one. */
const withEmptyAnswers = (line: readonly string[], options: Questions): string[] =>
  line.map((word, at) => {
    const stands = line[at + 1]?.startsWith('--') ?? true
    return word.startsWith('--') && options[word.slice(2)]?.isBare && stands ? `${word}=` : word
  })

/** Give each operand what stands in its place; one that may be given several times takes all the rest. */
function placeOperands(placed: readonly string[], operands: Questions, given: Map<string, string>): readonly string[] {
  const left = [...placed]
  for (const [name, { isRepeatable }] of Object.entries(operands)) {
    const taken = left.splice(0, isRepeatable ? left.length : 1)
    if (taken.length > 0) given.set(name, taken.join(SEVERAL))
  }
  return left
}

function answered({ operands, options }: Asking, given: ReadonlyMap<string, string>, problems: Problem[]) {
  const answers: Record<string, unknown> = {}
  const refused = new Set(problems.map(({ where }) => where.field))
  for (const [name, asked] of [...Object.entries(operands), ...Object.entries(options)]) {
    const field = name in operands ? name : `--${name}`
    const read = asked.read(given.get(name), field)
    if (read.ok) answers[name] = read.value
    else if (!refused.has(field)) problems.push(...read.problems)
  }
  return problems.length > 0 ? { ok: false as const, problems } : { ok: true as const, value: answers }
}

function takeOption(token: OptionToken, options: Questions, given: Map<string, string>, problems: Problem[]): void {
  const field = token.rawName
  const refuse = (message: string, wanted?: string) =>
    problems.push({ where: { field }, message, ...(wanted !== undefined && { wanted }) })
  const asked = token.rawName.startsWith('--') ? options[token.name] : undefined
  if (!asked) {
    refuse(noOption(token.rawName, options))
  } else if (given.has(token.name) && !asked.isRepeatable) {
    refuse('This option is given twice.')
  } else if (asked.takes === null) {
    if (token.value !== undefined) refuse(`Nothing is expected after \`${field}\`, but there is \`${token.value}\`.`)
    given.set(token.name, '')
  } else if (token.value === undefined || (!token.inlineValue && token.value.startsWith('--'))) {
    refuse(`Something is missing after \`${field}\`.`, `${field} ${asked.takes}: ${asked.says}`)
  } else {
    const before = given.get(token.name)
    given.set(token.name, before === undefined ? token.value : before + SEVERAL + token.value)
  }
}

function noOption(typed: string, options: Questions): string {
  const near = nearest(typed.replace(/^-+/, ''), Object.keys(options))
  const meant = near === undefined ? '' : `: did you mean \`--${near}\`?`
  return `There is no option \`${typed}\`${meant === '' ? '.' : meant}`
}

function tooMuch(value: string, operands: Questions): Problem {
  const names = Object.values(operands).map(({ takes }) => takes)
  return {
    where: { field: value },
    message: 'This is one thing too many.',
    wanted: names.length === 0 ? 'nothing but options' : names.join(' '),
  }
}
