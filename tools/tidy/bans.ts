import { type Rule, ban, isCode, isCore, isTest } from './rule.ts'

/** Examples whose only matter is one line of the core. */
const inCore = (breaks: string, keeps: string): Pick<Rule, 'breaks' | 'keeps'> => ({
  breaks: { path: 'src/core/finance/example.ts', text: breaks },
  keeps: { path: 'src/core/finance/example.ts', text: keeps },
})

const coreBans: readonly Rule[] = [
  ban({
    says: 'the core has no clock: pass the day or month in',
    pattern: /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/,
    applies: isCore,
    ...inCore('const now = new Date()', "const launch = new Date('2026-04-01') // not new Date()"),
  }),
  ban({
    says: 'the core has no chance of its own: every number comes from a seed',
    pattern: /\bMath\.random\b/,
    applies: isCore,
    ...inCore('const u = Math.random()', 'const u = uniform(seed, slot, trial)'),
  }),
  ban({
    says: 'the core prints nothing',
    pattern: /\bconsole\./,
    applies: isCore,
    ...inCore('console.log(cashPounds)', "const advice = 'look at console.log'"),
  }),
  ban({
    says: 'the core knows no process, timer or network',
    pattern: /\bprocess\.|\bset(?:Timeout|Interval|Immediate)\(|\bqueueMicrotask\(|\bfetch\(/,
    applies: isCore,
    ...inCore("await fetch('/law')", 'const fetched = fetchedMonths(law)'),
  }),
  ban({
    says: 'the core uses its own exp, log and powers, because those of engines differ in their last bits',
    pattern: /\bMath\.(?:a?(?:sin|cos|tan)h?|atan2|exp|expm1|log|log10|log1p|log2|pow|cbrt|hypot)\b/,
    applies: isCore,
    ...inCore('const hazard = Math.exp(-rate)', 'const root = Math.sqrt(variance)'),
  }),
  ban({
    says: 'the core does not use the ** operator, because engines differ in its last bits',
    pattern: /\*\*/,
    applies: isCore,
    ...inCore('const factor = (1 + rate) ** years', '/** Not rate ** years. */\nconst factor = power(1 + rate, years)'),
  }),
  ban({
    says: 'the core sorts by code unit, because alphabets differ between machines',
    pattern: /\blocaleCompare\b|\bIntl\./,
    applies: isCore,
    ...inCore('ids.sort((a, b) => a.localeCompare(b))', 'ids.sort((a, b) => (a < b ? -1 : 1))'),
  }),
]

const inSource = (breaks: string, keeps: string): Pick<Rule, 'breaks' | 'keeps'> => ({
  breaks: { path: 'src/view/example.ts', text: breaks },
  keeps: { path: 'src/view/example.ts', text: keeps },
})

const everywhereBans: readonly Rule[] = [
  ban({
    says: 'no code is made from text',
    pattern: /\beval\(|\bnew Function\(/,
    applies: isCode,
    ...inSource("const sum = eval('1 + 1')", "const advice = 'never eval(text)'"),
  }),
  ban({
    says: 'exports have names',
    pattern: /\bexport default\b|\bas default\b/,
    applies: isCode,
    ...inSource('export default chart', 'export { chart }'),
  }),
  ban({
    says: 'a set of names is a union of texts, not an enum',
    pattern: /\benum\s+[A-Z]\w*\s*\{/,
    applies: isCode,
    ...inSource('enum Test { Service, Money }', "type Test = 'service' | 'money'"),
  }),
  ban({
    says: 'a file is the only namespace',
    pattern: /\b(?:namespace|module)\s+[A-Za-z]\w*\s*\{/,
    // What a platform declares is declared as it has it.
    applies: (path) => isCode(path) && !path.endsWith('.d.ts'),
    ...inSource('namespace Charts { }', "const namespace = 'http://www.w3.org/2000/svg'"),
  }),
  ban({
    says: 'no code asks which legal form it has: ask the form for the facet',
    pattern: /\b(?:legalForm|form)(?:\.id|Id)?\s*[!=]==?\s*['"`]|['"`]\s*[!=]==?\s*(?:legalForm|form)(?:\.id|Id)?\b/,
    applies: (path) => path.startsWith('src/') && !isTest(path),
    layer: 'withoutComments',
    ...inSource("if (form.id === 'cic') pay()", 'if (form.assetLock.applies) pay()'),
  }),
]

export const banRules: readonly Rule[] = [...coreBans, ...everywhereBans]
