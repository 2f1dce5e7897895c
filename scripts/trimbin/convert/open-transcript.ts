import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { fail, succeed, type Result } from "../../../shared/basics/result";
import { problemOfSize } from "../../../shared/transcript/formats/decode-text";
import type { ReadTranscript } from "../../../shared/transcript/formats/read-transcript";
import { readTranscriptFile } from "../../../shared/transcript/formats/read-transcript-file";
import type { TranscriptFormat } from "../../../shared/transcript/formats/transcript-format";

/** A transcript and the file it came from. */
export type OpenedTranscript = ReadTranscript & { readonly path: string };

/** Reads a transcript file of any known kind; `format` null finds the kind by itself. The problem is one sentence that names the file. */
export async function openTranscript(name: string, folder: string, format: TranscriptFormat | null = null): Promise<Result<OpenedTranscript, string>> {
  const path = resolve(folder, name);
  const facts = name.includes("\0") ? null : await stat(path).catch(() => null);
  if (!facts) return fail(`${name} does not exist. Check the path; it starts from the folder you call trimbin in.`);
  if (!facts.isFile()) return fail(`${path} is a folder or a device, not a file. Name a transcript.`);
  const tooLarge = problemOfSize(facts.size);
  if (tooLarge) return fail(`${path}: ${tooLarge.reason}`);
  const bytes = await readFile(path).catch(() => null);
  if (!bytes) return fail(`${path} cannot be read. Check its permissions.`);
  const read = readTranscriptFile(bytes, path, format);
  return read.ok ? succeed({ ...read.value, path }) : fail(`${path}: ${read.problem.reason}`);
}
