import { DESCRIPTOR_LENGTH } from "./describe-blob";

/** 32-bit words of a code. */
export const CODE_WORDS = DESCRIPTOR_LENGTH / 32;

/** Writes a descriptor's short form: one bit a number, set where it is above the descriptor's mean. Alike descriptors have alike codes. */
export function writeCode(descriptors: Uint8Array, point: number, into: Uint32Array): void {
  const start = point * DESCRIPTOR_LENGTH;
  let total = 0;
  for (let at = start; at < start + DESCRIPTOR_LENGTH; at++) total += descriptors[at]!;
  const mean = total / DESCRIPTOR_LENGTH;
  for (let word = 0; word < CODE_WORDS; word++) {
    let bits = 0;
    for (let bit = 0; bit < 32; bit++) if (descriptors[start + word * 32 + bit]! > mean) bits |= 1 << bit;
    into[point * CODE_WORDS + word] = bits;
  }
}

const ONES = Uint8Array.from({ length: 65536 }, (_, bits) => countOnes(bits));

function countOnes(bits: number): number {
  let count = 0;
  for (let rest = bits; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

/** In how many of 128 bits two codes differ, or some number above `most` as soon as that is clear. */
export function codeDifference(one: Uint32Array, first: number, two: Uint32Array, second: number, most: number): number {
  let difference = 0;
  for (let word = 0; word < CODE_WORDS && difference <= most; word++) {
    const bits = one[first * CODE_WORDS + word]! ^ two[second * CODE_WORDS + word]!;
    difference += ONES[bits & 0xffff]! + ONES[bits >>> 16]!;
  }
  return difference;
}
