import type { Paper, PaperBlock } from '../../core/papers/paper.ts'
import { documentStyles, loadDocx, writer, type Block, type Writer } from './writer.ts'

/** Twentieths of a point: some 13 mm. */
const NARROW = { top: 720, bottom: 720, left: 720, right: 720 }

/** A paper as a document for a word processor, with its foot on every page. */
export async function paperDocx({ title, blocks, foot, turned, small }: Paper): Promise<Uint8Array> {
  const docx = await loadDocx()
  const { Document, Footer, HeadingLevel, Packer, PageOrientation, Paragraph, TextRun } = docx
  const write = writer(docx)
  const footer = new Footer({ children: [new Paragraph({ children: [new TextRun({ text: foot, size: 14 })] })] })
  const document = new Document({
    title,
    creator: 'Spinout',
    description: foot,
    styles: documentStyles(small ? 17 : 22),
    sections: [
      {
        properties: {
          page: {
            ...(turned && { size: { orientation: PageOrientation.LANDSCAPE } }),
            ...(small && { margin: NARROW }),
          },
        },
        footers: { default: footer },
        children: [write.line(title, { heading: HeadingLevel.TITLE }), ...blocks.map((block) => drawn(block, write))],
      },
    ],
  })
  return Packer.pack(document, 'uint8array')
}

function drawn(block: PaperBlock, write: Writer): Block {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? write.heading(block.text) : write.subheading(block.text)
    case 'words':
      return write.line(block.text)
    case 'point':
      return write.point([...(block.lead === undefined ? [] : [write.bold(`${block.lead} `)]), write.plain(block.text)])
    case 'table':
      return write.table(block.head, block.rows)
  }
}
