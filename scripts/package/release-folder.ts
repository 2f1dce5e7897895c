import type { ReleasedFile } from "./released-file";
import { checksumLines, sha256Of, textFile } from "./released-file";

/** A packed plugin as release.json names it. */
export interface ReleasedPlugin {
  readonly file: string;
  readonly id: string;
  readonly name: string;
  readonly host: { readonly app: string; readonly minVersion: string };
  readonly isBeta: boolean;
}

/** What a release says of itself. */
export interface ReleaseFacts {
  readonly version: string;
  /** Of the messages between page and main script. */
  readonly protocol: number;
  /** The studio it was packed for; null for everybody's. */
  readonly studio: string | null;
  readonly plugins: readonly ReleasedPlugin[];
}

/** Promises the whole folder of a release: its files, release.json with size and checksum of each, and SHA256SUMS over all of them. */
export function releaseFolder(facts: ReleaseFacts, files: readonly ReleasedFile[]): readonly ReleasedFile[] {
  const listed = [...files].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: sha256Of(bytes) }));
  const all = [...files, textFile("release.json", `${JSON.stringify({ format: "trimbin-release/1", ...facts, files: listed }, null, 2)}\n`)];
  return [...all, textFile("SHA256SUMS", checksumLines(all))];
}
