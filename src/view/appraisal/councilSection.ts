import type { Appraisal, OptionResult } from '../../core/appraisal/result.ts'
import { sayShare } from '../../core/shared/money.ts'
import type { Cell } from '../govuk/table.ts'
import { html } from '../html.ts'
import { paragraph, type Section } from './section.ts'
import { wideTable } from './wideTable.ts'
import { isUnfunded, sayFrequency } from './words.ts'

/** Three named paths of what the council can pay, because the service hangs on it most. */
export function councilSection({ options }: Appraisal): Section {
  const paths = options[0]!.councilPaths.map(({ realChange }) => realChange)
  const funded = options.filter((option) => !isUnfunded(option))
  return {
    id: 'council-paths',
    heading: 'What the council can pay',
    matter: html`${paragraph(
      'The service hangs on this more than on anything else, and nobody knows it. So here are three paths by name. ',
      'On each, the yearly change swings about its own mean, and one large cut may come as well.',
    )}
    ${wideTable({
      caption: 'The service is kept, futures of 100',
      head: [{ text: 'Option' }, ...paths.map(pathHead)],
      rows: funded.map(keptRow),
    })}
    ${wideTable({
      caption: 'Money is saved, futures of 100',
      head: [{ text: 'Option' }, ...paths.map(pathHead)],
      rows: funded.filter(({ moneySaved }) => moneySaved).map(savedRow),
    })}`,
  }
}

function pathHead(realChange: number): Cell {
  if (realChange === 0) return { text: 'Keeps up with prices' }
  return { text: `${realChange < 0 ? 'Falls' : 'Rises'} ${sayShare(Math.abs(realChange), 1)} a year beside prices` }
}

const keptRow = ({ name, councilPaths }: OptionResult): readonly Cell[] => [
  { text: name },
  ...councilPaths.map(({ serviceKept }) => ({ text: sayFrequency(serviceKept) })),
]

const savedRow = ({ name, councilPaths }: OptionResult): readonly Cell[] => [
  { text: name },
  ...councilPaths.map(({ moneySaved }) => ({ text: moneySaved ? sayFrequency(moneySaved) : '–' })),
]
