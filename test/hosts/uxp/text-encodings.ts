/** Encodings UXP's files know (documented). */
type TextEncoding = "utf-8" | "utf-16be" | "utf-16le";

/** Is this one of UXP's text encodings? "buffer" and Node's others are not. */
export function isTextEncoding(name: string): name is TextEncoding {
  return name === "utf-8" || name === "utf-16be" || name === "utf-16le";
}

/** Text from bytes, without its byte order mark. */
export function decodeText(bytes: Uint8Array, encoding: TextEncoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Bytes of a text, without a byte order mark. */
export function encodeText(text: string, encoding: TextEncoding): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), encoding === "utf-16le");
  return new Uint8Array(view.buffer);
}
