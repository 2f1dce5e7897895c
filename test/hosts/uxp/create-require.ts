/** The `require` a UXP main script gets: the given host modules by name and nothing else, so that a forgotten bundle or a Node module is noticed. */
export function createRequire(modules: Readonly<Record<string, unknown>>): (name: string) => unknown {
  const offered = new Map(Object.entries(modules));
  return (name) => {
    if (!offered.has(name)) throw new Error(`Cannot find module '${name}'. UXP offers ${[...offered.keys()].join(", ")}; bundle everything else.`);
    return offered.get(name);
  };
}
