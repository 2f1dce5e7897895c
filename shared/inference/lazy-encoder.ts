import { succeed, type Result } from "../basics/result";
import { embedEach } from "./embedding-run";
import type { InferenceProblem } from "./inference-problem";
import { LazySession } from "./lazy-session";

/** A model that is loaded and turns one text into a vector. */
export interface OpenTextModel {
  embed(text: string): Promise<Result<Float32Array, InferenceProblem>>;
  close(): Promise<void>;
}

/** What every encoder of texts does around its model: load it on the first question, ask it text by text, let it go. Each text blocks its thread: ask in a worker. */
export class LazyEncoder {
  private readonly session: LazySession<OpenTextModel>;

  /** `open` loads the model when it is first needed, and again after a failure or a close. */
  constructor(open: () => Promise<Result<OpenTextModel, InferenceProblem>>) {
    this.session = new LazySession(open);
  }

  /** Loads the model, so that embedding can only fail by running out of memory. Says why where it can't. */
  async prepare(): Promise<Result<null, InferenceProblem>> {
    const session = await this.session.open();
    return session.ok ? succeed(null) : session;
  }

  /**
   * One vector a text, in their order, each of length 1. `onDone` counts texts. Rejects with the signal's reason when cancelled, between
   * two texts, and with an EmbeddingError where the model can't be loaded or fails.
   */
  embed(texts: readonly string[], onDone: (done: number) => void, signal: AbortSignal): Promise<readonly Float32Array[]> {
    return embedEach(texts, async (text) => {
      const session = await this.session.open();
      return session.ok ? session.value.embed(text) : session;
    }, onDone, signal);
  }

  /** Gives the model's memory back; the next question loads it again. */
  close(): Promise<void> {
    return this.session.close();
  }
}
