import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Checked } from '../core/shared/problem.ts'
import { makeApp, type AppSettings } from './app.ts'

/** The port tried first when nobody names one. */
const PORT = 8080
/** How many ports after it are tried when it is taken. */
const PORTS_TRIED = 20

export interface ServeSettings extends AppSettings {
  /** The port to listen on, and no other; 0 for any free one. Left out: that of `PORT`, or the first free from 8080. */
  readonly port?: number | undefined
  /** This machine alone unless told. */
  readonly host?: string | undefined
}

/** A site that is being served. */
export interface Serving {
  readonly address: string
  /** Stop: no new requests, and those under way are cut off after a moment. */
  close(): Promise<void>
}

/** Serve the site, on this machine alone unless told otherwise. A port that is taken is a problem, not a fault. */
export async function serve({
  port = portInEnvironment(),
  host = '127.0.0.1',
  ...settings
}: ServeSettings): Promise<Checked<Serving>> {
  if (port !== undefined && !isPort(port)) return refused('This is not a port.', process.env['PORT'] ?? String(port))
  const app = makeApp(settings)
  const tried = port === undefined ? Array.from({ length: PORTS_TRIED }, (_, index) => PORT + index) : [port]
  for (const each of tried) {
    const listener = getRequestListener(app.fetch)
    const server = createServer((request, response) => void listener(request, response))
    if (await listens(server, each, host)) return { ok: true, value: serving(server, host) }
  }
  const message = port === undefined ? 'Every port tried is taken.' : `Port ${port} is taken.`
  const got = tried.length === 1 ? String(port) : `${tried[0]} to ${tried.at(-1)}`
  return refused(message, got)
}

const isPort = (port: number): boolean => Number.isInteger(port) && port >= 0 && port <= 65_535

function refused(message: string, got: string): Checked<never> {
  return {
    ok: false,
    problems: [{ where: { field: 'port' }, message, got, wanted: 'a port that is free, up to 65535' }],
  }
}

/** The port that whoever runs the machine wants, by the name that hosts of programs use for it. */
function portInEnvironment(): number | undefined {
  const asked = process.env['PORT'] ?? ''
  return asked === '' ? undefined : Number(asked)
}

async function listens(server: Server, port: number, host: string): Promise<boolean> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE' || code === 'EACCES') return false
    throw error
  }
}

function serving(server: Server, host: string): Serving {
  const at = server.address()
  const port = typeof at === 'object' && at ? at.port : PORT
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeIdleConnections()
      const patience = setTimeout(() => server.closeAllConnections(), 1000)
      await closed
      clearTimeout(patience)
    },
  }
}
