/** Turns texts into unit vectors whose cosine says how close they are in meaning. The port stands in shared/inference; engines only take one. */
export interface TextEmbedder {
  /** Names model and version: vectors of another one are not comparable. */
  readonly id: string;
  /** Numbers in one vector. */
  readonly size: number;
  /** Languages it was made for ("en"); a text in another one gets no vector. */
  readonly languages: readonly string[];
  /**
   * One vector a text, in their order, each of length 1; texts beyond the model's length are read as far as they go. `onDone` counts texts.
   * Rejects with the signal's reason when cancelled.
   */
  embed(texts: readonly string[], onDone: (done: number) => void, signal: AbortSignal): Promise<readonly Float32Array[]>;
}
