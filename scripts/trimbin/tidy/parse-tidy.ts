import { fail, succeed, type Result } from "../../../shared/basics/result";
import type { TidyKind } from "../../../shared/transcript/tidy/tidy-suggestion";
import { readOptions } from "../option-values";

/** The kinds that can be asked for, as one writes them behind --only. */
export const TIDY_KINDS: readonly TidyKind[] = ["retake", "restart", "repeat", "filler", "pause", "discourse"];

/** A transcript in which to look for what could go. */
export type TidyOrder = { readonly command: "tidy"; readonly transcript: string; readonly only: readonly TidyKind[]; readonly asJson: boolean };

type HelpOrder = { readonly command: "help"; readonly topic: "tidy" };

/** What the words behind `trimbin tidy` ask for. */
export function parseTidy(args: readonly string[]): Result<TidyOrder | HelpOrder, string> {
  if (args.includes("-h")) return succeed({ command: "help", topic: "tidy" });
  const read = readOptions(args, { transcript: "one", only: "many", json: "flag", help: "flag" });
  if (!read.ok) return read;
  const { has, one, many, rest } = read.value;
  if (has("help")) return succeed({ command: "help", topic: "tidy" });
  const transcript = one("transcript");
  if (rest[0] !== undefined) return fail(`"${rest[0]}" belongs to no option. The transcript is named with --transcript.`);
  if (transcript === undefined) return fail("tidy needs --transcript, the file to look through.");
  const wanted = many("only").flatMap((text) => text.split(",")).filter((text) => text !== "");
  const stranger = wanted.find((text) => !TIDY_KINDS.some((kind) => kind === text));
  if (stranger !== undefined) return fail(`"${stranger}" is nothing to look for. Use ${TIDY_KINDS.join(", ")}.`);
  return succeed({ command: "tidy", transcript, only: wanted.length === 0 ? TIDY_KINDS : TIDY_KINDS.filter((kind) => wanted.includes(kind)), asJson: has("json") });
}
