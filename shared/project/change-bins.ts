import type { BinsSnapshot, NamedItem, SubclipSource } from "./bins-snapshot";
import type { ProjectSnapshot } from "./project-snapshot";

/** Everything under this name, if the name was asked for. */
export function itemsNamed(snapshot: ProjectSnapshot, name: string): readonly NamedItem[] {
  return snapshot.bins.named.filter((item) => item.name === name);
}

/** The bins of this name at the top of the project. */
export function topBins(snapshot: ProjectSnapshot, name: string): readonly NamedItem[] {
  return itemsNamed(snapshot, name).filter((item) => item.path.length === 0 && item.is.kind === "bin");
}

/** The clip that subclips are to be made of, if it was asked for and is there. */
export function findSource(snapshot: ProjectSnapshot, mediaId: string): SubclipSource | undefined {
  return snapshot.bins.sources.find((source) => source.mediaId === mediaId);
}

/** The project with one thing more in its bins. */
export function addNamed(snapshot: ProjectSnapshot, item: NamedItem): ProjectSnapshot {
  return withNamed(snapshot, [...refill(snapshot.bins, item, (holds) => [...holds, item.name].sort()), item]);
}

/** The project without one of the things in its bins; where it is a sequence, nothing is used in it any more. */
export function removeNamed(snapshot: ProjectSnapshot, item: NamedItem): ProjectSnapshot {
  const left = refill(snapshot.bins, item, (holds) => holds.filter((_, i) => i !== holds.indexOf(item.name))).filter((other) => !sameItem(other, item));
  if (item.is.kind !== "sequence") return withNamed(snapshot, left);
  return withNamed(snapshot, left.map((other) => (other.usedIn.includes(item.name) ? { ...other, usedIn: other.usedIn.filter((name) => name !== item.name) } : other)));
}

/** Things in bins by name, then by place, so that equal sets are equal lists. */
export function sortNamed(items: readonly NamedItem[]): NamedItem[] {
  return items.map((item) => ({ item, key: [item.name, ...item.path, item.is.kind].join("\n") })).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ item }) => item);
}

function withNamed(snapshot: ProjectSnapshot, named: readonly NamedItem[]): ProjectSnapshot {
  return { ...snapshot, bins: { ...snapshot.bins, named: sortNamed(named) } };
}

/** All named things, the bin around `item` holding what `change` says. */
function refill(bins: BinsSnapshot, item: NamedItem, change: (holds: readonly string[]) => readonly string[]): readonly NamedItem[] {
  return bins.named.map((other) => (other.is.kind === "bin" && isAround(other, item) ? { ...other, is: { ...other.is, holds: change(other.is.holds) } } : other));
}

function isAround(bin: NamedItem, item: NamedItem): boolean {
  return samePath([...bin.path, bin.name], item.path);
}

function sameItem(a: NamedItem, b: NamedItem): boolean {
  return a.name === b.name && a.is.kind === b.is.kind && samePath(a.path, b.path);
}

/** Do both lie in the same bin? */
export function samePath(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, i) => name === b[i]);
}
