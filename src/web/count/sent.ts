import type { Context } from 'hono'

/** Fields that a form of ours may have, and some that a browser or an extension may add. */
const PARTS_MOST = 20

/**
 * The fields of a form that was sent as a browser sends files. `undefined` for anything else: a body of megabytes in
 * another form, or cut into thousands of fields, would keep other visitors waiting while it is taken apart.
 */
export async function sentForm(request: Context): Promise<Readonly<Record<string, unknown>> | undefined> {
  const type = request.req.header('content-type') ?? ''
  const boundary = /^multipart\/form-data;.*\bboundary="?([^";]+)/i.exec(type)?.[1]
  if (boundary === undefined) return undefined
  const bytes = await request.req.arrayBuffer()
  if (partsIn(Buffer.from(bytes), boundary) > PARTS_MOST) return undefined
  try {
    const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
    // A form of ours has each field once. Of two, one would be passed over without a word.
    const names = [...form.keys()]
    return new Set(names).size === names.length ? Object.fromEntries(form) : undefined
  } catch {
    return undefined
  }
}

/** How many parts a body has, as far as it matters. */
function partsIn(body: Buffer, boundary: string): number {
  const mark = Buffer.from(`--${boundary}`)
  let parts = 0
  for (let at = body.indexOf(mark); at >= 0 && parts <= PARTS_MOST; at = body.indexOf(mark, at + mark.length)) parts++
  return parts
}
