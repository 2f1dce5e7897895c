import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { SourceTiming, SpokenClip } from "../../../shared/transcript/spoken-clip";
import type { Transcript } from "../../../shared/transcript/transcript";
import { readMeeting, type Meeting } from "./read-meeting";

/** A meeting with its file's name. */
export type NamedMeeting = Meeting & { readonly name: string };

/** The meetings of a folder, .json or .json.gz, by name; all of them, or those with these names. */
export function readMeetings(folder: string, names: readonly string[] | "all" = "all"): NamedMeeting[] {
  const files = readdirSync(folder).filter((file) => /\.json(\.gz)?$/.test(file) && (names === "all" || names.includes(file.replace(/\..*/, "")))).sort();
  return files.map((file) => {
    const bytes = readFileSync(join(folder, file));
    return { name: file.replace(/\.json(\.gz)?$/, ""), ...readMeeting((file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8")) };
  });
}

/** A transcript as a clip of which nothing else is known. */
export function clipOf(name: string, transcript: Transcript): SpokenClip {
  const source: SourceTiming = { frameRate: { numerator: 25, denominator: 1 }, counting: "non-drop", mediaStart: 0n, duration: transcript.words.at(-1)?.end ?? 0n, mediaPath: null };
  return { mediaId: name, name, bin: "", recordedOn: null, source, transcript };
}
