/** Longer names are cut in every list of the host. */
const LONGEST = 48;

/** The name as a host takes it, with a number behind it where something is called so already. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const plain = wanted.replace(/[^\p{L}\p{M}\p{N} '.,()&+-]+/gu, " ").replace(/\s+/g, " ").trim();
  const base = [...plain].slice(0, LONGEST).join("").trim() || "String-out";
  const known = new Set(taken.map((name) => name.toLowerCase()));
  let name = base;
  for (let number = 2; known.has(name.toLowerCase()); number++) name = `${base} ${number}`;
  return name;
}
