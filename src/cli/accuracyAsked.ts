import type { Accuracy } from '../core/appraisal/accuracy.ts'
import type { Checked } from '../core/shared/problem.ts'
import { refuse, type Asked } from './asked.ts'

const QUESTIONS = ['kept', 'saved', 'failed'] as const

/** Futures of 100 either way: less than a hundredth would take more futures than any machine has room for. */
const LEAST_POINTS = 0.01
const MOST_POINTS = 50

const WANTED = 'kept, saved or failed, a colon, and futures of 100 from 0.01 to 50, such as failed:0.5'

/** How well a probability is to be known, as `failed:0.5`: the question, and ± so many futures of 100. */
export const accuracyAsked = (says: string): Asked<Accuracy | undefined> => ({
  says,
  takes: 'QUESTION:N',
  isNeeded: false,
  read: (given, field) => (given === undefined ? { ok: true, value: undefined } : readAccuracy(given, field)),
})

function readAccuracy(given: string, field: string): Checked<Accuracy> {
  const [, word, figure] = /^([a-z]+):(\d{1,3}(?:\.\d{1,6})?)$/.exec(given) ?? []
  if (word === undefined) return refuse(field, 'This is not read.', { got: given, wanted: WANTED })
  const question = QUESTIONS.find((each) => each === word)
  if (!question) return refuse(field, `\`${word}\` is no question of an appraisal.`, { got: given, wanted: WANTED })
  const points = Number(figure)
  if (points < LEAST_POINTS) return refuse(field, 'This is too small.', { got: given, wanted: WANTED })
  if (points > MOST_POINTS) return refuse(field, 'This is too large.', { got: given, wanted: WANTED })
  return { ok: true, value: { question, halfWidth: points / 100 } }
}
