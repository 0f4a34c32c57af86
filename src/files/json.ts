/** Where reading stands. */
interface Cursor {
  readonly text: string
  at: number
}

/**
 * The index at which a text stops being strict JSON (RFC 8259), or `undefined` if it never does.
 *
 * YAML forgives trailing commas, comments, single quotes and bare words; a file that calls itself JSON will be read by
 * other programs that do not. JSON.parse says only sometimes where it stopped, and differently in each engine, so it
 * decides whether and this decides where. Recursive: the caller has already capped the depth.
 */
export function jsonBreak(text: string): number | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch {
    const cursor = { text, at: 0 }
    if (passValue(cursor)) skipSpace(cursor)
    return cursor.at
  }
}

// Each `pass` moves past what it names and says whether it was there; on failure the cursor stays where it broke.
function passValue(cursor: Cursor): boolean {
  skipSpace(cursor)
  const opening = cursor.text[cursor.at]
  if (opening === '{') return passBetween(cursor, '}', passMember)
  if (opening === '[') return passBetween(cursor, ']', passValue)
  return opening === '"' ? passString(cursor) : passLiteral(cursor)
}

function passBetween(cursor: Cursor, closing: string, passEach: (cursor: Cursor) => boolean): boolean {
  cursor.at += 1
  if (passCharacter(cursor, closing)) return true
  do {
    if (!passEach(cursor)) return false
  } while (passCharacter(cursor, ','))
  return passCharacter(cursor, closing)
}

function passMember(cursor: Cursor): boolean {
  skipSpace(cursor)
  return passString(cursor) && passCharacter(cursor, ':') && passValue(cursor)
}

function passString(cursor: Cursor): boolean {
  if (cursor.text[cursor.at] !== '"') return false
  let end = cursor.at + 1
  while (end < cursor.text.length && cursor.text[end] !== '"') end += cursor.text[end] === '\\' ? 2 : 1
  try {
    JSON.parse(cursor.text.slice(cursor.at, end + 1))
  } catch {
    return false
  }
  cursor.at = end + 1
  return true
}

const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)(?![\w.])/y

function passLiteral(cursor: Cursor): boolean {
  literal.lastIndex = cursor.at
  if (!literal.test(cursor.text)) return false
  cursor.at = literal.lastIndex
  return true
}

function passCharacter(cursor: Cursor, character: string): boolean {
  skipSpace(cursor)
  if (cursor.text[cursor.at] !== character) return false
  cursor.at += 1
  return true
}

function skipSpace(cursor: Cursor): void {
  while (' \t\r\n'.includes(cursor.text[cursor.at] ?? 'x')) cursor.at += 1
}
