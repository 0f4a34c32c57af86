import { exampleText } from '../exampleText.ts'
import type { HistoryCase } from './list.ts'

/** Where a case of what happened is, inside the folder of examples. */
export const historyFile = ({ name }: Pick<HistoryCase, 'name'>): string => `history/${name}/${name}.case.yaml`

/** A case of what happened as it was written, for a person to change. */
export const historyText = (one: HistoryCase): string => exampleText(historyFile(one))
