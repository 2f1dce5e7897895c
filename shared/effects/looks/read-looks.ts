import * as v from "valibot";
import { recipeFlaws } from "./check-recipe";
import { placedJson, type JsonPath, type PlacedJson } from "./json-places";
import type { Look, LookOrigin } from "./look";
import { LOOKS_FORMAT, lookRecipeSchema, type LookRecipe } from "./look-file";
import type { LookFlaw } from "./look-flaw";
import { lookOf } from "./look-of-recipe";
import { shapeInWords } from "./shape-in-words";
import { say } from "../../words/say";

/** What a file of looks holds: the good ones, and for each bad one why it is left out. */
export type LooksRead = { readonly looks: readonly Look[]; readonly flaws: readonly LookFlaw[] };

/** Longest file that is read, in characters: thousands of looks. */
const MAX_CHARACTERS = 4_000_000;

/** A flaw may quote a name without end; the list of flaws has room for a line. */
const LONGEST_REASON = 400;

/** Reads a file of looks. A bad look is named with line and reason and hides none of the good ones. */
export function readLooks(text: string, from: LookOrigin): LooksRead {
  if (text.length > MAX_CHARACTERS) return refused(1, say`The file has more than ${MAX_CHARACTERS} characters: no file of looks is so long. Choose another, or split it.`);
  const garbled = text.indexOf("\uFFFD");
  if (garbled >= 0) return refused(text.slice(0, garbled).split("\n").length, say`The file is not saved as UTF-8 text. Save it again as UTF-8.`);
  const json = placedJson(text.replace(/^\uFEFF/, ""));
  const head = headOf(json.value);
  const breaks = json.breaks.map(({ line, what }): LookFlaw => ({ look: null, line, reason: say`The file is broken here: ${what}.` }));
  if (!head.ok) return { looks: [], flaws: breaks.length > 0 ? breaks : [{ look: null, line: json.lineAt(head.path), reason: head.reason }] };
  const looks: Look[] = [];
  const flaws: LookFlaw[] = [...breaks];
  const lines = new Map<string, number>();
  for (const [at, raw] of head.looks.entries()) {
    const read = readOne(json, raw, at, lines);
    if (read.recipe) looks.push(lookOf(read.recipe, from));
    flaws.push(...read.flaws);
  }
  return { looks, flaws: flaws.sort((a, b) => a.line - b.line) };
}

function refused(line: number, reason: string): LooksRead {
  return { looks: [], flaws: [{ look: null, line, reason }] };
}

type Head = { readonly ok: true; readonly looks: readonly unknown[] } | { readonly ok: false; readonly path: JsonPath; readonly reason: string };

function headOf(value: unknown): Head {
  const file = v.safeParse(v.looseObject({ format: v.unknown(), looks: v.unknown() }), value);
  if (!file.success) return { ok: false, path: [], reason: say`This is no file of looks: it must hold "format": "${LOOKS_FORMAT}" and "looks": [ ... ].` };
  const { format, looks } = file.output;
  if (format !== LOOKS_FORMAT) return { ok: false, path: ["format"], reason: say`The format is ${JSON.stringify(format)?.slice(0, 60)}, and this version of Trimbin reads "${LOOKS_FORMAT}".` };
  return Array.isArray(looks) ? { ok: true, looks } : { ok: false, path: ["looks"], reason: say`"looks" must be a list: [ ... ].` };
}

function readOne(json: PlacedJson, raw: unknown, at: number, lines: Map<string, number>): { readonly recipe: LookRecipe | null; readonly flaws: readonly LookFlaw[] } {
  const path = ["looks", at];
  const called = nameOf(raw) ?? `look ${at + 1}`;
  const flaw = (inside: JsonPath, reason: string): LookFlaw => ({ look: called, line: json.lineAt([...path, ...inside]), reason: reason.length > LONGEST_REASON ? `${reason.slice(0, LONGEST_REASON)}…` : reason });
  if (json.isBroken(path)) return { recipe: null, flaws: [flaw([], say`It is left out because the file is broken inside of it.`)] };
  const doubled = json.doubled.filter((each) => each[0] === "looks" && each[1] === at).map((each) => each.slice(2));
  const twice = doubled.map((inside) => flaw(inside, say`"${String(inside[inside.length - 1])}" is written twice; keep one.`));
  const shape = v.safeParse(lookRecipeSchema, raw);
  if (!shape.success) return { recipe: null, flaws: [...twice, ...shape.issues.map((issue) => flaw(...shapeInWords(issue)))] };
  const flaws = [...twice, ...recipeFlaws(shape.output).map(({ path: inside, reason }) => flaw(inside, reason))];
  const earlier = lines.get(shape.output.id);
  if (earlier !== undefined) flaws.push(flaw(["id"], say`The look of line ${earlier} already has the id "${shape.output.id}"; each needs its own.`));
  else lines.set(shape.output.id, json.lineAt(path));
  return { recipe: flaws.length === 0 ? shape.output : null, flaws };
}

function nameOf(raw: unknown): string | null {
  const named = v.safeParse(v.looseObject({ name: v.pipe(v.string(), v.minLength(1), v.maxLength(60)) }), raw);
  return named.success ? named.output.name : null;
}
