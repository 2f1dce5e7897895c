import type * as v from "valibot";
import { nextTurn } from "../../basics/next-turn";
import { fail, succeed, type Result } from "../../basics/result";
import { checkShape } from "./check-shape";

/** Longer lists are checked apart, their items one after the other. */
const LONG_LIST = 100;

/** Between two turns of the page: short enough that a pointer, a key and a drawing are answered in the same frame. */
const SLICE_MS = 12;

type Path = readonly (string | number)[];

/** A list that was taken out of an answer, and the schema of its items. */
type LongList = { readonly path: Path; readonly items: readonly unknown[]; readonly item: v.GenericSchema };

/** The same verdict as checkShape's, but a project of thousands of clips does not hold the page: what has no long list in it is checked at once. */
export async function checkInTurns<Value>(schema: v.GenericSchema<unknown, Value>, data: unknown): Promise<Result<Value, string>> {
  const lists: LongList[] = [];
  const rest = takeOutLists(schema, data, [], lists);
  // Whoever brought the data has parsed it in this turn.
  if (lists.length > 0) await nextTurn();
  const checked = checkShape(schema, rest);
  if (!checked.ok) return checked;
  let turnBegan = performance.now();
  for (const { path, items, item } of lists) {
    const kept = listAt(checked.value, path);
    for (const [at, each] of items.entries()) {
      const one = checkShape(item, each);
      if (!one.ok) return fail(`${[...path, at].join(".")}.${one.problem}`);
      kept.push(one.value);
      if (performance.now() - turnBegan < SLICE_MS) continue;
      await nextTurn();
      turnBegan = performance.now();
    }
  }
  return succeed(checked.value);
}

/** The schemas that lists are looked for in; the library's general type hides which one a schema is. */
type Holder =
  | v.ArraySchema<v.GenericSchema, undefined>
  | v.StrictObjectSchema<Readonly<Record<string, v.GenericSchema>>, undefined>
  | v.NullableSchema<v.GenericSchema, undefined>
  | v.VariantSchema<string, v.StrictObjectSchema<Readonly<Record<string, v.GenericSchema>>, undefined>[], undefined>
  | v.LiteralSchema<v.Literal, undefined>;

/** The data with an empty list for each long one. What a pipe looks at as a whole stays whole. */
function takeOutLists(schema: v.GenericSchema, data: unknown, path: Path, lists: LongList[]): unknown {
  if (typeof data !== "object" || data === null || "pipe" in schema) return data;
  // Its `type` tells, and every case below asks for it.
  const holder = schema as Holder;
  switch (holder.type) {
    case "array":
      if (!Array.isArray(data)) return data;
      if (data.length <= LONG_LIST) return data.map((each: unknown, at) => takeOutLists(holder.item, each, [...path, at], lists));
      lists.push({ path, items: data, item: holder.item });
      return [];
    case "strict_object":
      if (Array.isArray(data)) return data;
      return Object.fromEntries(Object.entries(data).map(([name, value]: [string, unknown]) => [name, name in holder.entries ? takeOutLists(entryOf(holder.entries, name), value, [...path, name], lists) : value]));
    case "nullable":
      return takeOutLists(holder.wrapped, data, path, lists);
    case "variant": {
      const said: unknown = Reflect.get(data, holder.key);
      const option = holder.options.find(({ entries }) => saysLiterally(entryOf(entries, holder.key), said));
      return option ? takeOutLists(option, data, path, lists) : data;
    }
    default:
      return data;
  }
}

function entryOf(entries: Readonly<Record<string, v.GenericSchema>>, name: string): v.GenericSchema {
  const entry = entries[name];
  if (!entry) throw new Error(`The schema has no entry "${name}".`);
  return entry;
}

/** Whether a variant's option is the one that the data names: its key holds a literal. */
function saysLiterally(schema: v.GenericSchema, said: unknown): boolean {
  const holder = schema as Holder;
  return holder.type === "literal" && holder.literal === said;
}

/** The list that was left empty in the checked value. */
function listAt(value: unknown, path: Path): unknown[] {
  const list = path.reduce<unknown>((inside, step) => (typeof inside === "object" && inside !== null ? Reflect.get(inside, step) : undefined), value);
  if (!Array.isArray(list)) throw new Error(`No list is at ${path.join(".")}.`);
  return list;
}
