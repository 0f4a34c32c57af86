import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PrintedPaper } from '../../src/core/papers/paper.ts'
import { paperPdf } from '../../src/files/pdf/paper.ts'
import { printAside } from '../../src/worker/printAside.ts'

const paper: PrintedPaper = {
  title: 'A short paper',
  blocks: [
    { kind: 'heading', level: 1, text: 'One' },
    { kind: 'words', text: 'Some words.' },
  ],
  foot: 'its foot',
}

test('a paper printed on a thread beside is the same, byte for byte', async () => {
  assert.deepEqual(Buffer.from(await printAside(paper)), Buffer.from(await paperPdf(paper)))
})

test('what stops the thread that prints is told to whoever asked', async () => {
  const blocks = Array.from({ length: 3 }, () => ({ kind: 'words', text: 'long '.repeat(200_000) }) as const)
  await assert.rejects(printAside({ ...paper, blocks }), /not one to print/)
})
