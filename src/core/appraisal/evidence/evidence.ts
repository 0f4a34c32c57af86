import type { Advised } from '../../law/advice/ask.ts'
import { sayWhole } from '../../shared/money.ts'
import { sayYears } from '../../shared/month.ts'
import type { Appraisal } from '../result.ts'

/** What the case and its appraisal say to a question, a sentence each, by the name of the question. */
export type Evidence = ReadonlyMap<string, readonly string[]>

/**
 * The advice as a statement on one case: named after its service, with the evidence beside the questions and the key by
 * which the figures can be made again. What is concluded is not touched: evidence informs a person, who answers.
 */
export function withEvidence(advised: Advised, evidence: Evidence, appraisal: Appraisal): Advised {
  const { adviser, advice } = advised
  const rows = [...evidence].flatMap(([name, sentences]) =>
    sentences.map((sentence) => [adviser.questions[name]?.asks ?? '', sentence]),
  )
  const { service, key, trials, judgedYears } = appraisal
  const judged = `judged over ${sayYears(judgedYears)} at present value`
  return {
    ...advised,
    adviser: { ...adviser, title: `${adviser.title.replace(/[?.]$/, '')}: ${service.name}` },
    advice: {
      ...advice,
      parts: [
        ...advice.parts,
        {
          kind: 'table',
          title: 'The evidence from the case',
          says: [`${service.name}, ${service.authority}: ${sayWhole(trials)} futures, ${judged}.`],
          head: ['Question', 'What the case says'],
          rows,
        },
        {
          kind: 'words',
          title: 'Where the figures come from',
          says: ['Case, plan, seed, futures, engine and the day of the law, by which they can be made again:', key],
        },
      ],
    },
  }
}
