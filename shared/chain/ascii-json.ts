import { toJsonText } from "../basics/json-text";

/**
 * JSON in ASCII only, on one line: every other sign as an escape. Such text is the same in bytes and in characters, needs no encoding to be hashed,
 * and no changed byte hides behind a decoder that mends it.
 */
export function toAsciiJson(value: unknown): string {
  return toJsonText(value).replace(/[\u007f-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
