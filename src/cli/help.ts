import { flag, text } from './asked.ts'
import { command, type Command } from './command.ts'
import { findCommand } from './findCommand.ts'
import { commandsPage, sayAll, sayCommand } from './helpText.ts'

/** The command that speaks of all the others, itself among them: it is told of them when it is run. */
export const helpOn = (commands: () => readonly Command[]): Command =>
  command({
    name: 'help',
    says: 'Say what the commands are, or what one of them does',
    more: [],
    operands: { command: text('the command to say more about', 'COMMAND') },
    options: { markdown: flag('every command as one page of Markdown, which is docs/commands.md') },
    async run({ command: name, markdown }, screen) {
      const found = name === undefined ? undefined : findCommand(commands(), name)
      if (found && !found.ok) return found.problems
      if (markdown) screen.say(commandsPage(commands()))
      else screen.say(found ? sayCommand(found.value, screen) : sayAll(commands(), screen))
      return []
    },
  })
