import type { NamedItem } from "../project/bins-snapshot";
import { itemsNamed, samePath, topBins } from "../project/change-bins";
import type { ProjectSnapshot } from "../project/project-snapshot";
import type { StringOut } from "./string-out";
import { contentDifference, newContent, subclipsOf, unevenTracks, workIn } from "./string-out-content";
import { placesOf, showsSubclip, subclipDifference } from "./subclip-state";

/** What of a string-out is in the project, wherever it lies. */
export type StringOutPieces = { readonly bins: readonly NamedItem[]; readonly sequences: readonly NamedItem[]; readonly subclips: readonly NamedItem[] };

/** Everything that bears one of the string-out's names, by what it is meant to be. */
export function piecesOf(stringOut: StringOut, snapshot: ProjectSnapshot): StringOutPieces {
  return {
    bins: topBins(snapshot, stringOut.name),
    sequences: itemsNamed(snapshot, stringOut.name).filter(({ is }) => is.kind === "sequence" || is.kind === "unnamed-clone"),
    subclips: subclipsOf(stringOut).flatMap(({ name }) => itemsNamed(snapshot, name)),
  };
}

/** Why this is not the string-out as it was made, or not to be removed; null where it is. */
export function whyNotWhole(snapshot: ProjectSnapshot, stringOut: StringOut): string | null {
  const { name } = stringOut;
  const { bins, sequences, subclips } = piecesOf(stringOut, snapshot);
  const [[bin], [sequence]] = [bins, sequences];
  if (bins.length !== 1) return `${bins.length === 0 ? "its bin is gone" : "there are several bins of its name"} at the top of the project`;
  if (sequences.length !== 1 || !sequence || !samePath(sequence.path, [name])) return sequences.length === 0 ? "its sequence is gone or renamed" : `its sequence is ${placesOf(sequences)}`;
  const foreign = foreignIn(bin, stringOut);
  if (foreign) return foreign;
  for (const subclip of subclipsOf(stringOut)) {
    const found = subclips.filter((item) => item.name === subclip.name);
    const [only] = found;
    if (!only || found.length > 1 || !samePath(only.path, [name]) || !showsSubclip(only, subclip)) return `its subclip ${subclip.name} is ${placesOf(found)}`;
    const elsewhere = only.usedIn.find((user) => user !== name);
    if (elsewhere !== undefined) return `its subclip ${subclip.name} is used in ${elsewhere}`;
  }
  if (sequence.usedIn.length > 0) return `it is used in ${sequence.usedIn.join(", ")}`;
  return changeOf(sequence, stringOut);
}

/** Why what is left of a string-out is not to be removed: somebody put something of theirs into it. Null where nobody did. */
export function whyNotRemains(snapshot: ProjectSnapshot, stringOut: StringOut): string | null {
  const { bins, sequences } = piecesOf(stringOut, snapshot);
  const names = new Set(subclipsOf(stringOut).map(({ name }) => name));
  const theirs = sequences.flatMap(({ is }) => (is.kind === "sequence" ? is.clips : [])).find((clip) => !names.has(clip.name));
  if (theirs) return `its sequence holds ${theirs.name}`;
  const work = sequences.map(workIn).find((found) => found !== null);
  return work ?? bins.map((bin) => foreignIn(bin, stringOut)).find((found) => found !== null) ?? null;
}

/** How the pieces differ from what they should be, in words, a sentence for each. */
export function stringOutDifferences(stringOut: StringOut, expected: ProjectSnapshot, found: ProjectSnapshot): string[] {
  const [should, is] = [piecesOf(stringOut, expected), piecesOf(stringOut, found)];
  const { name } = stringOut;
  return [
    ...(should.bins.length === is.bins.length ? [] : [`there should be ${countOf(should.bins)} "${name}", but there is ${countOf(is.bins)}`]),
    ...sequenceDifference(name, should.sequences, is.sequences),
    ...subclipsOf(stringOut).flatMap((subclip) => {
      const own = (item: NamedItem): boolean => item.name === subclip.name;
      return subclipDifference(subclip.name, should.subclips.filter(own), is.subclips.filter(own));
    }),
  ];
}

function sequenceDifference(name: string, expected: readonly NamedItem[], found: readonly NamedItem[]): string[] {
  const [should, is] = [expected, found].map((items) => items.map(describeSequence).join(" and ") || "absent");
  if (should !== is) return [`the sequence "${name}" should be ${should}, but is ${is}`];
  const [one, other] = [expected[0]?.is, found[0]?.is];
  const moved = one?.kind === "sequence" && other?.kind === "sequence" ? contentDifference(one.clips, other.clips) : null;
  return moved === null ? [] : [`in the sequence "${name}" ${moved}`];
}

function describeSequence({ is, path }: NamedItem): string {
  const place = path.length === 0 ? "at the top" : `in ${path.join(" > ")}`;
  if (is.kind === "unnamed-clone") return `a copy without its name, of ${is.items} items and ${is.markers} markers, ${place}`;
  return is.kind === "sequence" ? `${place} with ${is.clips.length} clips and ${is.markers} markers` : place;
}

function foreignIn(bin: NamedItem | undefined, stringOut: StringOut): string | null {
  const own = new Set([stringOut.name, ...subclipsOf(stringOut).map(({ name }) => name)]);
  const other = bin?.is.kind === "bin" ? bin.is.holds.find((held) => !own.has(held)) : undefined;
  return other === undefined ? null : `its bin holds ${other} too`;
}

function changeOf(sequence: NamedItem, stringOut: StringOut): string | null {
  if (sequence.is.kind !== "sequence") return "its sequence is a copy of its template without its name";
  const { clips, frameRate } = sequence.is;
  if (clips.length !== stringOut.clips.length) return `it has ${clips.length} of ${stringOut.clips.length} clips`;
  return contentDifference(newContent(stringOut, frameRate), clips) ?? unevenTracks(stringOut, clips) ?? workIn(sequence);
}

function countOf(bins: readonly NamedItem[]): string {
  return bins.length === 0 ? "no bin" : bins.length === 1 ? "a bin" : `${bins.length} bins`;
}
