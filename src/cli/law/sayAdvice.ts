import type { AdvicePart } from '../../core/law/advice/advice.ts'
import type { Advised } from '../../core/law/advice/ask.ts'
import { sayMet, STANDS } from '../../core/law/advice/words.ts'
import type { LawSource } from '../../core/law/dated.ts'
import { HOW_SURE } from '../../core/law/howSure.ts'
import { sayValue } from '../../core/law/sayValue.ts'
import { sayDay, sayWeekday } from '../../core/shared/day.ts'
import { bold, bullet, paragraph } from '../page.ts'
import type { Screen } from '../screen.ts'

/** What an adviser said, as a page of text 80 columns wide. */
export function sayAdvice({ adviser, day, advice, used }: Advised, screen: Pick<Screen, 'isBold'>): string {
  const part = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', bold(title, screen), ...lines]
  return [
    bold(adviser.title, screen),
    `The law as of ${sayDay(day)}.`,
    '',
    ...advice.conclusions.map(({ stands, says, because, source }) =>
      bullet(`${STANDS[stands]}: ${says} ${because} [${sourceOf(source)}]`),
    ),
    ...advice.parts.flatMap((each) => part(each.title, linesOf(each))),
    ...part(
      'The values it rests on',
      used.map(({ law, entry, held, day: on }) =>
        bullet(
          `${law.label}: ${sayValue(law, entry.value)}${on === day ? '' : ` on ${sayDay(on)}`}, from ` +
            `${sayDay(entry.from)} (${HOW_SURE[entry.confidence]}${held ? '; held beyond what is known' : ''})`,
        ),
      ),
    ),
    ...part('What is taken for granted', adviser.assumes.map(bullet)),
    ...part('Where professional advice begins', [
      paragraph('This is information about the law and no legal advice.'),
      ...adviser.adviceBegins.map(bullet),
    ]),
  ].join('\n')
}

function linesOf(part: AdvicePart): string[] {
  return [...(part.says ?? []).map((sentence) => paragraph(sentence)), ...shown(part)]
}

function shown(part: AdvicePart): string[] {
  switch (part.kind) {
    case 'findings':
      return part.findings.map(({ title, met, because, source }) =>
        bullet(`${title}: ${sayMet(met).toLowerCase()}. It is so because ${because} [${sourceOf(source)}]`),
      )
    case 'figures':
      return part.figures.map(({ label, says, working }) => bullet(`${label}: ${says} = ${working}`))
    case 'steps':
      return part.steps.map(({ day, title, says, consequence }) =>
        bullet(
          `${day === null ? 'No day is set' : sayWeekday(day)}: ${title}. ${says}` +
            (consequence === undefined ? '' : ` If it is not done: ${consequence}`),
        ),
      )
    case 'table':
      return part.rows.map(([first, ...cells]) =>
        bullet(`${first}: ${cells.map((cell, column) => `${part.head[column + 1]}: ${cell}`).join('; ')}`),
      )
    case 'words':
      return []
  }
}

const sourceOf = ({ title, url }: LawSource): string => (url === undefined ? title : `${title}, ${url}`)
