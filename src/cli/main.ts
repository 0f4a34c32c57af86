import { commands } from './commands.ts'
import { findCommand } from './findCommand.ts'
import { sayAll, sayCommand } from './helpText.ts'
import { sayProblems } from './problems.ts'
import { openScreen, type Screen } from './screen.ts'
import { ownVersion } from '../files/ownVersion.ts'

/** What the program leaves with. A shell adds 128 to the number of the signal that ended a program. */
const EXIT = { fine: 0, weBroke: 1, problems: 2, interrupted: 130, terminated: 143 } as const

const { screen, undoAll } = openScreen()

function leave(code: number): never {
  undoAll()
  process.exit(code)
}

process.on('SIGINT', () => leave(EXIT.interrupted))
process.on('SIGTERM', () => leave(EXIT.terminated))
// A reader that has seen enough, `spinout ... | head`, closes the pipe: that is no fault of anyone's.
process.stdout.on('error', (error: NodeJS.ErrnoException) => leave(error.code === 'EPIPE' ? EXIT.fine : EXIT.weBroke))

async function main(line: readonly string[], screen: Screen): Promise<number> {
  const [name, ...rest] = line
  if (name === undefined || name === '--help' || name === '-h') {
    screen.say(sayAll(commands, screen))
    return EXIT.fine
  }
  if (name === '--version') {
    screen.say(ownVersion())
    return EXIT.fine
  }
  const found = findCommand(commands, name)
  if (found.ok && rest.some((word) => word === '--help' || word === '-h')) {
    screen.say(sayCommand((await found.value.within?.(rest)) ?? found.value, screen))
    return EXIT.fine
  }
  const problems = found.ok ? await found.value.start(rest, screen) : found.problems
  if (problems.length === 0) return EXIT.fine
  screen.aside(`${sayProblems(problems)}\n`)
  if (problems.every(({ where }) => where.file === undefined))
    screen.aside(`See \`spinout help${found.ok ? ` ${name}` : ''}\`.\n`)
  return EXIT.problems
}

try {
  process.exitCode = await main(process.argv.slice(2), screen)
} catch (error) {
  undoAll()
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  screen.aside(`Spinout itself went wrong, not what you gave it. Please report this with the case:\n${what}\n`)
  process.exitCode = EXIT.weBroke
}
