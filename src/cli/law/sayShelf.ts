import { valueOn } from '../../core/law/dated.ts'
import { HOW_SURE } from '../../core/law/howSure.ts'
import { shelves } from '../../core/law/index.ts'
import { ruleJson, valueJson } from '../../core/law/publish.ts'
import { isInForce } from '../../core/law/rule.ts'
import { sayValue } from '../../core/law/sayValue.ts'
import { changesBetween, type Change } from '../../core/law/shelf.ts'
import { sayDay, type Day } from '../../core/shared/day.ts'
import { bold, bullet } from '../page.ts'
import type { Screen } from '../screen.ts'

interface Shown {
  readonly day: Day
  /** Only what changed after this day. */
  readonly since: Day | undefined
  readonly isJson: boolean
}

/** Everything on the shelf on a day, or what changed on it up to that day. */
export function sayShelf({ day, since, isJson }: Shown, screen: Pick<Screen, 'isBold'>): string {
  if (since !== undefined) return isJson ? changesJson(since, day) : sayChanges(since, day, screen)
  return isJson ? shelfJson(day) : saysShelf(day, screen)
}

const shelfJson = (day: Day): string =>
  JSON.stringify(
    {
      asOf: day,
      values: shelves.flatMap(({ values }) => values.map((law) => valueJson(law, day))),
      rules: shelves.flatMap(({ rules }) => rules.map((rule) => ruleJson(rule, day))),
    },
    null,
    2,
  )

function saysShelf(day: Day, screen: Pick<Screen, 'isBold'>): string {
  return shelves
    .flatMap(({ title, values, rules }) => [
      '',
      bold(title, screen),
      ...values.map((law) => {
        const found = valueOn(law, day)
        if (!found) return bullet(`${law.label} (${law.id}): none known on this day`)
        const sure = HOW_SURE[found.entry.confidence]
        const held = found.held ? '; held beyond what is known' : ''
        return bullet(
          `${law.label} (${law.id}): ${sayValue(law, found.value)} since ${found.entry.from}, ${sure}${held}`,
        )
      }),
      ...rules.map((rule) =>
        bullet(`${rule.title} (${rule.id}): ${rule.says}${isInForce(rule, day) ? '' : ' Not in force on this day.'}`),
      ),
    ])
    .join('\n')
    .trimStart()
}

function changesJson(since: Day, to: Day): string {
  const plain = (change: Change) =>
    change.kind === 'rule'
      ? { day: change.day, rule: change.rule.id, begins: change.begins }
      : { day: change.day, value: change.law.id, before: change.before?.value, after: change.after?.value }
  return JSON.stringify({ since, to, changes: changesBetween(since, to).map(plain) }, null, 2)
}

function sayChanges(since: Day, to: Day, screen: Pick<Screen, 'isBold'>): string {
  const changes = changesBetween(since, to)
  const title = `What changed after ${sayDay(since)} and up to ${sayDay(to)}`
  if (changes.length === 0) return `${bold(title, screen)}\nNothing on the shelf.`
  return [bold(title, screen), ...changes.map((change) => bullet(sayChange(change)))].join('\n')
}

function sayChange(change: Change): string {
  const day = sayDay(change.day)
  if (change.kind === 'rule') return `${day}: ${change.rule.title} ${change.begins ? 'comes into force' : 'ends'}`
  const { law, before, after } = change
  const said = (entry: typeof before): string => (entry === undefined ? 'none known' : sayValue(law, entry.value))
  return `${day}: ${law.label}, from ${said(before)} to ${said(after)}`
}
