import type { Surroundings } from "../surroundings";
import { openMeaning } from "./open-meaning";
import type { SelectsOrder } from "./parse-selects";
import { SearchedTranscripts } from "./searched-transcripts";
import type { SelectsResult } from "./selects-result";

/** Answers one question from some transcripts. Returns what stopped it, or null. */
export async function selectsCommand({ transcripts, query, asJson, terms }: SelectsOrder, { folder, root }: Surroundings): Promise<string | null> {
  const searched = new SearchedTranscripts([folder], await openMeaning(terms, root));
  const results = await searched.search(transcripts, query, terms, new AbortController().signal);
  if (!results.ok) return results.problem;
  process.stdout.write(asJson ? `${JSON.stringify({ query, list: terms.list, results: results.value })}\n` : listed(results.value));
  return null;
}

function listed(results: readonly SelectsResult[]): string {
  if (results.length === 0) return "Nothing found.\n";
  return results.map(({ file, start, end, speaker, text, why }, k) => `${k + 1}. ${file}  ${clock(start)}-${clock(end)}${speaker === null ? "" : `  ${speaker}`}\n   ${text}\n   ${why.sentence}.\n`).join("\n");
}

/** 3725.44 is 1:02:05.4. */
function clock(seconds: number): string {
  const tenths = Math.round(seconds * 10);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${Math.floor(tenths / 36_000)}:${two(Math.floor(tenths / 600) % 60)}:${two(Math.floor(tenths / 10) % 60)}.${tenths % 10}`;
}
