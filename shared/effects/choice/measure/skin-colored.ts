/**
 * True for the colours (bytes) that skin mostly has: Cb 77 to 127 and Cr 133 to 173 of ITU-R BT.601 in full range (Chai and Ngan, "Face segmentation
 * using skin-color map in videophone applications", IEEE Trans. Circuits Syst. Video Technol. 9, 1999). Sand, wood and brick have them too.
 */
export function isSkinColored(red: number, green: number, blue: number): boolean {
  const cb = 128 - 0.168736 * red - 0.331264 * green + 0.5 * blue;
  const cr = 128 + 0.5 * red - 0.418688 * green - 0.081312 * blue;
  return cb >= 77 && cb <= 127 && cr >= 133 && cr <= 173;
}
