import { refusedCharacters } from './characters.ts'

/** Whether a text is what it looks like: one line, no space at an end, and nothing in it that cannot be seen. */
export const isPlain = (text: string): boolean =>
  text === text.trim() && !/[\t\r\n]/.test(text) && refusedCharacters(text, 1).length === 0
