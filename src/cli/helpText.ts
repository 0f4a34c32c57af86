import type { Asked } from './asked.ts'
import type { Command, Questions } from './command.ts'
import { bold, listed, paragraph, rows } from './page.ts'
import type { Screen } from './screen.ts'

const WHAT = 'Spinout: can this public service work as a mutual, will the service be kept, will money be saved?'

const EXITS =
  'Leaves with 0 when all is well, 2 when there are problems with what was given, 1 when Spinout itself went wrong, ' +
  'and 130 when stopped with Ctrl-C.'

/** Every command in a line each. */
export function sayAll(commands: readonly Command[], screen: Screen): string {
  return [
    paragraph(WHAT),
    '',
    bold('Usage', screen),
    '  spinout <command> [options]',
    '',
    bold('Commands', screen),
    rows(commands.map(({ name, says }) => [name, says])),
    '',
    paragraph('`spinout help <command>` says more about one, `spinout --version` which Spinout this is.'),
    paragraph(EXITS),
  ].join('\n')
}

/** One command in full. */
export function sayCommand({ name, says, more, operands, options }: Command, screen: Screen): string {
  const part = (title: string, lines: readonly (readonly [string, string])[]) =>
    lines.length === 0 ? [] : ['', bold(title, screen), rows(lines)]
  return [
    paragraph(`${says}.`),
    '',
    bold('Usage', screen),
    `  ${usageOf({ name, operands, options })}`,
    ...part(
      'What it is given',
      Object.values(operands).map((asked) => [sayOperand(asked), saysOf(asked)]),
    ),
    ...part(
      'Options',
      Object.entries(options).map(([key, asked]) => [sayOption(key, asked), saysOf(asked)]),
    ),
    ...more.flatMap((each) => ['', paragraph(each)]),
  ].join('\n')
}

/** The page of all commands for the documentation. */
export function commandsPage(all: readonly Command[]): string {
  const each = all.flatMap((command) => [command, ...(command.inner ?? [])])
  const parts = each.flatMap(({ name, says, more, operands, options }) => [
    '',
    `## ${name}`,
    '',
    `${says}.`,
    '',
    '```text',
    usageOf({ name, operands, options }),
    '```',
    ...table(Object.values(operands).map((asked) => [sayOperand(asked), saysOf(asked)])),
    ...table(Object.entries(options).map(([key, asked]) => [sayOption(key, asked), saysOf(asked)])),
    ...more.flatMap((each) => ['', each]),
  ])
  return [
    '# Commands',
    '',
    'Written by `spinout help --markdown` from the commands themselves.',
    '',
    EXITS,
    ...parts,
  ].join('\n')
}

/** `spinout appraise CASE [--trials N] [--json]`. */
function usageOf({ name, operands, options }: Pick<Command, 'name' | 'operands' | 'options'>): string {
  return ['spinout', name, ...wordsOf(operands, sayOperand), ...optionsOf(options)].join(' ')
}

const wordsOf = (operands: Questions, say: (asked: Asked<unknown>) => string): string[] =>
  Object.values(operands).map((asked) => (asked.isNeeded ? say(asked) : `[${say(asked)}]`))

/** More options than this are listed below the usage and not in it. */
const MOST_IN_USAGE = 9

const optionsOf = (options: Questions): string[] =>
  Object.keys(options).length > MOST_IN_USAGE
    ? ['[OPTION ANSWER]...']
    : Object.entries(options).map(([name, asked]) => {
        const said = sayOption(name, asked)
        return asked.isNeeded ? said : `[${said}]${asked.isRepeatable ? '...' : ''}`
      })

const sayOperand = ({ takes }: Asked<unknown>): string => takes ?? ''

const sayOption = (name: string, { takes }: Asked<unknown>): string => ['--' + name, ...listed(takes)].join(' ')

const saysOf = ({ says, otherwise }: Asked<unknown>): string =>
  otherwise === undefined ? says : `${says} (${otherwise} unless given)`

function table(lines: readonly (readonly [string, string])[]): string[] {
  if (lines.length === 0) return []
  return ['', '| Given | What it is |', '|---|---|', ...lines.map(([given, says]) => `| \`${given}\` | ${says} |`)]
}
