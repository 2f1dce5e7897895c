/** What red, green and blue weigh in Rec.709 luma of display-encoded colours (ITU-R BT.709-6, item 3.2). */
export const LUMA_WEIGHTS = [0.2126, 0.7152, 0.0722] as const;

/** Rec.709 luma of display-encoded colours. */
export function lumaOf(red: number, green: number, blue: number): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The same in GLSL. */
export const LUMA_GLSL = "float lumaOf(vec3 c) { return dot(c, vec3(0.2126, 0.7152, 0.0722)); }";
