/** The month `index` months after September 2018. */
export function month(index: number): string {
  return `${2018 + Math.floor((index + 8) / 12)}-${String(((index + 8) % 12) + 1).padStart(2, '0')}`
}
