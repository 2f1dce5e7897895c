import { parseArgs } from "node:util";
import { fail, succeed, type Result } from "../../shared/basics/result";

/** A flag stands alone; an option takes one value, a text that may be empty, or any number of values behind it. */
type OptionKind = "flag" | "one" | "text" | "many";

/** What was written behind a command; `rest` are the words that belong to no option. */
type OptionValues<Name extends string> = {
  readonly has: (name: Name) => boolean;
  readonly one: (name: Name) => string | undefined;
  readonly many: (name: Name) => readonly string[];
  readonly rest: readonly string[];
};

/** Reads options as `--name value`, `--name=value` and, for "many", `--name value value`. The problem is one sentence for the person who typed them. */
export function readOptions<Name extends string>(args: readonly string[], kinds: Readonly<Record<Name, OptionKind>>): Result<OptionValues<Name>, string> {
  const known = new Map<string, OptionKind>(Object.entries<OptionKind>(kinds));
  const options = Object.fromEntries([...known].map(([name, kind]) => [name, { type: kind === "flag" ? ("boolean" as const) : ("string" as const) }]));
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const found = new Map<string, string[]>();
  const rest: string[] = [];
  let open: string[] = rest;
  for (const token of tokens) {
    if (token.kind === "option-terminator") open = rest;
    else if (token.kind === "positional") open.push(token.value);
    else {
      const kind = known.get(token.name);
      if (kind === undefined) return fail(`There is no option ${token.rawName} here. Add --help to see those there are.`);
      const problem = problemOf(token.rawName, kind, token.value, token.inlineValue === true, found.has(token.name));
      if (problem) return fail(problem);
      const values = found.get(token.name) ?? [];
      if (token.value !== undefined) values.push(token.value);
      found.set(token.name, values);
      open = kind === "many" ? values : rest;
    }
  }
  return succeed({ has: (name) => found.has(name), one: (name) => found.get(name)?.[0], many: (name) => found.get(name) ?? [], rest });
}

function problemOf(option: string, kind: OptionKind, value: string | undefined, isInline: boolean, isRepeated: boolean): string | null {
  if (kind === "flag") return value === undefined ? null : `${option} takes no value; leave "=${value}" out.`;
  if (value === undefined || (value === "" && kind !== "text") || (!isInline && value.startsWith("--"))) return `${option} needs a value behind it. Add --help to see which.`;
  return kind !== "many" && isRepeated ? `${option} is given twice. Give it once.` : null;
}
