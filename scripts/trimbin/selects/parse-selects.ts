import { fail, succeed, type Result } from "../../../shared/basics/result";
import type { SelectsQuery } from "../../../shared/transcript/search/selects-query";
import { readOptions } from "../option-values";

/** How answers are wanted, whatever is asked. */
export type SelectsTerms = { readonly list: SelectsQuery["list"]; readonly limit: number; readonly meaning: "use" | "leave-out" };

/** One question to some transcripts. */
export type SelectsOrder = { readonly command: "selects"; readonly transcripts: readonly string[]; readonly query: string; readonly asJson: boolean; readonly terms: SelectsTerms };

/** A file of questions, one JSON object a line. */
export type SelectsQueriesOrder = { readonly command: "selects-queries"; readonly file: string; readonly terms: SelectsTerms };

type HelpOrder = { readonly command: "help"; readonly topic: "selects" };

const OPTIONS = { transcript: "many", query: "text", queries: "one", list: "one", limit: "one", "no-meaning": "flag", json: "flag", help: "flag" } as const;
const LISTS = ["bites", "discussed"] as const;
const USUAL_LIMIT = 10;
const HIGHEST_LIMIT = 1000;

/** What the words behind `trimbin selects` ask for. */
export function parseSelects(args: readonly string[]): Result<SelectsOrder | SelectsQueriesOrder | HelpOrder, string> {
  if (args.includes("-h")) return succeed({ command: "help", topic: "selects" });
  const read = readOptions(args, OPTIONS);
  if (!read.ok) return read;
  const { has, one, many, rest } = read.value;
  if (has("help")) return succeed({ command: "help", topic: "selects" });
  if (rest[0] !== undefined) return fail(`"${rest[0]}" belongs to no option. Transcripts stand behind --transcript, and a query of several words in quotes behind --query.`);
  const list = LISTS.find((each) => each === (one("list") ?? "bites"));
  if (!list) return fail(`There is no list "${one("list")}". Use ${LISTS.join(" or ")}.`);
  const limit = Number(one("limit") ?? USUAL_LIMIT);
  if (!Number.isInteger(limit) || limit < 1 || limit > HIGHEST_LIMIT) return fail(`--limit is a whole number from 1 to ${HIGHEST_LIMIT}, not "${one("limit")}".`);
  const terms: SelectsTerms = { list, limit, meaning: has("no-meaning") ? "leave-out" : "use" };
  const file = one("queries");
  if (file !== undefined) {
    const other = (["transcript", "query"] as const).find(has);
    return other ? fail(`--${other} cannot stand beside --queries: each line of that file names its own. Leave one of the two out.`) : succeed({ command: "selects-queries", file, terms });
  }
  if (many("transcript").length === 0) return fail("selects needs --transcript with one or more transcript files, or --queries with a file of questions.");
  const query = one("query");
  if (query === undefined) return fail("selects needs --query, the words or the question to look for.");
  return succeed({ command: "selects", transcripts: many("transcript"), query, asJson: has("json"), terms });
}
