import { fail, succeed, type Result } from "../../basics/result";
import type { TranscriptProblem } from "../transcript";
import { say } from "../../words/say";

/** How the bytes of a text stand for characters. Windows-1252 is a guess, for what is no UTF-8. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** A day of speech with every detail an engine writes stays under this; more is another kind of file. */
const LARGEST_BYTES = 128 * 1024 * 1024;

/** The text of a file: UTF-8 with or without its mark, UTF-16 with it, else Windows-1252. Refuses what is too large or no text at all. */
export function decodeText(bytes: Uint8Array): Result<string, TranscriptProblem> {
  const tooLarge = problemOfSize(bytes.byteLength);
  if (tooLarge) return fail(tooLarge);
  const encoding = encodingOf(bytes);
  const text = decoded(bytes, encoding);
  if (text === null || text.includes("\0")) return refuse(say`The file is no text: it holds zero bytes. Name a transcript or subtitle file, or save the text as UTF-8.`);
  return succeed(text);
}

/** Why a file of so many bytes is not even opened, or null. */
export function problemOfSize(bytes: number): TranscriptProblem | null {
  if (bytes <= LARGEST_BYTES) return null;
  return { kind: "bad-transcript", reason: say`The file has ${Math.round(bytes / 1e6)} MB; transcripts are read up to 128 MiB. Split it, or export it with fewer details.` };
}

/** How the bytes would be read: by their mark, else as UTF-8 if they are, else as Windows-1252. */
export function encodingOf(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return decoded(bytes, "utf-8") === null ? "windows-1252" : "utf-8";
}

function decoded(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refuse(reason: string): Result<never, TranscriptProblem> {
  return fail({ kind: "bad-transcript", reason });
}
