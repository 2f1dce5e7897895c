/** One tensor of a TFLite graph. `values` is there for constants; everything else is computed by an operator or is the graph's input. */
export interface TfliteTensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values?: Float32Array | Int32Array;
}

/** One step of a TFLite graph. Tensors are numbered; an input of -1 is an optional one that is not given. */
export interface TfliteOperator {
  /** The name in TFLite's schema, such as CONV_2D, or the number of one that we don't know. */
  readonly name: string;
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
  /** The operator's settings, read by their place in TFLite's schema; an absent one has the given default. */
  readonly option: (place: number, type: "byte" | "int" | "float", absent: number) => number;
}

/** A TFLite model of one graph, as far as the conversion needs it. */
export interface TfliteModel {
  readonly tensors: readonly TfliteTensor[];
  /** In the order in which they run. */
  readonly operators: readonly TfliteOperator[];
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
}
