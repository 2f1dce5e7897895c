/** A picture at full size and full depth: display-encoded sRGB code values, 0..255 or 0..65535 by the array's type, row by row from the top left; a fourth channel is straight alpha. */
export type Pixels = {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly channels: 3 | 4;
  /** Length is exactly widthPx * heightPx * channels. */
  readonly data: Uint8Array | Uint16Array;
};
