/** What makes a cell need quotes (RFC 4180), and what readers drop at its ends without. */
const NEEDS_QUOTES = /[",\r\n\uFEFF]|^ | $/;

/** What spreadsheets take for a formula at the start of a cell, also behind spaces and in their wide forms (OWASP, CSV injection). */
export const SPREADSHEET_FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/**
 * Rows as CSV, CRLF between them and behind the last. Cells that would run as a formula, as this pattern knows them, get an apostrophe in front.
 * Written here though a library reads CSV: it would bring its reader into the page, which has room for 450 kB; a test compares the two.
 */
export function csvText(rows: readonly (readonly string[])[], formula: RegExp): string {
  return rows.map((cells) => `${cells.map((cell) => csvCell(cell, formula)).join(",")}\r\n`).join("");
}

function csvCell(cell: string, formula: RegExp): string {
  const runs = formula.test(cell);
  const guarded = runs ? `'${cell}` : cell;
  return runs || NEEDS_QUOTES.test(guarded) ? `"${guarded.replace(/"/g, '""')}"` : guarded;
}
