import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fail, succeed, type Result } from "../../../shared/basics/result";
import { bugWords } from "../bug-words";
import type { Surroundings } from "../surroundings";
import { openMeaning } from "./open-meaning";
import type { SelectsQueriesOrder, SelectsTerms } from "./parse-selects";
import { parseQueryLine, type QueryLine } from "./query-line";
import { SearchedTranscripts } from "./searched-transcripts";

/** Answers every question of a file, one after the other, and prints a JSON line for each as it is done. One that fails says so in its line and the rest go on. */
export async function queriesCommand({ file, terms }: SelectsQueriesOrder, { folder, root }: Surroundings): Promise<string | null> {
  const path = file === "-" ? null : resolve(folder, file);
  if (path !== null && !((await stat(path).catch(() => null))?.isFile() ?? false)) return `${path} is not a file. --queries takes a list of JSON lines, or - for standard input.`;
  const searched = new SearchedTranscripts(path === null ? [folder] : [folder, dirname(path)], await openMeaning(terms, root));
  let [lineNumber, questions, failures] = [0, 0, 0];
  for await (const text of createInterface({ input: path === null ? process.stdin : createReadStream(path), crlfDelay: Infinity })) {
    lineNumber++;
    if (text.trim() === "") continue;
    questions++;
    const line = parseQueryLine(text.trim(), lineNumber);
    // A question that trips over a bug of ours must not cost the others.
    const done = line.ok ? await answer(line.value, terms, searched).catch((bug: unknown) => fail({ id: line.value.id, error: bugWords(bug) })) : line;
    if (!done.ok) failures++;
    process.stdout.write(`${JSON.stringify(done.ok ? done.value : done.problem)}\n`);
  }
  if (questions === 0) return `${file} holds no questions. Write one JSON object a line: {"id", "query", "transcripts": [paths]}.`;
  return failures === 0 ? null : `${failures} of ${questions} questions failed; their lines say why under "error".`;
}

async function answer({ id, query, transcripts }: QueryLine, terms: SelectsTerms, searched: SearchedTranscripts): Promise<Result<object, { id: unknown; error: string }>> {
  const results = await searched.search(transcripts, query, terms, new AbortController().signal);
  return results.ok ? succeed({ id, results: results.value }) : fail({ id, error: results.problem });
}
