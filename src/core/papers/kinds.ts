import type { Problem } from '../shared/problem.ts'

/** A file format, by the ending of its name. */
export type PaperFormat = 'xlsx' | 'ods' | 'docx' | 'pdf'

interface Kind {
  readonly name: string
  readonly says: string
  /** The first is what is written where nobody says. */
  readonly formats: readonly [PaperFormat, ...PaperFormat[]]
}

/** The papers of a case, in the order in which they are offered; the first is written where nobody says. */
export const PAPER_KINDS = {
  workbook: {
    name: 'Workbook',
    says: 'Results, assumptions, and each option and the authority month by month, with totals as formulas',
    formats: ['xlsx', 'ods'],
  },
  annex: {
    name: 'Annex for a committee',
    says: 'What a committee needs to decide, in print: both tests, the case against each option, money and risks',
    formats: ['pdf'],
  },
  assumptions: {
    name: 'Assumption book',
    says: 'Every input, as it was typed and understood, with its source',
    formats: ['xlsx', 'ods', 'docx'],
  },
  brief: {
    name: 'Brief',
    says: 'A short paper for one audience: its own questions, answered or said not to be',
    formats: ['docx'],
  },
  'business-case': {
    name: 'Business case',
    says: 'The five cases, with what is known of each and what is not in the case',
    formats: ['docx'],
  },
} as const satisfies Readonly<Record<string, Kind>>

export type PaperKind = keyof typeof PAPER_KINDS

export const paperKinds = Object.keys(PAPER_KINDS) as [PaperKind, ...PaperKind[]]

/** Whom a brief is for. */
export const AUDIENCES = ['councillor', 'finance', 'commissioner', 'staff', 'lender'] as const

export type Audience = (typeof AUDIENCES)[number]

/** Whether a paper says what only further runs of the case can tell: who gains, the bridge, stresses. */
export const asksFurther = (kind: PaperKind): boolean => kind !== 'assumptions'

/** The format that a file's name asks for, or why this paper cannot be written under that name. */
export function formatOf(kind: PaperKind, file: string, field: string): PaperFormat | Problem {
  const { formats }: Kind = PAPER_KINDS[kind]
  const found = formats.find((format) => file.toLowerCase().endsWith(`.${format}`))
  if (found !== undefined) return found
  const wanted = `a name that ends with ${formats.map((format) => `.${format}`).join(' or ')}`
  return { where: { field }, message: 'This paper is not written in such a file.', got: file, wanted }
}
