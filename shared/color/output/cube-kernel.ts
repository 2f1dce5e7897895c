// Where things lie in the kernel's memory, in bytes: for each channel 256 offsets of cells (i32, at 0, 1024 and 2048), 256 weights (f32), the table (four f32 a colour), then pixels.
/** The weights: for each code value how far it lies in its cell, 0..255. */
export const STEPS_AT = 3072;
/** The table, red fastest. */
export const TABLE_AT = 4096;

/**
 * The inner loop of applyCube as a WebAssembly module with 128-bit SIMD (WebAssembly core specification 2.0), written out by hand: the three channels at once and no branches.
 * Imports its memory as `cube.memory`; exports `apply(start, end, red, green, blue)`, which replaces the RGBA bytes in start..end (not empty). The last three are the byte distances of neighbours in the table.
 */
export function cubeKernel(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [1, 0x60, 5, I32, I32, I32, I32, I32, 0]),
    ...section(2, [1, ...text("cube"), ...text("memory"), 0x02, 0x00, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...text("apply"), 0x00, 0]),
    ...section(10, [1, ...sized([2, 3, I32, 6, F32, ...LOOP, 0x0b])]),
  ]);
}

const I32 = 0x7f;
const F32 = 0x7d;

// Parameters and locals, by number.
const [at, end, red, green, blue, pixel, low, high, x, y, z, most, least, middle] = Array.from({ length: 14 }, (_, local) => local) as [number, number, number, number, number, number, number, number, number, number, number, number, number, number];

const ADD = 0x6a;
const SUBTRACT = 0x6b;
const AND = 0x71;
const OR = 0x72;
const SHIFT_RIGHT = 0x76;
const SELECT = 0x1b;
const F32_AT_LEAST = 0x60;
const F32_AT_MOST = 0x5f;
const F32_ADD = 0x92;
const F32_SUBTRACT = 0x93;
const F32_LESSER = 0x96;
const F32_GREATER = 0x97;

function get(local: number): number[] {
  return [0x20, local];
}

function set(local: number): number[] {
  return [0x21, local];
}

function constant(value: number): number[] {
  return [0x41, ...signed(value)];
}

function simd(code: number): number[] {
  return [0xfd, ...unsigned(code)];
}

/** Byte offset of a channel's value in tables of four bytes an entry. */
function entryOf(shift: number): number[] {
  return shift === 0 ? [...get(pixel), ...constant(255), AND, ...constant(2), 0x74] : [...get(pixel), ...constant(shift - 2), SHIFT_RIGHT, ...constant(1020), AND];
}

function loadI32(offset: number): number[] {
  return [0x28, 2, ...unsigned(offset)];
}

function loadWeight(shift: number): number[] {
  return [...entryOf(shift), 0x2a, 2, ...unsigned(STEPS_AT)];
}

/** One corner of the cell, four numbers, times its weight. */
function weighted(corner: readonly number[], weight: readonly number[]): number[] {
  return [...corner, ...simd(0x00), 4, ...unsigned(TABLE_AT), ...weight, ...simd(0x13), ...simd(0xe6)];
}

const SUM = simd(0xe4);
const ZEROS = [...simd(0x0c), ...new Array<number>(16).fill(0)];
/** Rounded, to whole numbers, to signed 16 bits, to unsigned 8 bits: each saturates, which clamps to 0..255. */
const TO_BYTES = [...simd(0x6a), ...simd(0xf8), ...ZEROS, ...simd(0x85), ...ZEROS, ...simd(0x66), ...simd(0x1b), 0];

const FIRST = [...get(red), ...get(green), ...get(blue), ...get(y), ...get(z), F32_AT_LEAST, SELECT, ...get(x), ...get(y), F32_AT_LEAST, ...get(x), ...get(z), F32_AT_LEAST, AND, SELECT];
const LAST = [...get(blue), ...get(green), ...get(red), ...get(y), ...get(x), F32_AT_MOST, SELECT, ...get(z), ...get(x), F32_AT_MOST, ...get(z), ...get(y), F32_AT_MOST, AND, SELECT];

const LOOP = [
  ...[0x03, 0x40],
  ...[...get(at), ...loadI32(0), ...set(pixel)],
  ...[...entryOf(0), ...loadI32(0), ...entryOf(8), ...loadI32(1024), ADD, ...entryOf(16), ...loadI32(2048), ADD, ...set(low)],
  ...[...loadWeight(0), ...set(x), ...loadWeight(8), ...set(y), ...loadWeight(16), ...set(z)],
  ...[...get(x), ...get(y), F32_GREATER, ...get(z), F32_GREATER, ...set(most)],
  ...[...get(x), ...get(y), F32_LESSER, ...get(z), F32_LESSER, ...set(least)],
  ...[...get(x), ...get(y), F32_ADD, ...get(z), F32_ADD, ...get(most), F32_SUBTRACT, ...get(least), F32_SUBTRACT, ...set(middle)],
  ...[...get(low), ...get(red), ADD, ...get(green), ADD, ...get(blue), ADD, ...set(high)],
  ...[...get(at), ...get(pixel), ...constant(-16777216), AND],
  ...weighted(get(low), [0x43, 0x00, 0x00, 0x7f, 0x43, ...get(most), F32_SUBTRACT]),
  ...[...weighted([...get(low), ...FIRST, ADD], [...get(most), ...get(middle), F32_SUBTRACT]), ...SUM],
  ...[...weighted([...get(high), ...LAST, SUBTRACT], [...get(middle), ...get(least), F32_SUBTRACT]), ...SUM],
  ...[...weighted(get(high), get(least)), ...SUM],
  ...[...TO_BYTES, OR, 0x36, 2, 0],
  ...[...get(at), ...constant(4), ADD, 0x22, at, ...get(end), 0x49, 0x0d, 0, 0x0b],
];

function section(id: number, content: readonly number[]): number[] {
  return [id, ...sized(content)];
}

function sized(content: readonly number[]): number[] {
  return [...unsigned(content.length), ...content];
}

function text(value: string): number[] {
  return sized(Array.from(value, (letter) => letter.charCodeAt(0)));
}

/** LEB128. */
function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

function signed(value: number): number[] {
  const isLast = value >= -64 && value < 64;
  return isLast ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)];
}
