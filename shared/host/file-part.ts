/** As much of a file as fits into one message. */
export type FilePart = {
  readonly base64: string;
  /** Of the whole file. */
  readonly totalBytes: number;
  /** Where the next part begins; null after the last. */
  readonly nextOffset: number | null;
};
