import type { AdvicePart } from '../core/law/advice/advice.ts'
import type { Advised } from '../core/law/advice/ask.ts'
import { sayAnswer, sayMet, STANDS } from '../core/law/advice/words.ts'
import { HOW_SURE } from '../core/law/howSure.ts'
import { sayValue } from '../core/law/sayValue.ts'
import { sayDay, sayWeekday, type Day } from '../core/shared/day.ts'
import { documentStyles, loadDocx, writer, type Block, type Writer } from './docx/writer.ts'

/**
 * What an adviser said, as a document for a word processor: headings, lists and tables with header rows, so that a
 * screen reader finds its way and a registration form can take it as an attachment. `foot` stands under every page.
 */
export async function noteDocx(advised: Advised, writtenOn: Day, foot?: string): Promise<Uint8Array> {
  const docx = await loadDocx()
  const { Document, Footer, HeadingLevel, Packer } = docx
  const { adviser, day, advice, used, answers } = advised
  const write = writer(docx)
  const document = new Document({
    title: adviser.title,
    creator: 'Spinout',
    description: `The law as of ${sayDay(day)}`,
    styles: documentStyles(),
    sections: [
      {
        ...(foot !== undefined && { footers: { default: new Footer({ children: [write.line(foot)] }) } }),
        children: [
          write.line(adviser.title, { heading: HeadingLevel.TITLE }),
          write.line(`The law as of ${sayDay(day)}. Written on ${sayDay(writtenOn)}.`),
          ...advice.conclusions.map(({ stands, says, because, source }) =>
            write.point([
              write.bold(`${STANDS[stands]}: ${says} `),
              write.plain(`${because} `),
              ...write.source(source),
            ]),
          ),
          ...advice.parts.flatMap((part) => [write.heading(part.title), ...partOf(part, write)]),
          write.heading('What was answered'),
          write.table(
            ['Question', 'Answer'],
            Object.entries(adviser.questions).map(([name, { asks, widget }]) => [
              asks,
              sayAnswer(answers[name] ?? '', widget),
            ]),
          ),
          write.heading('The values it rests on'),
          write.table(
            ['Value', 'In force', 'Since', 'How sure'],
            used.map(({ law, entry, held }) => [
              law.label,
              sayValue(law, entry.value),
              sayDay(entry.from),
              `${HOW_SURE[entry.confidence]}${held ? '; held beyond what is known' : ''}`,
            ]),
          ),
          write.heading('What is taken for granted'),
          ...adviser.assumes.map((text) => write.point([write.plain(text)])),
          write.heading('Where professional advice begins'),
          write.line('This is information about the law and no legal advice.'),
          ...adviser.adviceBegins.map((text) => write.point([write.plain(text)])),
        ],
      },
    ],
  })
  return Packer.pack(document, 'uint8array')
}

function partOf(part: AdvicePart, write: Writer): Block[] {
  return [...(part.says ?? []).map((text) => write.line(text)), ...shown(part, write)]
}

function shown(part: AdvicePart, write: Writer): Block[] {
  switch (part.kind) {
    case 'findings':
      return part.findings.map(({ title, met, because, source }) =>
        write.point([
          write.bold(`${sayMet(met)}: ${title}. `),
          write.plain(`It is so because ${because}. `),
          ...write.source(source),
        ]),
      )
    case 'figures':
      return [
        write.table(
          ['What', 'How much', 'The sum'],
          part.figures.map((each) => [each.label, each.says, each.working]),
        ),
      ]
    case 'steps':
      return part.steps.map(({ day, title, says, consequence, source }) =>
        write.point([
          write.bold(`${day === null ? 'No day is set' : sayWeekday(day)}: ${title}. `),
          write.plain(`${says} ${consequence === undefined ? '' : `If it is not done: ${consequence} `}`),
          ...write.source(source),
        ]),
      )
    case 'table':
      return [write.table(part.head, part.rows)]
    case 'words':
      return []
  }
}
