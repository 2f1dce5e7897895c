/** A transcript file that was opened and waits until somebody says which clip it is of. */
export type OpenedFile = {
  readonly id: string;
  readonly name: string;
  /** The clip that is chosen so far; "" for none. */
  readonly mediaId: string;
  /** Why it waits, one sentence. */
  readonly why: string;
};
