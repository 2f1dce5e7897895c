import type { BiteEdge } from "../../../shared/transcript/selects/trim-bite";

/** What "[" and "]" do to a bite: a word less or more at its end, with Shift at its start; null for other keys. By the place on the keyboard too, as many layouts have no brackets without a modifier. */
export function edgeKey({ key, code, shiftKey }: { readonly key: string; readonly code: string; readonly shiftKey: boolean }): { readonly edge: BiteEdge; readonly by: 1 | -1 } | null {
  const by = key === "[" || key === "{" || code === "BracketLeft" ? -1 : key === "]" || key === "}" || code === "BracketRight" ? 1 : null;
  return by === null ? null : { edge: shiftKey ? "start" : "end", by };
}
