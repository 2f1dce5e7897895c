import { assertNever } from "../../../shared/basics/assert-never";
import type { Look } from "../../../shared/effects/looks/look";

/** A text that is equal for the same look of the same origin; for maps, kept favourites and React keys, never shown. */
export function lookKey({ id, from }: Look): string {
  switch (from.kind) {
    case "built-in":
      return `built-in/${id}`;
    case "yours":
    case "studio":
      return `${from.kind}/${from.file}/${id}`;
    case "variation":
      return `variation/${from.of}/${id}`;
    default:
      return assertNever(from);
  }
}
