// Loaded before the program (`node --import ./tools/needNode.mjs ...`). Plain JavaScript, so that a Node which cannot
// run TypeScript can still say so, in one sentence rather than a stack trace.

import module from 'node:module'
import { fileURLToPath } from 'node:url'

if (!process.features.typescript) {
  const { node } = process.versions
  process.stderr.write(`Spinout needs Node 22.18 or newer on this machine, and this is Node ${node}.\n`)
  process.exit(1)
}

// Files without their types, and compiled, are kept beside what npm installed: the next start takes half the time, and
// each thread 10 MB less, because none has to take types out again. Where nothing can be written nothing is kept.
const kept = fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url))
process.env['NODE_COMPILE_CACHE'] ??= kept
module.enableCompileCache?.(process.env['NODE_COMPILE_CACHE'])

// Our files name each other whole, so there is nothing to look up: not whether the file is there, whose package it is
// in or what it is. For hundreds of small files that is a third of the time to load them.
const ours = new URL('..', import.meta.url).href
module.registerHooks?.({
  resolve(specifier, context, next) {
    const { parentURL } = context
    const isOurs = specifier.startsWith('.') && specifier.endsWith('.ts') && parentURL?.startsWith(ours)
    if (!isOurs) return next(specifier, context)
    return { url: new URL(specifier, parentURL).href, format: 'module-typescript', shortCircuit: true }
  },
})
