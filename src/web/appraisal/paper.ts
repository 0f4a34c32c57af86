import type { Context } from 'hono'
import type { CaseRead } from '../../core/finance/case/read.ts'
import type { Further } from '../../core/papers/further/run.ts'
import { AUDIENCES, asksFurther, PAPER_KINDS, paperKinds, type PaperFormat } from '../../core/papers/kinds.ts'
import { writePaper, type PaperAsked } from '../../files/paper.ts'
import { annexCharts } from '../../view/papers/annexCharts.ts'
import { busy, notUnderstood } from '../failures.ts'
import type { Page } from '../page.ts'
import type { Site } from '../site.ts'
import { onCase } from './onCase.ts'

const TYPES: Readonly<Record<PaperFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}

/** A paper of a case to take away, from the same futures as its answer. */
export const paper: Page = {
  path: '/paper',
  access: 'public',
  get: onCase(async (request, { query, read }, site) => {
    const asked = askedIn(request)
    if (!asked) return notUnderstood(request, 'There is no such paper. The answer of a case lists those there are.')
    const working = site.answers.get(query, read)
    const furtherWorking = asksFurther(asked.kind) ? furtherOf(site, query, read) : undefined
    if (!working || furtherWorking === null) return busy(request)
    const [appraisal, further] = await Promise.all([working, furtherWorking])
    const subject = { ...read, appraisal, ...site.models.get(query, read) }
    const leave = asked.format === 'pdf' ? site.presses.enter() : () => {}
    if (!leave) return busy(request)
    const means = { further, charts: annexCharts, print: site.print }
    const bytes = await writePaper(subject, asked, means).finally(leave)
    request.header('cache-control', 'private, no-cache')
    request.header('content-type', TYPES[asked.format])
    request.header('content-disposition', `attachment; filename="${fileName(asked)}"`)
    return request.body(Uint8Array.from(bytes))
  }),
}

/** What further runs of a case find, each worked out once for its page and for papers; null where too much is asked. */
function furtherOf(site: Site, query: string, read: CaseRead): Promise<Further> | null {
  const [money, stresses] = [site.money.get(query, read), site.stresses.get(query, read)]
  if (!money || !stresses) return null
  return Promise.all([money, stresses]).then(([told, run]) => ({ ...told, stresses: run }))
}

/** The paper that an address asks for: a kind, and where they are given its format and audience. */
function askedIn(request: Context): PaperAsked | undefined {
  const { searchParams } = new URL(request.req.url)
  const kind = paperKinds.find((each) => each === searchParams.get('kind'))
  if (kind === undefined) return undefined
  const formats: readonly PaperFormat[] = PAPER_KINDS[kind].formats
  const format = formats.find((each) => each === (searchParams.get('format') ?? formats[0]))
  const audience = AUDIENCES.find((each) => each === (searchParams.get('for') ?? AUDIENCES[0]))
  return format && audience && { kind, format, audience }
}

/** Of our own words alone: nothing that a case says is in a name. */
const fileName = ({ kind, format, audience }: PaperAsked): string =>
  kind === 'brief' ? `brief-${audience}.${format}` : `${kind}.${format}`
