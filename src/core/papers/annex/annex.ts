import type { Appraisal } from '../../appraisal/result.ts'
import { sayWhole } from '../../shared/money.ts'
import { councillorAnswers } from '../brief/councillor.ts'
import { unknowns } from '../brief/brief.ts'
import { savingsTable } from '../case/economic.ts'
import type { WholeSubject } from '../further/run.ts'
import { heading, point, words, type PaperBlock, type PaperFigure, type PrintedPaper } from '../paper.ts'
import { footOf } from '../subject.ts'
import { assumedSection } from './assumed.ts'
import { bridgeBlocks, whoGainsBlocks } from '../further/money.ts'
import { questionSection } from './options.ts'
import { breakingBlocks, stressBlocks } from '../further/risks.ts'
import { againstSection, testsSection } from './tests.ts'
import { failureSection } from './failure.ts'
import { whenSection } from './when.ts'

/** The charts of an annex, by the section that each stands in. */
export interface AnnexCharts {
  readonly tests: readonly PaperFigure[]
  readonly when: readonly PaperFigure[]
  readonly assumed: readonly PaperFigure[]
}

/** Draws the charts of an appraisal; drawing is done elsewhere, and here they are put in their places. */
export type DrawCharts = (appraisal: Appraisal) => AnnexCharts

/**
 * What a committee takes with it to decide: the question, both tests, the case against each option, the money, the
 * risks, what is assumed, and the questions of councillors in the order in which they ask them.
 */
export function annexPaper(subject: WholeSubject, charts: AnnexCharts): PrintedPaper {
  const { appraisal } = subject
  const { service, trials, months } = appraisal
  return {
    title: `Annex for the committee: ${service.name}`,
    blocks: [
      ...words(
        `${service.authority}. ${sayWhole(trials)} futures of ${months} months, and every option in each of them.`,
      ),
      ...questionSection(subject),
      ...testsSection(subject),
      ...charts.tests,
      ...againstSection(subject),
      heading('Who gains, and who pays'),
      ...whoGainsBlocks(subject),
      heading('Where the saving comes from'),
      ...bridgeBlocks(subject),
      heading('What is saved, over how many years'),
      ...savingsTable(appraisal.options),
      heading('If things go wrong'),
      ...stressBlocks(subject),
      ...breakingBlocks(subject),
      ...whenSection(subject),
      ...charts.when,
      ...failureSection(subject),
      ...assumedSection(subject),
      ...charts.assumed,
      ...councillors(subject),
      ...keySection(appraisal),
    ],
    foot: footOf(appraisal),
  }
}

function councillors(subject: WholeSubject): PaperBlock[] {
  const answers = councillorAnswers(subject)
  return [
    heading('What councillors ask'),
    ...answers.flatMap(({ asks, says }) => (says === null ? [] : [point(asks, says)])),
    ...unknowns(answers),
  ]
}

const keySection = ({ key }: Appraisal): PaperBlock[] => [
  heading('How to find these figures again'),
  ...words('Case hash · plan · seed · futures · engine · law as at. The same key gives the same figures.', key),
]
