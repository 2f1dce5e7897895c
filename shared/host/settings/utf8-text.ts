/** Text of UTF-8 bytes; throws a URIError for bytes that are none. The main script has no decoder to rely on (TextDecoder was seen missing in Premiere); made for short files. */
export function utf8Text(bytes: Uint8Array): string {
  let escaped = "";
  for (const byte of bytes) escaped += `%${byte.toString(16).padStart(2, "0")}`;
  return decodeURIComponent(escaped);
}
