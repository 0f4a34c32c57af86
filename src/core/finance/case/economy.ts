import { plainNumber, quantity } from '../../chance/quantityField.ts'
import { optional, record } from '../../shared/fields/index.ts'
import { seasons } from './seasons.ts'

const chanceOfOneCut = record(
  {
    chance: plainNumber({
      says: 'Chance in each year of one large cut, until it has happened',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: '5%',
      source: 'defaults page: what councils could pay',
      tag: 'I',
    }),
    size: quantity({
      says: 'What one large cut takes off',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 0.9,
      otherwise: '20%',
      source: 'defaults page: what councils could pay',
      tag: 'I',
    }),
  },
  { says: 'One large cut' },
)

/** A yearly process with its own defaults: mean, persistence, shock and the last known outturn. */
const process = (says: string, mean: string, sd: string, persistence: string, source: string) =>
  record(
    {
      mean: plainNumber({
        says: 'Mean a year',
        unit: 'a year',
        kind: 'rate',
        least: -0.5,
        most: 0.5,
        otherwise: mean,
        source,
        tag: 'I',
      }),
      sd: plainNumber({
        says: 'Standard deviation of the yearly shock',
        unit: 'a year',
        kind: 'rate',
        least: 0,
        most: 0.5,
        otherwise: sd,
        source,
        tag: 'I',
      }),
      persistence: plainNumber({
        says: "How much of last year's distance from the mean stays",
        unit: 'ratio',
        kind: 'rate',
        least: -0.95,
        most: 0.95,
        otherwise: persistence,
        source,
        tag: 'I',
      }),
      last: optional(
        plainNumber({
          says: 'The outturn of the last complete year, if known',
          unit: 'a year',
          kind: 'rate',
          least: -0.5,
          most: 0.5,
        }),
      ),
    },
    { says },
  )

export const economy = record(
  {
    cpi: process('Consumer prices', '2%', '1.2%', '0.5', 'Bank of England target; spread our judgement'),
    pay: process(
      'Pay award',
      '2.3%',
      '1%',
      '0.4',
      'OBR March 2026, average earnings 2027 to 2030; spread our judgement',
    ),
    council: process(
      'Real change in what the council can pay',
      '-3%',
      '3%',
      '0',
      'defaults page: what councils could pay',
    ),
    demand: process('Growth in demand', '0%', '1%', '0', 'our judgement'),
    cut: chanceOfOneCut,
    seasons: optional(seasons),
  },
  { says: 'The world outside, the same for every option' },
)
