import type { Select } from "./select";

/** What an editor says about a select, apart from where it stands. */
export type SelectLabels = Partial<Pick<Select, "tags" | "rating" | "note" | "color">>;

/** The list with one more select, by its place in the media; one of the very same stretch is already there and stays. */
export function addSelect(selects: readonly Select[], select: Select): readonly Select[] {
  if (selects.some((other) => other.id === select.id || sameStretch(other, select))) return selects;
  const at = selects.findIndex((other) => other.mediaId === select.mediaId && other.start > select.start);
  return at < 0 ? [...selects, select] : [...selects.slice(0, at), select, ...selects.slice(at)];
}

/** The list with other tags, rating, note or colour for one select. Tags are kept once each, without spaces around them. */
export function labelSelect(selects: readonly Select[], id: string, labels: SelectLabels): readonly Select[] {
  const change = labels.tags === undefined ? labels : { ...labels, tags: tidyTags(labels.tags) };
  return selects.map((select) => (select.id === id ? { ...select, ...change } : select));
}

/** The list with one select put elsewhere in its media, with the words that stand there; labels stay. */
export function moveSelect(selects: readonly Select[], id: string, to: Pick<Select, "start" | "end" | "text" | "speaker">): readonly Select[] {
  return selects.map((select) => (select.id === id ? { ...select, start: to.start, end: to.end, text: to.text, speaker: to.speaker } : select));
}

/** The list without one select. */
export function removeSelect(selects: readonly Select[], id: string): readonly Select[] {
  return selects.filter((select) => select.id !== id);
}

function sameStretch(a: Select, b: Select): boolean {
  return a.mediaId === b.mediaId && a.start === b.start && a.end === b.end;
}

function tidyTags(tags: readonly string[]): readonly string[] {
  const kept = new Map<string, string>();
  for (const tag of tags.map((text) => text.trim().replace(/\s+/g, " "))) {
    const key = tag.toLowerCase();
    if (tag !== "" && !kept.has(key)) kept.set(key, tag);
  }
  return [...kept.values()];
}
