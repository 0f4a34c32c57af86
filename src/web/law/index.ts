import type { Page } from '../page.ts'
import { adviceDocument, adviceIndex, adviceNote, advicePage } from './advice.ts'
import { lawApi } from './api.ts'
import { lawChanges } from './changesPage.ts'
import { lawRule } from './rulePage.ts'
import { shelf } from './shelfPage.ts'
import { lawValue } from './valuePage.ts'

/** The pages of the law: the shelf, the questions, and the same for machines. */
export const lawPages: readonly Page[] = [
  adviceIndex,
  advicePage,
  adviceNote,
  adviceDocument,
  shelf,
  lawChanges,
  lawValue,
  lawRule,
  ...lawApi,
]
