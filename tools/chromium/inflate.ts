/**
 * Inflate the Chromium that npm brought into the folder this process has as its temporary folder.
 *
 * A program of its own because the package always inflates into the temporary folder, and takes any file it finds
 * there for a whole one. `unpack.ts` starts this with a temporary folder that nobody else has.
 */
import { join } from 'node:path'
import { inflate } from '@sparticuz/chromium'
import { packageFolder } from './unpack.ts'

for (const archive of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
  await inflate(join(packageFolder, 'bin', archive))
}
