/** A timeline as the text of a file, with one sentence for everything that the format could not carry. */
export type Written = { readonly text: string; readonly lost: readonly string[] };
