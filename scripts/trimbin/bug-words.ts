/** One line about an exception nobody expected; the whole of it goes to standard error with TRIMBIN_TRACE=1. */
export function bugWords(bug: unknown): string {
  if (process.env["TRIMBIN_TRACE"] === "1") console.error(bug);
  const reason = bug instanceof Error ? bug.message : String(bug);
  return `This is a bug in trimbin, not in your files (${reason}). Run it again with TRIMBIN_TRACE=1 for the details to report.`;
}
