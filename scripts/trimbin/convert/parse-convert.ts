import { extname } from "node:path";
import { fail, succeed, type Result } from "../../../shared/basics/result";
import { TRANSCRIPT_FORMATS, WRITABLE_FORMATS, type TranscriptFormat, type WritableFormat } from "../../../shared/transcript/formats/transcript-format";
import { readOptions } from "../option-values";

/** A transcript to be written as another kind of file. */
export type ConvertOrder = {
  readonly command: "convert";
  readonly input: string;
  readonly output: string;
  /** Null finds it by itself. */
  readonly from: TranscriptFormat | null;
  readonly to: WritableFormat;
  readonly asJson: boolean;
};

/** What a file's name says of what to write into it. */
export const FORMAT_OF_EXTENSION: ReadonlyMap<string, WritableFormat> = new Map([[".json", "premiere"], [".srt", "srt"], [".vtt", "vtt"], [".csv", "csv"], [".txt", "txt"]]);

type HelpOrder = { readonly command: "help"; readonly topic: "convert" };

/** What the words behind `trimbin convert` ask for. */
export function parseConvert(args: readonly string[]): Result<ConvertOrder | HelpOrder, string> {
  if (args.includes("-h")) return succeed({ command: "help", topic: "convert" });
  const read = readOptions(args, { from: "one", to: "one", json: "flag", help: "flag" });
  if (!read.ok) return read;
  const { has, one, rest } = read.value;
  if (has("help")) return succeed({ command: "help", topic: "convert" });
  const [input, output, extra] = rest;
  if (input === undefined || output === undefined) return fail("convert needs two files behind it: the transcript, and what to write.");
  if (extra !== undefined) return fail(`convert writes one transcript at a time; leave "${extra}" out.`);
  const from = TRANSCRIPT_FORMATS.find((format) => format === one("from"));
  if (has("from") && !from) return fail(`There is no format "${one("from")}" to read. Use ${TRANSCRIPT_FORMATS.join(", ")}, or leave --from out.`);
  const named = WRITABLE_FORMATS.find((format) => format === one("to"));
  if (has("to") && !named) return fail(`There is no format "${one("to")}" to write. Use ${WRITABLE_FORMATS.join(", ")}.`);
  const to = named ?? FORMAT_OF_EXTENSION.get(extname(output).toLowerCase());
  if (!to) return fail(`"${output}" does not say what to write. End it in ${[...FORMAT_OF_EXTENSION.keys()].join(", ")}, or name the format with --to.`);
  return succeed({ command: "convert", input, output, from: from ?? null, to, asJson: has("json") });
}
