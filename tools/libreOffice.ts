import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The program by which LibreOffice runs without a window: `soffice`, unless `SPINOUT_SOFFICE` names another. */
const program = process.env['SPINOUT_SOFFICE'] || 'soffice'

/** A conversion takes a few seconds; one that takes this long hangs. */
const LONGEST_MS = 120_000

/** Why this machine cannot open our workbooks in LibreOffice, if it cannot. */
export const whyNoLibreOffice = (): string | undefined =>
  spawnSync(program, ['--version']).status === 0 ? undefined : 'LibreOffice is not installed'

/** Work out every formula again when a file is opened, whatever values stand beside them. */
const ALWAYS = 0

const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
${['OOXMLRecalcMode', 'ODFRecalcMode']
  .map(
    (mode) =>
      `<item oor:path="/org.openoffice.Office.Calc/Formula/Load">` +
      `<prop oor:name="${mode}" oor:op="fuse"><value>${ALWAYS}</value></prop></item>`,
  )
  .join('\n')}
</oor:items>`

/**
 * Open workbooks in LibreOffice, have every formula worked out again, and save each as XLSX, in one start of the
 * program and with a profile of its own.
 *
 * Units: paths; `folder` is an empty folder for all that it leaves. Returns the folder of the new files.
 */
export function recalculated(workbooks: readonly string[], folder: string): string {
  const profile = join(folder, 'profile')
  const out = join(folder, 'out')
  mkdirSync(join(profile, 'user'), { recursive: true })
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings)
  const home = `-env:UserInstallation=${pathToFileURL(profile).href}`
  const asked = [home, '--headless', '--convert-to', 'xlsx', '--outdir', out, ...workbooks]
  const { status, stderr, error } = spawnSync(program, asked, { encoding: 'utf8', timeout: LONGEST_MS })
  if (status !== 0) throw new Error(`LibreOffice could not convert: ${error?.message ?? stderr}`)
  return out
}
