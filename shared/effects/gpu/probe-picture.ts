import { rgbaImage, type RgbaImage } from "../../basics/rgba-image";

const WIDTH_PX = 64;
const HEIGHT_PX = 36;
/** Rows at the bottom that are partly or wholly transparent. */
const CLEAR_ROWS = 8;

/** A small picture with every hue, dark to light, hard edges, fine stripes and transparency: what a drawing is tried on before it is trusted. */
export function probePicture(): RgbaImage {
  const data = new Uint8ClampedArray(WIDTH_PX * HEIGHT_PX * 4);
  for (let y = 0; y < HEIGHT_PX; y++) {
    for (let x = 0; x < WIDTH_PX; x++) {
      const light = y / (HEIGHT_PX - 1);
      const turn = (x / WIDTH_PX) * 2 * Math.PI;
      const stripe = x % 16 < 2 ? 0.35 : 0;
      const at = (y * WIDTH_PX + x) * 4;
      for (let channel = 0; channel < 3; channel++) {
        const hue = 0.5 + 0.5 * Math.cos(turn - (channel * 2 * Math.PI) / 3);
        data[at + channel] = 255 * Math.min(1, hue * light + (1 - light) * light * 0.6 + stripe);
      }
      const clearRow = y - (HEIGHT_PX - CLEAR_ROWS);
      data[at + 3] = clearRow < 0 ? 255 : 255 * (1 - (clearRow + 1) / CLEAR_ROWS);
    }
  }
  return rgbaImage(WIDTH_PX, HEIGHT_PX, data);
}
