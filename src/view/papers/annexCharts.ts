import type { Appraisal, OptionResult } from '../../core/appraisal/result.ts'
import type { AnnexCharts } from '../../core/papers/annex/annex.ts'
import type { PaperFigure } from '../../core/papers/paper.ts'
import { sayYears } from '../../core/shared/month.ts'
import type { Drawn } from '../charts/drawing.ts'
import { drawnFan } from '../charts/fanChart.ts'
import { BARS_ERROR, drawnBars, type OptionBars } from '../charts/optionBars.ts'
import { drawnSurvival } from '../charts/survivalChart.ts'
import { drawnTornado } from '../charts/tornadoChart.ts'

/** The charts of a committee's annex: those of the pages, drawn once more, each with its text. */
export function annexCharts(appraisal: Appraisal): AnnexCharts {
  const { options } = appraisal
  return {
    tests: testBars(appraisal),
    when: options.flatMap((option) => [...cash(option), ...survival(option)]),
    assumed: options.flatMap((option) => [...moved(option)]),
  }
}

const printed = ({ title, description, svg }: Drawn, key: string): PaperFigure => ({
  kind: 'figure',
  caption: `${title}${title.endsWith('?') ? '' : '.'} ${key}`,
  alt: description,
  svg: svg.toString(),
})

function testBars({ options, judgedYears }: Appraisal): PaperFigure[] {
  const bars = (of: (option: OptionResult) => OptionBars['bars'][number]['probability']) =>
    options.map((option) => ({
      name: option.name,
      probability: of(option),
      whyNot: option.serviceKept === null ? 'not asked: its start is not funded' : undefined,
    }))
  return [
    {
      title: 'Is the service kept?',
      says: 'The share of futures in which it is.',
      bars: bars((each) => each.serviceKept),
    },
    {
      title: 'Is money saved?',
      says: `The share of futures in which it is, over ${sayYears(judgedYears)}.`,
      bars: bars((each) => each.moneySaved),
    },
  ].map((each) => printed(drawnBars(each), BARS_ERROR))
}

const FAN_KEY =
  'The heavy line is the middle future; half of the futures lie in the inner band, nine of ten in the outer.'

function cash({ cash: fan, name }: OptionResult): PaperFigure[] {
  if (!fan) return []
  const drawn = drawnFan({
    title: `${name}: cash in the bank`,
    says: 'Cash at the end of each month, of the futures in which it still trades.',
    fan,
    unit: 'pounds',
    zeroLine: true,
  })
  return drawn ? [printed(drawn, FAN_KEY)] : []
}

function survival({ failed, name, serviceKept }: OptionResult): PaperFigure[] {
  if (!failed.applies || serviceKept === null) return []
  const says = 'The share of futures in which it has not failed.'
  const drawn = drawnSurvival({ title: `${name}: still trading`, says, byMonth: failed.byMonth })
  return [printed(drawn, 'The band is the sampling error, 19 times in 20.')]
}

/** Inputs drawn of each option: more would not stand beside another chart. */
const MOST = 5

function moved({ name, middle, sensitivities }: OptionResult): PaperFigure[] {
  if (middle.saving === null) return []
  const drawn = drawnTornado({
    title: `${name}: what moves the saving`,
    says: 'What the authority saves, with one input moved at a time.',
    sensitivities: furthest(sensitivities),
    measure: 'saving',
    middle: middle.saving,
  })
  return drawn ? [printed(drawn, 'A hollow bar is the input at its low end, a filled one at its high end.')] : []
}

const furthest = (sensitivities: OptionResult['sensitivities']) =>
  sensitivities.toSorted((one, other) => reach(other) - reach(one)).slice(0, MOST)

const reach = ({ saving }: OptionResult['sensitivities'][number]): number =>
  saving ? Math.abs(saving.high - saving.low) : 0
