/** A border that is fed with damaged input. Bytes stand in the text as the characters 0 to 255. */
export type FuzzTarget = {
  readonly name: string;
  /** Good input, from which the bad is made. */
  readonly samples: readonly string[];
  /** Gives the input to the reader; throws where the reader throws, or where what it gives is not as promised. */
  readonly judge: (input: string) => void | Promise<void>;
};

/** Throws when a promise is not kept. */
export function holds(promise: boolean, words: string): asserts promise {
  if (!promise) throw new Error(`Not kept: ${words}`);
}

/** A refusal says why: a sentence for people, of a length that fits a panel. */
export function saysWhy(reason: string): void {
  holds(/\p{L}{2}/u.test(reason), `a refusal has words: ${JSON.stringify(reason.slice(0, 200))}`);
  holds(reason.length <= 2000, `a refusal fits a panel; this one has ${reason.length} characters`);
}

/** The bytes that a text of characters 0 to 255 stands for. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** The other way round. */
export function textOfBytes(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}
