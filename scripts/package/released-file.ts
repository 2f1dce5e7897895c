import { createHash } from "node:crypto";

/** A file of a release, as its folder holds it. */
export interface ReleasedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The SHA-256 of some bytes, in hex. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Promises a file of UTF-8 text. */
export function textFile(name: string, text: string): ReleasedFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** Promises the lines of SHA256SUMS, sorted by name, as shasum and sha256sum read them. */
export function checksumLines(files: readonly ReleasedFile[]): string {
  return [...files]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, bytes }) => `${sha256Of(bytes)}  ${name}\n`)
    .join("");
}
