import { decodeSrgb } from "./srgb";

/** Linear light (0-1) of every sRGB byte (IEC 61966-2-1). */
export const LIGHT_OF_BYTE: Float64Array = Float64Array.from({ length: 256 }, (_, byte) => decodeSrgb(byte / 255));
