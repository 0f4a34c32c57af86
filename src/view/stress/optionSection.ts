import { hardestOn } from '../../core/appraisal/stress/hardest.ts'
import type { MovedChance, StressRun, UnderStress } from '../../core/appraisal/stress/result.ts'
import { sayChance, sayFewer, sayLess, saySaving } from '../../core/appraisal/stress/words.ts'
import { sayYears } from '../../core/shared/month.ts'
import { bullets, type Section } from '../appraisal/section.ts'
import { wideTable } from '../appraisal/wideTable.ts'
import type { Cell } from '../govuk/table.ts'
import { html } from '../html.ts'

/** One option under every stress: the worst in words, and then a row for each stress. */
export function optionSection(run: StressRun, plain: UnderStress): Section {
  const { names, stresses, judgedYears } = run
  const name = names[plain.id] ?? plain.id
  const rows = stresses.flatMap(({ title, options }) => {
    const option = options.find(({ id }) => id === plain.id)
    return option ? [rowOf(title, option, true)] : []
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
      rows: [rowOf('As it is', plain, false), ...rows],
    })}`,
  }
}

function rowOf(title: string, { kept, saved, failed, saving }: UnderStress, isStressed: boolean): readonly Cell[] {
  const cell = (figure: string, change: string): Cell =>
    isStressed ? { html: html`${figure}<br />(${change})` } : { text: figure }
  const chance = (found: MovedChance | null): Cell[] => (found ? [cell(sayChance(found), sayFewer(found.change))] : [])
  return [
    { text: title },
    ...chance(kept),
    ...chance(saved),
    ...chance(failed),
    ...(saving ? [cell(saySaving(saving), sayLess(saving.change))] : []),
  ]
}
