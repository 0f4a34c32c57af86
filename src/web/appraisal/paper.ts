import type { Context } from 'hono'
import { AUDIENCES, PAPER_KINDS, paperKinds, type PaperFormat } from '../../core/papers/kinds.ts'
import { writePaper, type PaperAsked } from '../../files/paper.ts'
import { busy, notUnderstood } from '../failures.ts'
import type { Page } from '../page.ts'
import { onCase } from './onCase.ts'

const TYPES: Readonly<Record<PaperFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** A paper of a case to take away, from the same futures as its answer. */
export const paper: Page = {
  path: '/paper',
  access: 'public',
  get: onCase(async (request, { query, read }, site) => {
    const asked = askedIn(request)
    if (!asked) return notUnderstood(request, 'There is no such paper. The answer of a case lists those there are.')
    const working = site.answers.get(query, read)
    if (!working) return busy(request)
    const appraisal = await working
    const bytes = await writePaper({ ...read, appraisal, ...site.models.get(query, read) }, asked)
    request.header('cache-control', 'private, no-cache')
    request.header('content-type', TYPES[asked.format])
    request.header('content-disposition', `attachment; filename="${fileName(asked)}"`)
    return request.body(Uint8Array.from(bytes))
  }),
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
