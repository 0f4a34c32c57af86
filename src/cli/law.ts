import { flag, text } from './asked.ts'
import { command, type Command } from './command.ts'
import { asOf, dayAsked, today } from './day.ts'

const json = { json: flag('print it as JSON, as the site gives it to programs') }

/** Everything on the shelf, or what changed on it. */
const list = command({
  name: 'law',
  says: 'Say what the law is on a day, or what follows from it for a service',
  more: [
    'Without a topic it lists every rate, limit and rule, with what is in force on the day. A topic is a question of ' +
      'law (award, mutual, form, people, rights, tax, subsidy, standing) or the name of a value or a rule, such as ' +
      '`nic.employer.rate`.',
    'What a question of law asks are options of its own: `spinout law subsidy --equipment 30000`. ' +
      '`spinout law subsidy --help` lists them. What is not answered is taken as the page of the question has it.',
  ],
  operands: { topic: text('what to ask about', 'TOPIC') },
  options: { ...asOf, since: dayAsked('list what changed after this day instead', 'everything'), ...json },
  async run({ 'as-of': day = today(), since, json: isJson }, screen) {
    const { sayShelf } = await import('./law/sayShelf.ts')
    screen.say(sayShelf({ day, since, isJson }, screen))
    return []
  },
})

/** One value or rule, by its name. */
const thing = (name: string): Command =>
  command({
    name: `law ${name}`,
    says: 'Say what one value or rule of the law is, and its history',
    more: [],
    operands: {},
    options: { ...asOf, ...json },
    async run({ 'as-of': day = today(), json: isJson }, screen) {
      const { sayThing } = await import('./law/sayThing.ts')
      const said = sayThing(name, { day, isJson })
      if (said.ok) screen.say(said.value)
      return said.ok ? [] : said.problems
    },
  })

/** The command of a topic: what it asks hangs on the topic, so it is made when the topic is known. */
async function ofTopic(topic: string): Promise<Command> {
  // Loaded here, so that no other command waits for the advisers.
  const { advisers } = await import('../core/law/advice/advisers.ts')
  const adviser = advisers.find((each) => each.topic === topic)
  if (!adviser) return thing(topic)
  const { askCommand } = await import('./law/ask.ts')
  return askCommand(adviser)
}

export const law: Command = {
  ...list,
  async within([topic]) {
    return topic === undefined || topic.startsWith('-') ? undefined : ofTopic(topic)
  },
  async start(line, screen) {
    const [topic, ...rest] = line
    return topic === undefined || topic.startsWith('-')
      ? list.start(line, screen)
      : (await ofTopic(topic)).start(rest, screen)
  },
}
