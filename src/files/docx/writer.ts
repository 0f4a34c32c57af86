import type * as DocxLibrary from 'docx'
import type { IParagraphOptions, ParagraphChild } from 'docx'
import { assert } from '../../core/shared/assert.ts'

/** The library is loaded when the first document is asked for: most people never do. */
type Docx = typeof DocxLibrary

export const loadDocx = (): Promise<Docx> => import('docx')

/** How text looks where nothing else is said; its size in half points. */
export const documentStyles = (size = 22) => ({
  default: { document: { run: { font: 'Arial', size }, paragraph: { spacing: { after: size * 5 } } } },
})

export type Writer = ReturnType<typeof writer>
export type Block = InstanceType<Docx['Paragraph']> | InstanceType<Docx['Table']>

/** The pieces of a document in the shapes that we use. */
export function writer({
  Paragraph,
  TextRun,
  ExternalHyperlink,
  Table,
  TableRow,
  TableCell,
  WidthType,
  HeadingLevel,
}: Docx) {
  const plain = (text: string): ParagraphChild => new TextRun({ text })
  const bold = (text: string): ParagraphChild => new TextRun({ text, bold: true })
  const line = (text: string, options: IParagraphOptions = {}): Block =>
    new Paragraph({ ...options, children: [plain(text)] })
  const cells = (texts: readonly string[], isHead: boolean) =>
    texts.map((text) => new TableCell({ children: [new Paragraph({ children: [isHead ? bold(text) : plain(text)] })] }))
  return {
    plain,
    bold,
    line,
    heading: (text: string): Block => line(text, { heading: HeadingLevel.HEADING_1 }),
    subheading: (text: string): Block => line(text, { heading: HeadingLevel.HEADING_2 }),
    point: (children: ParagraphChild[]): Block => new Paragraph({ children, bullet: { level: 0 } }),
    source: ({ title, url }: { readonly title: string; readonly url?: string }): ParagraphChild[] =>
      url === undefined
        ? [plain(`[${title}]`)]
        : [new ExternalHyperlink({ link: url, children: [new TextRun({ text: `[${title}]`, style: 'Hyperlink' })] })],
    table(head: readonly string[], rows: readonly (readonly string[])[]): Block {
      assert(head.length > 0, 'a table of a document has columns')
      return new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        rows: [
          new TableRow({ tableHeader: true, children: cells(head, true) }),
          ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, false) })),
        ],
      })
    },
  }
}
