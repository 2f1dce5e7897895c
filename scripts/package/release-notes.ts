import { fail, succeed, type Result } from "../../shared/basics/result";

/** Promises the hand-kept notes from a version's entry on; the problem says that the version has none, or an empty one. */
export function releaseNotesFor(version: string, notes: string): Result<string, string> {
  const heading = `## ${version}\n`;
  const at = notes.replace(/\r\n/g, "\n").indexOf(`\n${heading}`);
  const fromHere = at < 0 ? "" : notes.replace(/\r\n/g, "\n").slice(at + 1);
  const own = fromHere.slice(heading.length).split("\n## ")[0]?.trim() ?? "";
  if (own === "") return fail(`manifests/release-notes.md says nothing of version ${version}. Write what it brings under "## ${version}".`);
  return succeed(`# Trimbin: release notes\n\n${fromHere.trimEnd()}\n`);
}
