import { hardestOn } from '../../core/appraisal/stress/hardest.ts'
import type { MovedChance, StressRun, UnderStress } from '../../core/appraisal/stress/result.ts'
import { sayChance, sayFewer, sayLess, saySaving } from '../../core/appraisal/stress/words.ts'
import { MONTHS_IN_YEAR, sayYears } from '../../core/shared/month.ts'
import type { Explain } from '../appraisal/links.ts'
import { bullets, opens, type Section } from '../appraisal/section.ts'
import { wideTable } from '../appraisal/wideTable.ts'
import type { Cell } from '../govuk/table.ts'
import { html } from '../html.ts'

/** One option under every stress: the worst in words, and then a row for each stress. */
export function optionSection(run: StressRun, plain: UnderStress, explain?: Explain): Section {
  const { names, stresses, judgedYears } = run
  const name = names[plain.id] ?? plain.id
  const rows = stresses.flatMap(({ title, options }) => {
    const option = options.find(({ id }) => id === plain.id)
    return option ? [stressed(title, option)] : []
  })
  return {
    id: `stress-${plain.id}`,
    heading: name,
    matter: html`${bullets(hardestOn(run, plain.id))}
    ${wideTable({
      caption: `${name}, futures of 100`,
      head: [
        { text: 'Stress' },
        { text: 'Service kept' },
        ...(plain.saved ? [{ text: 'Money saved' }] : []),
        ...(plain.failed ? [{ text: 'Fails' }] : []),
        ...(plain.saving ? [{ text: `Saving, ${sayYears(judgedYears)}` }] : []),
      ],
      rows: [asItIs(plain, run, explain), ...rows],
    })}`,
  }
}

/** The figures of the case itself open at their lines; a stress is another case. */
function asItIs(option: UnderStress, { months, judgedYears }: StressRun, explain?: Explain): readonly Cell[] {
  const { id, kept, saved, failed, saving } = option
  const judged = judgedYears * MONTHS_IN_YEAR - 1
  const cell = (line: string, month: number, words: string): Cell => ({
    html: html`${opens(explain?.(`${id}/${line}`, month, { futures: true }), words)}`,
  })
  return [
    { text: 'As it is' },
    cell('kept-so-far', months - 1, sayChance(kept)),
    ...(saved ? [cell('saving-so-far', judged, sayChance(saved))] : []),
    ...(failed ? [cell('failed', months - 1, sayChance(failed))] : []),
    ...(saving ? [cell('saving-so-far', judged, saySaving(saving))] : []),
  ]
}

function stressed(title: string, { kept, saved, failed, saving }: UnderStress): readonly Cell[] {
  const cell = (figure: string, change: string): Cell => ({ html: html`${figure}<br />(${change})` })
  const chance = (found: MovedChance | null): Cell[] => (found ? [cell(sayChance(found), sayFewer(found.change))] : [])
  return [
    { text: title },
    ...chance(kept),
    ...chance(saved),
    ...chance(failed),
    ...(saving ? [cell(saySaving(saving), sayLess(saving.change))] : []),
  ]
}
