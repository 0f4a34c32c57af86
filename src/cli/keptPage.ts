import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Appraisal } from '../core/appraisal/result.ts'
import type { Advised } from '../core/law/advice/ask.ts'
import { appraisalMain, appraisalTitle } from '../view/appraisalPage.ts'
import type { Html } from '../view/html.ts'
import { adviceMain } from '../view/law/advicePage.ts'
import { page } from '../view/layout.ts'
import { ownStyles, stylesheet } from '../view/styles.ts'

/** The answer page as one file that needs no other. */
export const keptPage = (appraisal: Appraisal): string =>
  kept({ title: appraisalTitle(appraisal), main: appraisalMain(appraisal) })

/** What an adviser said, as one file that needs no other. */
export function keptNote(advised: Advised): string {
  const { title } = advised.adviser
  return kept({ title, heading: title, main: adviceMain(advised, { onSite: false }) })
}

/** A page with its styles in it, that asks nothing of any site. */
function kept(options: { readonly title: string; readonly heading?: string; readonly main: Html }): string {
  const { resolve } = createRequire(import.meta.url)
  const govukCss = readFileSync(resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css'), 'utf8')
  const ownCss = ownStyles.map((name) => readFileSync(new URL(`../view/${name}`, import.meta.url), 'utf8')).join('\n')
  const css = stylesheet({ govukCss, ownCss })
  const assets = { kind: 'embedded', css } as const
  return String(page({ ...options, assets }))
}
