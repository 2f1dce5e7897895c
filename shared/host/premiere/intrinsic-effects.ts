/** Every video clip's own; Premiere lets them be removed and the clip is broken then (measured by a public log). */
const OF_PICTURES: ReadonlySet<string> = new Set(["AE.ADBE Opacity", "AE.ADBE Motion"]);

/** Is it one of the effects that a clip has from the start? Those of sound are called "Internal Volume Stereo" and the like (measured). */
export function isIntrinsic(matchName: string): boolean {
  return OF_PICTURES.has(matchName) || matchName.startsWith("Internal ");
}
