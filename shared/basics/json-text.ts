/** JSON text of plain data; bigints become decimal strings, which the reader's schema turns back. Throws a TypeError for cycles. */
export function toJsonText(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === "bigint" ? part.toString() : part));
}
