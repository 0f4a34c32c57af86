import { advisers } from '../../core/law/advice/advisers.ts'
import { valueOn, type Dated, type LawSource } from '../../core/law/dated.ts'
import { HOW_SURE } from '../../core/law/howSure.ts'
import { lawRules, lawValues } from '../../core/law/index.ts'
import { ruleJson, valueJson } from '../../core/law/publish.ts'
import { isInForce, type Rule } from '../../core/law/rule.ts'
import { sayValue } from '../../core/law/sayValue.ts'
import { findRule, findValue } from '../../core/law/shelf.ts'
import { sayDay, type Day } from '../../core/shared/day.ts'
import { nearest } from '../../core/shared/fields/nearest.ts'
import type { Checked } from '../../core/shared/problem.ts'
import { bullet, paragraph } from '../page.ts'

/** One value or rule of the shelf, by its name. */
export function sayThing(
  name: string,
  { day, isJson }: { readonly day: Day; readonly isJson: boolean },
): Checked<string> {
  const value = findValue(name)
  if (value) return { ok: true, value: isJson ? plainly(valueJson(value, day)) : valueInWords(value, day) }
  const rule = findRule(name)
  if (rule) return { ok: true, value: isJson ? plainly(ruleJson(rule, day)) : ruleInWords(rule, day) }
  const topics = advisers.map(({ topic }) => topic)
  const near = nearest(name, [...topics, ...lawValues.map(({ id }) => id), ...lawRules.map(({ id }) => id)])
  const message = `There is no topic \`${name}\`${near === undefined ? '.' : `: did you mean \`${near}\`?`}`
  const wanted = `${topics.join(', ')}, or a name that \`spinout law\` lists`
  return { ok: false, problems: [{ where: { field: 'topic' }, message, wanted }] }
}

const plainly = (answer: unknown): string => JSON.stringify(answer, null, 2)

function valueInWords(law: Dated<unknown>, day: Day): string {
  const found = valueOn(law, day)
  const now = found ? sayValue(law, found.value) : 'none known'
  return [
    paragraph(`${law.label}: ${now} on ${sayDay(day)}${found?.held ? ', held beyond what is known' : ''}.`),
    `Counted in: ${law.unit}.`,
    ...(law.note === undefined ? [] : [paragraph(law.note)]),
    ...law.history
      .toReversed()
      .map(({ from, value, confidence, source }) =>
        bullet(`from ${sayDay(from)}: ${sayValue(law, value)} (${HOW_SURE[confidence]}) ${sourceOf(source)}`),
      ),
    `Known to stand to ${sayDay(law.knownTo)}; to be read again by ${sayDay(law.reviewBy)}.`,
  ].join('\n')
}

function ruleInWords(rule: Rule, day: Day): string {
  const { title, says, inForce, source, confidence, note } = rule
  const ends = inForce.to === undefined ? '' : ` to ${sayDay(inForce.to)}`
  const stands = isInForce(rule, day) ? 'in force' : 'not in force'
  return [
    `${title}.`,
    paragraph(says),
    paragraph(
      `On ${sayDay(day)} it is ${stands}: from ${sayDay(inForce.from)}${ends} (${HOW_SURE[confidence]}). ` +
        sourceOf(source),
    ),
    ...(note === undefined ? [] : [paragraph(note)]),
  ].join('\n')
}

const sourceOf = ({ title, url }: LawSource): string => `[${url === undefined ? title : `${title}, ${url}`}]`
