import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Html } from '../view/html.ts'
import { page } from '../view/layout.ts'
import { ownStyles, stylesheet } from '../view/styles.ts'

/** A page as one file that needs no other: its styles are in it, and it asks nothing of any site. */
export function keptPage(options: { readonly title: string; readonly heading?: string; readonly main: Html }): string {
  const { resolve } = createRequire(import.meta.url)
  const govukCss = readFileSync(resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css'), 'utf8')
  const ownCss = ownStyles.map((name) => readFileSync(new URL(`../view/${name}`, import.meta.url), 'utf8')).join('\n')
  const css = stylesheet({ govukCss, ownCss })
  const assets = { kind: 'embedded', css } as const
  return String(page({ ...options, assets }))
}
