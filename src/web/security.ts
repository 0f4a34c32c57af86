import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import { tooLarge } from './failures.ts'
import type { Page } from './page.ts'

/** The most a request may carry unless its page takes more. A form of ten fields needs a fraction of it. */
const BODY_BYTES = 64 * 1024
/** The longest address that is read. Node takes no more than 16 KB of headers. */
const ADDRESS_CHARACTERS = 8_000

const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  xFrameOptions: 'DENY',
  // Whoever puts this behind an address of theirs with a certificate sets this there; on a person's own machine it
  // would lock other programs of theirs out of their own address.
  strictTransportSecurity: false,
  permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
})

const addressLimit: MiddlewareHandler = async (request, next) => {
  if (request.req.url.length > ADDRESS_CHARACTERS) return request.text('This address is too long.', 414)
  return next()
}

/** What stands before every page: headers, no foreign forms, and limits. There are no cookies to protect. */
export const guardsOf = (pages: readonly Page[]): readonly MiddlewareHandler[] => [
  headers,
  csrf(),
  addressLimit,
  bodyLimits(pages),
]

/** How much a request may carry, before anything of it is read: what its own page says, else what suits a form. */
function bodyLimits(pages: readonly Page[]): MiddlewareHandler {
  const limit = (maxSize: number) => bodyLimit({ maxSize, onError: (request) => tooLarge(request, maxSize) })
  const usual = limit(BODY_BYTES)
  const own = new Map(pages.flatMap(({ path, bodyBytes }) => (bodyBytes ? [[path, limit(bodyBytes)] as const] : [])))
  return (request, next) => (own.get(request.req.path) ?? usual)(request, next)
}
