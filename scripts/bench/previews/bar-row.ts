/** A promise, what it came to, and whether it was kept. */
export type BarRow = { readonly measure: string; readonly value: number; readonly bar: string; readonly kept: "yes" | "NO" | "" };

/** A row of the table of promises; a number that is not there is not kept. */
export function barRow(measure: string, value: number, most: number): BarRow {
  return { measure, value: rounded(value), bar: `<= ${most}`, kept: value <= most ? "yes" : "NO" };
}

/** A row without a promise. */
export function plainRow(measure: string, value: number): BarRow {
  return { measure, value: rounded(value), bar: "", kept: "" };
}

/** As tables show it, to two decimals. */
export function rounded(value: number): number {
  return Number(value.toFixed(2));
}
