import type { RgbaImage } from "../../../shared/basics/rgba-image";

/** SHA-256 of an image's bytes as lower-case hex: two frames with the same hash are the same frame. */
export async function hashImage({ data }: RgbaImage): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(data)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
