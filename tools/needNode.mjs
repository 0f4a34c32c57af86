// Loaded before the program (`node --import ./tools/needNode.mjs ...`). Plain JavaScript, so that a Node which cannot
// run TypeScript can still say so, in one sentence rather than a stack trace.

if (!process.features.typescript) {
  const { node } = process.versions
  process.stderr.write(`Spinout needs Node 22.18 or newer on this machine, and this is Node ${node}.\n`)
  process.exit(1)
}
