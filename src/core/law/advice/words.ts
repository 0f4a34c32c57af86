import type { Conclusion } from './advice.ts'
import type { Widget } from './question.ts'

/** How a conclusion stands, in a word or two. */
export const STANDS: Readonly<Record<Conclusion['stands'], string>> = {
  yes: 'Yes',
  no: 'No',
  depends: 'It depends',
  fact: 'To know',
}

const MET = { true: 'Met', false: 'Not met', null: 'Not known yet' } as const

/** How a finding stands, in a word or two. */
export const sayMet = (met: boolean | null): string => MET[`${met}`]

/** An answer to a question, as its choice is worded; what was typed otherwise. */
export function sayAnswer(typed: string, widget: Widget): string {
  if (typed === '') return 'Nothing'
  const chosen = widget.kind === 'choice' ? widget.offered.find((each) => each.typed === typed) : undefined
  return chosen?.text ?? typed
}
