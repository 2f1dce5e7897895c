import type { OnnxGraph } from "./onnx-graph";
import type { TfliteTensor } from "./tflite-model";

/** TFLite keeps channels last (NHWC), ONNX's convolutions take them first (NCHW): this place of NCHW holds that axis of NHWC. */
const TO_CHANNELS_FIRST = [0, 3, 1, 2] as const;
const TO_CHANNELS_LAST = [0, 2, 3, 1] as const;

/**
 * Which ONNX value holds each TFLite tensor, with channels last or first or both. The other order of a value is made once, when
 * something first asks for it, so that a chain of convolutions never turns its values over and back.
 */
export class ValueLayouts {
  private readonly last = new Map<number, string>();
  private readonly first = new Map<number, string>();

  constructor(private readonly graph: OnnxGraph, private readonly tensors: readonly TfliteTensor[]) {}

  shape(tensor: number): readonly number[] {
    return this.tensor(tensor).shape;
  }

  /** The four sizes of a picture-like tensor. */
  shape4(tensor: number): readonly [number, number, number, number] {
    const [batch, height, width, channels, ...rest] = this.shape(tensor);
    if (batch === undefined || height === undefined || width === undefined || channels === undefined || rest.length > 0) {
      throw new Error(`${this.tensor(tensor).name} has ${this.shape(tensor).length} axes where the conversion needs four.`);
    }
    return [batch, height, width, channels];
  }

  /** The numbers of a constant of floats. */
  floats(tensor: number): Float32Array {
    const { values, name } = this.tensor(tensor);
    if (!(values instanceof Float32Array)) throw new Error(`${name} has to be a constant of 32-bit floats.`);
    return values;
  }

  /** The numbers of a constant of integers. */
  integers(tensor: number): readonly number[] {
    const { values, name } = this.tensor(tensor);
    if (!(values instanceof Int32Array)) throw new Error(`${name} has to be a constant of 32-bit integers.`);
    return [...values];
  }

  isConstant(tensor: number): boolean {
    return this.tensor(tensor).values !== undefined;
  }

  /** The value as TFLite lays it out. */
  channelsLast(tensor: number): string {
    return this.remembered(this.last, tensor, () => {
      if (this.isConstant(tensor)) return this.graph.floats(this.shape(tensor), this.floats(tensor));
      return this.graph.node("Transpose", [this.computed(this.first, tensor)], { perm: TO_CHANNELS_LAST });
    });
  }

  /** The value with channels first. A constant list of one number a channel becomes [channels, 1, 1], which spreads over a picture. */
  channelsFirst(tensor: number): string {
    return this.remembered(this.first, tensor, () => {
      const shape = this.shape(tensor);
      if (this.isConstant(tensor) && shape.length <= 1) return this.graph.floats([...shape, 1, 1], this.floats(tensor));
      return this.graph.node("Transpose", [this.isConstant(tensor) ? this.channelsLast(tensor) : this.computed(this.last, tensor)], { perm: TO_CHANNELS_FIRST });
    });
  }

  isChannelsLast(tensor: number, value: string): void {
    this.last.set(tensor, value);
  }

  isChannelsFirst(tensor: number, value: string): void {
    this.first.set(tensor, value);
  }

  private tensor(tensor: number): TfliteTensor {
    const found = this.tensors[tensor];
    if (found === undefined) throw new Error(`The TFLite model names tensor ${tensor} of ${this.tensors.length}.`);
    return found;
  }

  private computed(values: ReadonlyMap<number, string>, tensor: number): string {
    const value = values.get(tensor);
    if (value === undefined) throw new Error(`${this.tensor(tensor).name} is used before an operator gives it.`);
    return value;
  }

  private remembered(values: Map<number, string>, tensor: number, make: () => string): string {
    const value = values.get(tensor) ?? make();
    values.set(tensor, value);
    return value;
  }
}

/** Where an axis of TFLite's order is when channels come first. */
export function axisWithChannelsFirst(axis: number): number {
  return TO_CHANNELS_FIRST.findIndex((from) => from === axis);
}
