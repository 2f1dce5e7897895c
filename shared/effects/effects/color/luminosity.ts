/** Luminosity of encoded colours as blend modes weigh it (W3C Compositing and Blending Level 1, section 10.2). */
export function luminosityOf(red: number, green: number, blue: number): number {
  return 0.3 * red + 0.59 * green + 0.11 * blue;
}

/** Moves the colour at `pixels[at]` to this luminosity (0-1), then draws it towards grey until it fits into 0-1 (W3C Compositing and Blending Level 1, SetLum and ClipColor). */
export function setLuminosity(pixels: Float32Array, at: number, luminosity: number): void {
  const shift = luminosity - luminosityOf(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!);
  const red = pixels[at]! + shift;
  const green = pixels[at + 1]! + shift;
  const blue = pixels[at + 2]! + shift;
  const least = Math.min(red, green, blue);
  const most = Math.max(red, green, blue);
  const low = least < 0 ? luminosity / (luminosity - least) : 1;
  const high = most > 1 ? (1 - luminosity) / (most - luminosity) : 1;
  const keep = Math.min(low, high);
  pixels[at] = luminosity + (red - luminosity) * keep;
  pixels[at + 1] = luminosity + (green - luminosity) * keep;
  pixels[at + 2] = luminosity + (blue - luminosity) * keep;
}

/** The same in GLSL. */
export const LUMINOSITY_GLSL = `
float luminosityOf(vec3 c) { return dot(c, vec3(0.3, 0.59, 0.11)); }
vec3 setLuminosity(vec3 c, float luminosity) {
  c += luminosity - luminosityOf(c);
  float least = min(c.r, min(c.g, c.b));
  float most = max(c.r, max(c.g, c.b));
  float low = least < 0.0 ? luminosity / (luminosity - least) : 1.0;
  float high = most > 1.0 ? (1.0 - luminosity) / (most - luminosity) : 1.0;
  return luminosity + (c - luminosity) * min(low, high);
}`;
