import type { ByteBuffer } from "flatbuffers";

/** A table of a FlatBuffers file, its fields read by their place in the schema. An absent field is its default, or an empty list. */
export class FlatTable {
  constructor(private readonly buffer: ByteBuffer, private readonly at: number) {}

  /** Promises the table a FlatBuffers file begins with. */
  static root(buffer: ByteBuffer): FlatTable {
    return new FlatTable(buffer, buffer.readInt32(0));
  }

  byte(field: number, absent = 0): number {
    const at = this.place(field);
    return at === undefined ? absent : this.buffer.readInt8(at);
  }

  int(field: number, absent = 0): number {
    const at = this.place(field);
    return at === undefined ? absent : this.buffer.readInt32(at);
  }

  float(field: number, absent = 0): number {
    const at = this.place(field);
    return at === undefined ? absent : this.buffer.readFloat32(at);
  }

  table(field: number): FlatTable | undefined {
    const at = this.place(field);
    return at === undefined ? undefined : new FlatTable(this.buffer, at + this.buffer.readInt32(at));
  }

  tables(field: number): FlatTable[] {
    return this.elements(field).map((at) => new FlatTable(this.buffer, at + this.buffer.readInt32(at)));
  }

  ints(field: number): number[] {
    return this.elements(field).map((at) => this.buffer.readInt32(at));
  }

  bytes(field: number): Uint8Array {
    const { start, length } = this.list(field);
    return this.buffer.bytes().subarray(start, start + length);
  }

  text(field: number): string {
    return Buffer.from(this.bytes(field)).toString("utf8");
  }

  private elements(field: number): number[] {
    const { start, length } = this.list(field);
    return Array.from({ length }, (_, index) => start + 4 * index);
  }

  private list(field: number): { start: number; length: number } {
    const at = this.place(field);
    if (at === undefined) return { start: 0, length: 0 };
    const list = at + this.buffer.readInt32(at);
    return { start: list + 4, length: this.buffer.readInt32(list) };
  }

  private place(field: number): number | undefined {
    const offset = this.buffer.__offset(this.at, 4 + 2 * field);
    return offset === 0 ? undefined : this.at + offset;
  }
}
