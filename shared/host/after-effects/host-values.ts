import type { ParamValue } from "../../project/parameter-state";

/** What an effect's points are counted in: the layer's own pixels. */
export type LayerSize = { readonly widthPx: number; readonly heightPx: number };

/**
 * A value as setValue wants it: check boxes are numbers, points pixels of the layer, colours four numbers. Of a colour the fourth, which effects do not
 * use (a new Tint has 0 there, a new Fill 1: measured on 26.0 by a public dump), stays what it is in `present`.
 */
export function toHostValue(value: ParamValue, size: LayerSize, present: unknown): number | string | number[] {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value !== "object") return value;
  if ("x" in value) return [value.x * size.widthPx, value.y * size.heightPx];
  const alpha: unknown = Array.isArray(present) ? present[3] : undefined;
  return [value.red, value.green, value.blue, typeof alpha === "number" ? alpha : value.alpha];
}

/** A value as the host gives it, colours with an alpha of 1; undefined for what we cannot hold: three-dimensional points, curves, text, masks. */
export function fromHostValue(raw: unknown, size: LayerSize): ParamValue | undefined {
  if (typeof raw === "number") return Number.isFinite(raw) ? raw : undefined;
  if (typeof raw === "boolean") return raw ? 1 : 0;
  if (!Array.isArray(raw) || !raw.every((part) => typeof part === "number" && Number.isFinite(part))) return undefined;
  const [first, second, third] = raw as readonly (number | undefined)[];
  if (first === undefined || second === undefined) return undefined;
  if (raw.length === 2) return { x: first / size.widthPx, y: second / size.heightPx };
  return raw.length === 4 && third !== undefined ? { red: first, green: second, blue: third, alpha: 1 } : undefined;
}
