/** A few values by name, the one unused for longest given up first. */
export interface Kept<Value> {
  get(name: string): Value | undefined
  set(name: string, value: Value): void
  delete(name: string): void
}

/** Keep at most `most` values. A `Map` remembers the order in which names were set, which is all that is needed. */
export function keepFew<Value>(most: number): Kept<Value> {
  const values = new Map<string, Value>()
  return {
    get(name) {
      const value = values.get(name)
      if (value === undefined) return undefined
      values.delete(name)
      values.set(name, value)
      return value
    },
    set(name, value) {
      values.delete(name)
      values.set(name, value)
      const [oldest] = values.keys()
      if (values.size > most && oldest !== undefined) values.delete(oldest)
    },
    delete: (name) => void values.delete(name),
  }
}
