import type { Problem } from '../core/shared/problem.ts'
import type { Asked } from './asked.ts'
import { readLine } from './line.ts'
import type { Screen } from './screen.ts'

/** What a command asks for, by name, in the order in which it is shown. */
export type Questions = Readonly<Record<string, Asked<unknown>>>

/** What was answered, by the same names. */
export type Answers<Q extends Questions> = {
  readonly [Name in keyof Q]: Q[Name] extends Asked<infer T> ? T : never
}

/** A command as it is written: one object in one file, and one line in `commands.ts`. */
export interface CommandParts<Operands extends Questions, Options extends Questions> {
  readonly name: string
  /** What it does, in one line. */
  readonly says: string
  /** What a person should know before using it, in a paragraph or two. */
  readonly more: readonly string[]
  readonly operands: Operands
  readonly options: Options
  /** Does the work. Returns what was wrong with what was given; nothing when all is well. */
  readonly run: (answers: Answers<Operands> & Answers<Options>, screen: Screen) => Promise<readonly Problem[]>
}

/** A command as the program knows it, whatever it asks for. */
export interface Command extends Omit<CommandParts<Questions, Questions>, 'run'> {
  /** The commands that are within this one whatever it is given, for the documentation. */
  readonly inner?: readonly Command[]
  /** The command within this one that a line is for, where what stands first on the line decides what may follow. */
  within?(line: readonly string[]): Promise<Command | undefined>
  /** Read the rest of the line and do the work, or say everything that is wrong with the line. */
  start(line: readonly string[], screen: Screen): Promise<readonly Problem[]>
}

/** Make a command from its parts. */
export function command<Operands extends Questions, Options extends Questions>(
  parts: CommandParts<Operands, Options>,
): Command {
  const { run, ...rest } = parts
  return {
    ...rest,
    async start(line, screen) {
      const read = readLine(line, parts)
      // The reader answers every question of the two records, each by its own `read`, so the types hold.
      return read.ok ? run(read.value as Answers<Operands> & Answers<Options>, screen) : read.problems
    },
  }
}
