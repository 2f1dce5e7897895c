/** How a glow's channel `s` goes on the picture's channel `b`, both straight and 0-1; what passes 1 is cut later. */
type GlowOperation = {
  readonly name: string;
  readonly mix: (b: number, s: number) => number;
  /** The same as a GLSL expression over `b`, `s`, dodge, burn, hardLight and softLight. */
  readonly glsl: string;
};

/**
 * The operations from 1 on, in the order that the ae-rml-rive-cli project assumes; Hue, Saturation and Color, which follow, are left to the host.
 * Formulas: W3C Compositing and Blending Level 1, section 9.1; the Linear, Vivid and Pin ones as Adobe's manual tells them in words.
 */
export const GLOW_OPERATIONS: readonly GlowOperation[] = [
  { name: "None", mix: (b) => b, glsl: "b" },
  { name: "Normal", mix: (_, s) => s, glsl: "s" },
  { name: "Add", mix: (b, s) => b + s, glsl: "b + s" },
  { name: "Multiply", mix: (b, s) => b * s, glsl: "b * s" },
  { name: "Screen", mix: (b, s) => b + s - b * s, glsl: "b + s - b * s" },
  { name: "Overlay", mix: (b, s) => hardLight(s, b), glsl: "hardLight(s, b)" },
  { name: "Soft Light", mix: softLight, glsl: "softLight(b, s)" },
  { name: "Hard Light", mix: hardLight, glsl: "hardLight(b, s)" },
  { name: "Linear Light", mix: (b, s) => Math.min(1, Math.max(0, b + 2 * s - 1)), glsl: "clamp(b + 2.0 * s - 1.0, 0.0, 1.0)" },
  { name: "Vivid Light", mix: (b, s) => (s <= 0.5 ? burn(b, 2 * s) : dodge(b, 2 * s - 1)), glsl: "s <= 0.5 ? burn(b, 2.0 * s) : dodge(b, 2.0 * s - 1.0)" },
  { name: "Pin Light", mix: (b, s) => (s <= 0.5 ? Math.min(b, 2 * s) : Math.max(b, 2 * s - 1)), glsl: "s <= 0.5 ? min(b, 2.0 * s) : max(b, 2.0 * s - 1.0)" },
  { name: "Color Dodge", mix: dodge, glsl: "dodge(b, s)" },
  { name: "Classic Color Dodge", mix: dodge, glsl: "dodge(b, s)" },
  { name: "Linear Dodge", mix: (b, s) => b + s, glsl: "b + s" },
  { name: "Color Burn", mix: burn, glsl: "burn(b, s)" },
  { name: "Classic Color Burn", mix: burn, glsl: "burn(b, s)" },
  { name: "Linear Burn", mix: (b, s) => Math.max(0, b + s - 1), glsl: "max(0.0, b + s - 1.0)" },
  { name: "Darken", mix: (b, s) => Math.min(b, s), glsl: "min(b, s)" },
  { name: "Lighten", mix: (b, s) => Math.max(b, s), glsl: "max(b, s)" },
  { name: "Difference", mix: (b, s) => Math.abs(b - s), glsl: "abs(b - s)" },
  { name: "Classic Difference", mix: (b, s) => Math.abs(b - s), glsl: "abs(b - s)" },
  { name: "Exclusion", mix: (b, s) => b + s - 2 * b * s, glsl: "b + s - 2.0 * b * s" },
];

/** GLSL: `blended(b, s)` of one operation, channel by channel. */
export function glowOperationGlsl({ glsl }: GlowOperation): string {
  return `${SHARED_GLSL}
float one(float b, float s) { return ${glsl}; }
vec3 blended(vec3 b, vec3 s) { return vec3(one(b.r, s.r), one(b.g, s.g), one(b.b, s.b)); }`;
}

const SHARED_GLSL = `
float dodge(float b, float s) { return b <= 0.0 ? 0.0 : s >= 1.0 ? 1.0 : min(1.0, b / (1.0 - s)); }
float burn(float b, float s) { return b >= 1.0 ? 1.0 : s <= 0.0 ? 0.0 : 1.0 - min(1.0, (1.0 - b) / s); }
float hardLight(float b, float s) { return s <= 0.5 ? 2.0 * b * s : 1.0 - 2.0 * (1.0 - b) * (1.0 - s); }
float softLight(float b, float s) {
  if (s <= 0.5) return b - (1.0 - 2.0 * s) * b * (1.0 - b);
  float bent = b <= 0.25 ? ((16.0 * b - 12.0) * b + 4.0) * b : sqrt(b);
  return b + (2.0 * s - 1.0) * (bent - b);
}`;

function dodge(b: number, s: number): number {
  if (b <= 0) return 0;
  return s >= 1 ? 1 : Math.min(1, b / (1 - s));
}

function burn(b: number, s: number): number {
  if (b >= 1) return 1;
  return s <= 0 ? 0 : 1 - Math.min(1, (1 - b) / s);
}

function hardLight(b: number, s: number): number {
  return s <= 0.5 ? 2 * b * s : 1 - 2 * (1 - b) * (1 - s);
}

function softLight(b: number, s: number): number {
  if (s <= 0.5) return b - (1 - 2 * s) * b * (1 - b);
  const bent = b <= 0.25 ? ((16 * b - 12) * b + 4) * b : Math.sqrt(b);
  return b + (2 * s - 1) * (bent - b);
}
