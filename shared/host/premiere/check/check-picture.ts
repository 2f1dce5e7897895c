/** A grey picture with a ramp in it, as a BMP of 24 bits (BITMAPINFOHEADER): what the scratch sequence shows. Premiere takes such files (measured by a public plugin). */
export function checkPicture(widthPx: number, heightPx: number): Uint8Array {
  const rowBytes = Math.ceil((widthPx * 3) / 4) * 4;
  const bytes = new Uint8Array(HEADER + rowBytes * heightPx);
  const view = new DataView(bytes.buffer);
  bytes.set([0x42, 0x4d]);
  view.setUint32(2, bytes.length, true);
  view.setUint32(10, HEADER, true);
  view.setUint32(14, 40, true);
  view.setInt32(18, widthPx, true);
  view.setInt32(22, heightPx, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 24, true);
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx * 3; x++) bytes[HEADER + y * rowBytes + x] = Math.round((255 * x) / (widthPx * 3));
  }
  return bytes;
}

const HEADER = 54;
