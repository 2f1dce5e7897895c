import { counted } from "../words/counted";
import type { Thing } from "../words/things";

/** "What happened: 2 clips.", or nothing where it happened to none. */
export function saidOf(count: number, thing: Thing, what: string): string[] {
  return count === 0 ? [] : [`${what}: ${counted(count, thing)}.`];
}

/** "What happened: a.mov, b.mov.", or nothing where it happened to none. */
export function saidOfNames(names: readonly string[], what: string): string[] {
  return names.length === 0 ? [] : [`${what}: ${names.join(", ")}.`];
}
