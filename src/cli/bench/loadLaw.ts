/** The whole law room, loaded in a process that had loaded nothing: prints a line of JSON with the milliseconds. */
const begun = performance.now()
await import('../../core/law/shelf.ts')
console.log(JSON.stringify({ milliseconds: performance.now() - begun }))
