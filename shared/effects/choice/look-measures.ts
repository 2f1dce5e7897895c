/** What a look does to the editor's own picture, measured between the frame without and with it. Transparent parts count as black. */
export type LookMeasures = {
  /** Change of mean CIE L* (0-100). */
  readonly lightness: number;
  /** Change of the spread of L* (10th to 90th percentile), in percent of what it was. */
  readonly contrast: number;
  /** Change of mean CIE b* beyond what weaker or stronger colours explain: above 0 warmer, below 0 cooler. */
  readonly warmth: number;
  /** Change of mean CIE a*, likewise: above 0 towards magenta, below 0 towards green. */
  readonly tint: number;
  /** How much more b* rose in the lights than in the shadows: above 0 warm lights over cool shadows. */
  readonly splitTone: number;
  /** Change of mean chroma, in percent of what it was. */
  readonly saturation: number;
  /** Change of fine detail (differences of neighbouring pixels) beyond that of coarse differences, in percent: above 0 sharper or grainier, below 0 softer. */
  readonly detail: number;
  /** How much darker the corners became than the middle did, in L*. */
  readonly vignette: number;
  /** Pixels at the end of a channel that were not there before, 0-1. */
  readonly clipped: number;
  /** Mean CIEDE2000 between before and after. */
  readonly difference: number;
  /** Mean CIEDE2000 on skin-coloured pixels; null where there are hardly any. */
  readonly skinDifference: number | null;
};

/** How a tile looks, small enough to compare thousands: mean L*, a*, b* and the spread of L* of each cell of a 16 x 9 grid, row by row. */
export type LookSignature = Float32Array;
