import { frequency } from '../../chance/frequency.ts'
import { LESS_SPENT } from '../../appraisal/lessSpent.ts'
import type { OptionResult, Probability, Spread } from '../../appraisal/result.ts'
import { sayRoundPounds, sayWhole } from '../../shared/money.ts'
import { isMonth, sayMonth, sayYears } from '../../shared/month.ts'
import type { Audience } from '../kinds.ts'
import type { WholeSubject } from '../further/run.ts'
import { point, subheading, words, type Paper, type PaperBlock } from '../paper.ts'
import { footOf, type PaperSubject } from '../subject.ts'
import type { BriefAnswer } from './answer.ts'
import { commissionerAnswers } from './commissioner.ts'
import { councillorAnswers } from './councillor.ts'
import { financeAnswers } from './finance.ts'
import { lenderAnswers } from './lender.ts'
import { staffAnswers } from './staff.ts'

interface Reader {
  readonly name: string
  readonly answers: (subject: WholeSubject) => BriefAnswer[]
}

const READERS: Readonly<Record<Audience, Reader>> = {
  councillor: { name: 'councillors', answers: councillorAnswers },
  finance: { name: 'the chief finance officer', answers: financeAnswers },
  commissioner: { name: 'the commissioner', answers: commissionerAnswers },
  staff: { name: 'staff and their unions', answers: staffAnswers },
  lender: { name: 'lenders', answers: lenderAnswers },
}

/** A short paper for one audience: the two tests, then its own questions, answered or said not to be. */
export function briefPaper(subject: WholeSubject, audience: Audience): Paper {
  const { name, answers } = READERS[audience]
  const all = answers(subject)
  const { appraisal } = subject
  const { service, months, start, trials } = appraisal
  const from = isMonth(start) ? sayMonth(start) : start
  return {
    title: `${service.name}: a brief for ${name}`,
    blocks: [
      ...words(
        `${service.authority}. ${sayWhole(trials)} futures of ${months} months from ${from}, every option in each.`,
      ),
      resultsTable(subject),
      ...all.flatMap(({ asks, says }) => (says === null ? [] : [point(asks, says)])),
      ...unknowns(all),
    ],
    foot: footOf(appraisal),
    small: true,
  }
}

/** Questions that the appraisal has no answer to, with what is missing; nothing where it answers them all. */
export function unknowns(all: readonly BriefAnswer[]): PaperBlock[] {
  const open = all.filter(({ says }) => says === null)
  if (open.length === 0) return []
  return [
    subheading('What this appraisal does not answer'),
    ...open.map(({ asks, instead }) => point(asks, instead ?? '')),
  ]
}

/** Both tests, failure and the saving of every option, with errors. */
export function resultsTable({ appraisal }: PaperSubject): PaperBlock {
  const { options, judgedYears } = appraisal
  return {
    kind: 'table',
    head: [
      'Option',
      'Service kept',
      `Money saved over ${sayYears(judgedYears)}`,
      'Both',
      'Fails',
      'Mean saving, and where 9 futures of 10 lie',
    ],
    rows: options.map((option) => [option.name, ...cellsOf(option)]),
  }
}

const sayRange = ({ mean, p5, p95 }: Spread): string =>
  `${sayRoundPounds(mean)} (${sayRoundPounds(p5)} to ${sayRoundPounds(p95)})`

function cellsOf({ serviceKept, moneySaved, both, failed, saving, lessSpent }: OptionResult): string[] {
  const said = (chance: Probability | null) => (chance ? frequency(chance.p, chance.se, chance.limit95) : 'not asked')
  if (serviceKept === null) return ['start not funded', '', '', '', '']
  return [
    said(serviceKept),
    said(moneySaved),
    said(both),
    failed.applies ? said(failed) : 'cannot fail',
    saving === null
      ? lessSpent
        ? `${LESS_SPENT}: ${sayRange(lessSpent.spread)}`
        : 'measured from this'
      : sayRange(saving),
  ]
}
