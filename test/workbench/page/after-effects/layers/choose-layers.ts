/** The keys held down while somebody chooses. */
type HeldKeys = { readonly shiftKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean };

type Listed = readonly { readonly id: number }[];

/** What is selected after a click on a layer: it alone, everything from the layer chosen last to it with Shift, it as well or no longer with Ctrl or Cmd. */
export function chosenByClick(keys: HeldKeys, clicked: number, listed: Listed, selected: ReadonlySet<number>): readonly number[] {
  if (keys.ctrlKey || keys.metaKey) return selected.has(clicked) ? [...selected].filter((id) => id !== clicked) : [...selected, clicked];
  const last = [...selected].at(-1);
  if (!keys.shiftKey || last === undefined) return [clicked];
  return through(listed, last, clicked, selected);
}

/** What is selected after arrow up or down: the neighbour of the layer chosen last, with Shift as well; null for any other key. */
export function chosenByArrow(event: HeldKeys & { readonly key: string }, listed: Listed, selected: ReadonlySet<number>): readonly number[] | null {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return null;
  const at = listed.findIndex(({ id }) => id === [...selected].at(-1));
  const next = listed[Math.min(listed.length - 1, Math.max(0, at + (event.key === "ArrowDown" ? 1 : -1)))];
  if (!next) return null;
  return event.shiftKey ? [...[...selected].filter((id) => id !== next.id), next.id] : [next.id];
}

function through(listed: Listed, from: number, to: number, selected: ReadonlySet<number>): readonly number[] {
  const [a, b] = [listed.findIndex(({ id }) => id === from), listed.findIndex(({ id }) => id === to)];
  const between = listed.slice(Math.min(a, b), Math.max(a, b) + 1).map(({ id }) => id);
  return [...new Set([...selected, ...between])];
}
