import { nearest } from '../core/shared/fields/nearest.ts'
import type { Checked } from '../core/shared/problem.ts'
import type { Command } from './command.ts'

/** The command of a name, or the problem that there is none and the one that was probably meant. */
export function findCommand(commands: readonly Command[], name: string): Checked<Command> {
  const found = commands.find((each) => each.name === name)
  if (found) return { ok: true, value: found }
  const names = commands.map((each) => each.name)
  const near = nearest(name, names)
  const message = `There is no command \`${name}\`${near === undefined ? '.' : `: did you mean \`${near}\`?`}`
  return { ok: false, problems: [{ where: { field: '' }, message, wanted: names.join(', ') }] }
}
