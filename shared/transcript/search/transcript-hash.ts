/**
 * Sixteen hex digits that tell lists of texts apart: equal lists give equal digits on every machine and in every version, a change of one
 * letter or of where one text ends gives others. 64 bits, not cryptographic: enough to know a transcript again (two of a million
 * collide with a chance below 1e-7), no proof against somebody who wants them to. Pure, where Web Crypto is asynchronous and absent on some pages.
 */
export function transcriptHash(texts: readonly string[]): string {
  let low = SEED_LOW;
  let high = SEED_HIGH;
  const add = (unit: number): void => {
    low = Math.imul(low ^ unit, FNV_PRIME);
    high = Math.imul(high ^ unit, OTHER_PRIME);
    high ^= low >>> 15;
  };
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) add(text.charCodeAt(i));
    add(END_OF_TEXT);
  }
  return hex(mixed(low ^ (high >>> 7))) + hex(mixed(high));
}

/** FNV-1a's offset basis and prime for 32 bits (Fowler, Noll, Vo); the second lane has MurmurHash3's first constant and another odd prime. */
const SEED_LOW = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const SEED_HIGH = 0xcc9e2d51;
const OTHER_PRIME = 0x85ebca6b;
/** No UTF-16 unit has this number. */
const END_OF_TEXT = 0x10000;

/** MurmurHash3's finalizer (Appleby): every bit of the input changes half of the output's. */
function mixed(bits: number): number {
  let mix = bits ^ (bits >>> 16);
  mix = Math.imul(mix, 0x85ebca6b);
  mix ^= mix >>> 13;
  mix = Math.imul(mix, 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}

function hex(bits: number): string {
  return bits.toString(16).padStart(8, "0");
}
