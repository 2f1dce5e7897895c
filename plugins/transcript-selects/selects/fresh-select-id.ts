import type { Select } from "../../../shared/transcript/selects/select";

/** An id that none of these selects has: "s12". */
export function freshSelectId(selects: readonly Select[]): string {
  return `s${selects.reduce((highest, { id }) => Math.max(highest, Number(/^s(\d{1,9})$/.exec(id)?.[1] ?? 0)), 0) + 1}`;
}
