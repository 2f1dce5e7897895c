import { sha256 } from "@noble/hashes/sha2.js";

/** SHA-256 of text without signs beyond ASCII, as 64 hex digits; throws for any other text, which would need an encoding first. */
export function sha256OfAscii(text: string): string {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) throw new Error("Only ASCII text has a hash here.");
    bytes[i] = code;
  }
  return sha256OfBytes(bytes);
}

/** SHA-256 of bytes, as 64 hex digits. */
export function sha256OfBytes(bytes: Uint8Array): string {
  let digits = "";
  for (const byte of sha256(bytes)) digits += byte.toString(16).padStart(2, "0");
  return digits;
}
