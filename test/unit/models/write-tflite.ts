import { Builder } from "flatbuffers";

/** A small TFLite model in plain words. Constants carry values; tensors and operators name each other by number. */
export interface TfliteSketch {
  readonly tensors: readonly { readonly shape: readonly number[]; readonly values?: Float32Array | Int32Array }[];
  readonly operators: readonly TfliteStep[];
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
}

/** One operator: its number in TFLite's schema and its options by their place there. */
export interface TfliteStep {
  readonly code: number;
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
  readonly options?: Readonly<Record<number, { readonly byte: number } | { readonly int: number } | { readonly float: number }>>;
}

/** Promises the file TensorFlow Lite's converter would write for it, by the places its schema (version 3) gives the fields. */
export function writeTflite({ tensors, operators, inputs, outputs }: TfliteSketch): Uint8Array {
  const builder = new Builder(1024);
  const empty = table(builder, {});
  const constants = tensors.flatMap(({ values }) => (values === undefined ? [] : [values]));
  const buffers = [empty, ...constants.map((values) => {
    const bytes = builder.createByteVector(new Uint8Array(values.buffer));
    return table(builder, { 0: { offset: bytes } });
  })];
  let buffer = 0;
  const tensorTables = tensors.map(({ shape, values }, place) => {
    const name = builder.createString(`tensor${place}`);
    const sizes = intList(builder, shape);
    const type = values instanceof Int32Array ? 2 : 0;
    return table(builder, { 0: { offset: sizes }, 1: { byte: type }, 2: { int: values === undefined ? 0 : ++buffer }, 3: { offset: name } });
  });
  const codes = operators.map(({ code }) => table(builder, { 0: { byte: Math.min(code, 127) }, 3: { int: code } }));
  const operatorTables = operators.map((step, place) => {
    const from = intList(builder, step.inputs);
    const to = intList(builder, step.outputs);
    const options = table(builder, step.options ?? {});
    return table(builder, { 0: { int: place }, 1: { offset: from }, 2: { offset: to }, 4: { offset: options } });
  });
  const graph = table(builder, {
    0: { offset: offsetList(builder, tensorTables) },
    1: { offset: intList(builder, inputs) },
    2: { offset: intList(builder, outputs) },
    3: { offset: offsetList(builder, operatorTables) },
  });
  const model = table(builder, {
    0: { int: 3 },
    1: { offset: offsetList(builder, codes) },
    2: { offset: offsetList(builder, [graph]) },
    4: { offset: offsetList(builder, buffers) },
  });
  builder.finish(model, "TFL3");
  return builder.asUint8Array();
}

type Field = { readonly byte: number } | { readonly int: number } | { readonly float: number } | { readonly offset: number };

function table(builder: Builder, fields: Readonly<Record<number, Field>>): number {
  builder.startObject(8);
  for (const [place, field] of Object.entries(fields)) {
    if ("byte" in field) builder.addFieldInt8(Number(place), field.byte, 0);
    else if ("int" in field) builder.addFieldInt32(Number(place), field.int, 0);
    else if ("float" in field) builder.addFieldFloat32(Number(place), field.float, 0);
    else builder.addFieldOffset(Number(place), field.offset, 0);
  }
  return builder.endObject();
}

function intList(builder: Builder, values: readonly number[]): number {
  builder.startVector(4, values.length, 4);
  for (const value of [...values].reverse()) builder.addInt32(value);
  return builder.endVector();
}

function offsetList(builder: Builder, offsets: readonly number[]): number {
  builder.startVector(4, offsets.length, 4);
  for (const offset of [...offsets].reverse()) builder.addOffset(offset);
  return builder.endVector();
}
