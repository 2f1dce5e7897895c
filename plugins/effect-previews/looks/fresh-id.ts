/** An id for a look of this name that is not taken: lower-case words with hyphens, "warm-fade-2". */
export function freshId(name: string, taken: ReadonlySet<string>): string {
  const words = name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "") || "look";
  let id = words;
  for (let number = 2; taken.has(id); number++) id = `${words}-${number}`;
  return id;
}
