import { lineText, nextLine, type ChainEnd } from "./chain-line";

/** What is added to a book for these entries, and where the chain stands then. What an interrupted write left at its end becomes a line of its own first. */
export function appendLines(endsWithBreak: boolean, end: ChainEnd, entries: readonly string[]): { readonly text: string; readonly end: ChainEnd } {
  let [text, at] = [endsWithBreak ? "" : "\n", end];
  for (const entry of entries) {
    const line = nextLine(at, entry);
    text += `${lineText(line)}\n`;
    at = { seq: line.seq, hash: line.hash };
  }
  return { text, end: at };
}
