import type { Problem } from '../../shared/problem.ts'
import type { Dated } from '../dated.ts'
import type { LawOn } from '../lawOn.ts'
import type { Rule } from '../rule.ts'
import type { Advice } from './advice.ts'
import type { AnswersOf, Questions } from './question.ts'

/** Questions that belong together, from the one it begins with to the next group. */
export interface QuestionGroup<Name extends string = string> {
  readonly from: Name
  readonly title: string
  /** Asked only of those for whom it matters: folded away until then. */
  readonly onDemand?: true
}

/** An adviser as it is written: one object in one file, and one line in `advisers.ts`. */
export interface AdviserParts<Q extends Questions> {
  /** Its name in addresses and on the command line: `award`. */
  readonly topic: string
  /** The question it answers: `Can this be awarded to us, and how?` */
  readonly title: string
  /** Plain sentences: what it answers and for whom. */
  readonly says: readonly string[]
  readonly questions: Q
  /** The questions in groups, where they are many; the first group begins with the first question. */
  readonly groups?: readonly QuestionGroup<keyof Q & string>[]
  /** An example for the documentation and for whoever wants to look first, as it would be typed. */
  readonly example: { readonly [K in keyof Q]?: string }
  /** Values that every answer needs: a day before one of them is known is refused. */
  readonly needs: readonly Dated<unknown>[]
  /** The rules that its findings are of. */
  readonly rules: readonly Rule[]
  /** What is taken for granted, a sentence each. */
  readonly assumes: readonly string[]
  /** Where professional advice begins: what to ask, and whom. */
  readonly adviceBegins: readonly string[]
  /** What does not fit together between answers, each problem at the name of its question. */
  readonly across?: (answers: AnswersOf<Q>, on: LawOn) => readonly Problem[]
  readonly advise: (answers: AnswersOf<Q>, on: LawOn) => Advice
}

/** Answers of any adviser. */
type AnyAnswers = Readonly<Record<string, unknown>>

/** An adviser as the program knows it, whatever it asks. */
export interface Adviser extends Omit<AdviserParts<Questions>, 'advise' | 'across' | 'example'> {
  readonly example: Readonly<Record<string, string>>
  readonly across: (answers: AnyAnswers, on: LawOn) => readonly Problem[]
  readonly advise: (answers: AnyAnswers, on: LawOn) => Advice
}

/** Make an adviser of its parts. */
export function adviser<const Q extends Questions>({ advise, across, example, ...rest }: AdviserParts<Q>): Adviser {
  const examples = Object.entries(example).flatMap(([name, typed]) =>
    typeof typed === 'string' ? [[name, typed]] : [],
  )
  return {
    ...rest,
    example: Object.fromEntries(examples),
    // Answers come from the reader, which reads each question by its own `read`, so the types hold.
    across: (answers, on) => across?.(answers as AnswersOf<Q>, on) ?? [],
    advise: (answers, on) => advise(answers as AnswersOf<Q>, on),
  }
}
