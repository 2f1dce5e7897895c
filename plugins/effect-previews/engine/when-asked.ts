/** Makes a thing when it is asked for the first time, and gives that one ever after. */
export function whenAsked<Thing>(make: () => Thing): () => Thing {
  let made: { readonly thing: Thing } | null = null;
  return () => (made ??= { thing: make() }).thing;
}
