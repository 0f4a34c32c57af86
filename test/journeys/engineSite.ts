import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { stripTypeScriptTypes } from 'node:module'
import type { Page } from 'playwright-core'

const root = new URL('../../', import.meta.url)

/** What lets a page share memory between threads. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }

/** Only what is served here runs, nothing made from text; WebAssembly where it says so. */
const policy = (more: string): string => `default-src 'none'; script-src 'self'${more}; worker-src 'self'`

/** The same files with other headers, by the first part of their address. */
const HEADERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  isolated: { ...ISOLATED, 'content-security-policy': policy(" 'wasm-unsafe-eval'") },
  alone: { 'content-security-policy': policy(" 'wasm-unsafe-eval'") },
  strict: { ...ISOLATED, 'content-security-policy': policy('') },
}

/** Programs that stand in for those of a page. */
const PROGRAMS: Readonly<Record<string, string>> = {
  'madeFromText.js': `export const isRefused = (() => { try { new Function('') } catch { return true } })()`,
  'endsAtOnce.js': `addEventListener('message', () => close())
    navigator.locks.request(self.name, () => (postMessage('holds its lock'), new Promise(() => {})))`,
}

export interface EngineSite {
  /** The address of an empty page under some headers; the engine is beside it. */
  at(headers: 'isolated' | 'alone' | 'strict'): string
  close(): void
}

/** Serve the floors that run in a browser as they stand: types are left out on the way, and nothing else is done. */
export async function openEngineSite(): Promise<EngineSite> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    at: (headers) => `http://127.0.0.1:${port}/${headers}/`,
    close: () => void server.close(),
  }
}

const stripped = new Map<string, string>()

function sourceOf(path: string): string {
  const known = stripped.get(path) ?? stripTypeScriptTypes(readFileSync(new URL(path, root), 'utf8'))
  stripped.set(path, known)
  return known
}

function answer({ url = '/' }: IncomingMessage, response: ServerResponse): void {
  const [, kind = '', path = ''] = /^\/(\w+)\/(.*)$/.exec(url) ?? []
  for (const [name, value] of Object.entries(HEADERS[kind] ?? {})) response.setHeader(name, value)
  const isOurs = /^src\/(?:core|view|browser)\/[\w/]+\.ts$/.test(path)
  const source = isOurs ? sourceOf(path) : PROGRAMS[path]
  if (source === undefined) response.setHeader('content-type', 'text/html').end('<!doctype html><title>engine</title>')
  else response.setHeader('content-type', 'text/javascript').end(source)
}

/**
 * Run the body of an async function in a page, and give what it returns. It finds what it needs with
 * `await load('src/…')`.
 */
export const inPage = (page: Page, body: string): Promise<unknown> =>
  page.evaluate(`(async () => { const load = (path) => import(new URL(path, location.href).href); ${body} })()`)
