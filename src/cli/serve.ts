import { appraiseAside } from '../worker/aside.ts'
import { countAside } from '../worker/countAside.ts'
import { moneyAside } from '../worker/moneyAside.ts'
import { printAside } from '../worker/printAside.ts'
import { scaleAside } from '../worker/scaleAside.ts'
import { stressAside } from '../worker/stressAside.ts'
import { text, wholeOrNone } from './asked.ts'
import { command } from './command.ts'
import { today } from './day.ts'

export const serve = command({
  name: 'serve',
  says: 'Start the pages and print their address',
  more: [
    'It listens on this machine alone unless given another host, takes the first free port from 8080 unless given ' +
      'one, and goes on until it is stopped with Ctrl-C.',
  ],
  operands: {},
  options: {
    port: wholeOrNone('port to listen on, and no other; 0 takes any that is free', { least: 0, most: 65_535 }),
    host: text('address to listen on, such as 0.0.0.0 for every network', 'ADDRESS'),
  },
  async run({ port, host }, screen) {
    // Asked for here, so that no other command waits for the pages to load.
    const { serve: start } = await import('../web/serve.ts')
    const report = (fault: Error) => screen.aside(`${fault.stack ?? fault.message}\n`)
    const aside = {
      appraise: appraiseAside,
      stress: stressAside,
      scale: scaleAside,
      followMoney: moneyAside,
      print: printAside,
      count: countAside,
    }
    const serving = await start({ port, host, ...aside, today, report })
    if (!serving.ok) return serving.problems
    screen.say(`Spinout is at ${serving.value.address} (Ctrl-C stops it)`)
    return []
  },
})
