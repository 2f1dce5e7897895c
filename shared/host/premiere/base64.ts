const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Three bytes make four letters; chunks of whole groups can be joined. */
const CHUNK_BYTES = 3 * 2048;

/** The bytes as standard base64 with padding (RFC 4648); without btoa, which UXP does not promise and which chokes on long strings. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    parts.push(encodeChunk(bytes.subarray(start, start + CHUNK_BYTES)));
  }
  return parts.join("");
}

function encodeChunk(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    text += letter(group >> 18) + letter(group >> 12) + (left > 1 ? letter(group >> 6) : "=") + (left > 2 ? letter(group) : "=");
  }
  return text;
}

function letter(bits: number): string {
  return ALPHABET.charAt(bits & 63);
}
