import type { Day } from '../shared/day.ts'
import type { Json } from '../shared/json.ts'
import type { Advised } from './advice/ask.ts'
import type { Adviser } from './advice/adviser.ts'
import { valueOn, type Dated, type Entry, type LawSource } from './dated.ts'
import type { UsedValue } from './lawOn.ts'
import { isInForce, type Rule } from './rule.ts'
import { sayValue } from './sayValue.ts'
import { advisersHolding, advisersReading, rulesReading } from './shelf.ts'

/** A dated value for machines, as of a day. `inForce` is null on a day for which no value is known. */
export function valueJson(law: Dated<unknown>, asOf: Day): Json {
  const found = valueOn(law, asOf)
  return {
    id: law.id,
    label: law.label,
    unit: law.unit,
    asOf,
    inForce: found ? { ...entryJson(law, found.entry), held: found.held } : null,
    history: law.history.map((entry) => entryJson(law, entry)),
    knownTo: law.knownTo,
    reviewBy: law.reviewBy,
    note: law.note ?? null,
    rules: rulesReading(law).map(({ id }) => id),
    advisers: advisersReading(law).map(({ topic }) => topic),
  }
}

/** A rule for machines, as of a day. */
export function ruleJson(rule: Rule, asOf: Day): Json {
  return {
    id: rule.id,
    title: rule.title,
    says: rule.says,
    asOf,
    isInForce: isInForce(rule, asOf),
    from: rule.inForce.from,
    to: rule.inForce.to ?? null,
    source: sourceJson(rule.source),
    confidence: rule.confidence,
    reviewBy: rule.reviewBy,
    note: rule.note ?? null,
    values: (rule.values ?? []).map(({ id }) => id),
    advisers: advisersHolding(rule).map(({ topic }) => topic),
  }
}

/** What an adviser asks, for machines. */
export function adviserJson(adviser: Adviser): Json {
  return {
    topic: adviser.topic,
    title: adviser.title,
    says: adviser.says,
    questions: Object.entries(adviser.questions).map(([name, question]) => ({
      name,
      asks: question.asks,
      hint: question.hint ?? null,
      accepts: question.accepts,
      otherwise: question.otherwise ?? null,
      schema: question.schema,
    })),
    example: adviser.example,
    assumes: adviser.assumes,
    adviceBegins: adviser.adviceBegins,
  }
}

/** An answer for machines: everything that the page shows. */
export function advisedJson({ adviser, day, answers, advice, used }: Advised): Json {
  return {
    topic: adviser.topic,
    title: adviser.title,
    asOf: day,
    answers,
    // Advice is plain values all through; undefined parts are left out when it is written.
    advice: advice as unknown as Json,
    values: used.map(usedJson),
    assumes: adviser.assumes,
    adviceBegins: adviser.adviceBegins,
  }
}

function usedJson({ law, day, entry, held }: UsedValue): Json {
  return { id: law.id, label: law.label, unit: law.unit, on: day, ...entryJson(law, entry), held }
}

function entryJson(law: Dated<unknown>, { from, to, value, source, confidence }: Entry<unknown>) {
  return {
    from,
    to: to ?? null,
    // Values of the law are numbers, texts, or plain lists of them.
    value: value as Json,
    says: sayValue(law, value),
    source: sourceJson(source),
    confidence,
  }
}

const sourceJson = ({ title, url }: LawSource) => ({ title, url: url ?? null })
