/** A word of a script line, or a pause in it. */
export type ScriptToken =
  | { readonly kind: "word"; readonly text: string; readonly isFiller: boolean; readonly isRepeated: boolean }
  | { readonly kind: "pause"; readonly seconds: number; readonly isMeant: boolean };

/** The words and pauses of a line's `says`, in order. */
export function readSays(says: string): readonly ScriptToken[] {
  return says.split(/\s+/).map((token): ScriptToken => {
    const pause = /^\((\*?)([\d.]+)\)$/.exec(token);
    if (pause) return { kind: "pause", seconds: Number(pause[2]), isMeant: pause[1] === "*" };
    const filler = /^\[(.+)\]$/.exec(token)?.[1];
    return { kind: "word", text: filler ?? token.replace(/^~/, ""), isFiller: filler !== undefined, isRepeated: token.startsWith("~") };
  });
}
