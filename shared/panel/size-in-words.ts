import { say } from "../words/say";

/** "812 bytes", "14 kB", "3.4 MB": sizes as file managers write them, in powers of ten. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return say`${bytes} bytes`;
  if (bytes < 1e6) return `${Math.round(bytes / 1000)} kB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}
