import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Machine, chromiumSource, launchChromium } from '../tools/chromium.ts'

const bareLinux: Machine = { environment: {}, platform: 'linux', architecture: 'x64', exists: () => false }

const cases: readonly { readonly title: string; readonly machine: Machine; readonly kind: string }[] = [
  { title: 'a bare Linux machine on x64 takes the Chromium from npm', machine: bareLinux, kind: 'npm' },
  {
    title: 'an installed Chromium comes before the one from npm',
    machine: { ...bareLinux, exists: (path) => path === '/usr/bin/chromium' },
    kind: 'installed',
  },
  {
    title: 'Linux on arm64 has none from npm',
    machine: { ...bareLinux, architecture: 'arm64' },
    kind: 'none',
  },
  { title: 'a Mac has none from npm', machine: { ...bareLinux, platform: 'darwin' }, kind: 'none' },
  {
    title: 'an empty SPINOUT_CHROMIUM is as good as none',
    machine: { ...bareLinux, environment: { SPINOUT_CHROMIUM: '' } },
    kind: 'npm',
  },
]

for (const { title, machine, kind } of cases) {
  test(title, () => assert.equal(chromiumSource(machine).kind, kind))
}

test('SPINOUT_CHROMIUM comes before everything else', () => {
  const machine = { ...bareLinux, environment: { SPINOUT_CHROMIUM: '/opt/chrome' }, exists: () => true }
  assert.deepEqual(chromiumSource(machine), { kind: 'installed', executable: '/opt/chrome' })
})

test('a SPINOUT_CHROMIUM that names no file fails by name, and nothing else is tried', async () => {
  const source = chromiumSource({ ...bareLinux, environment: { SPINOUT_CHROMIUM: '/opt/no-chrome' } })
  await assert.rejects(launchChromium(source), /\/opt\/no-chrome/)
})
