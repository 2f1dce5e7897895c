const FNV_OFFSET = 0x6c62272e07bb014262b821756295c58dn;
const FNV_PRIME = 0x0000000001000000000000000000013bn;
const BITS = (1n << 128n) - 1n;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Is this an id that Premiere takes? Its schema asks for the shape 8-4-4-4-12. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/**
 * A UUID that is the same for the same name wherever it is made: 128-bit FNV-1a (RFC 9923) of the UTF-8 text, with the bits for version 4 and the
 * RFC 9562 variant set, since Premiere's schema asks for version 4. Good for telling people apart, not for secrets.
 */
export function uuidFromName(name: string): string {
  let hash = FNV_OFFSET;
  for (const byte of new TextEncoder().encode(name)) hash = ((hash ^ BigInt(byte)) * FNV_PRIME) & BITS;
  const hex = hash.toString(16).padStart(32, "0");
  const variant = ((parseInt(hex[16] ?? "0", 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
