import type { Result } from "../../../shared/basics/result";
import type { SequenceSnapshot } from "../../../shared/project/project-snapshot";
import type { Shot } from "./match-source";
import { sampleShot, type Eyes, type SeenShot, type SightProblem } from "./sample-shot";

/** Shots as they were seen, so that finding scenes and matching them asks the host for its frames once. */
export class Album {
  private seen = new Map<string, SeenShot>();

  constructor(private readonly eyes: Eyes) {}

  /** The shot as it was seen since the last `forget`, else as the host renders it now. */
  async see(sequence: SequenceSnapshot, shot: Shot, signal: AbortSignal): Promise<Result<SeenShot, SightProblem>> {
    const known = this.seen.get(shot.key);
    if (known) return { ok: true, value: known };
    const looked = await sampleShot(this.eyes, sequence, shot, signal);
    if (looked.ok && !signal.aborted) this.seen.set(shot.key, looked.value);
    return looked;
  }

  /** What it shows of a shot without asking the host. */
  of(key: string): SeenShot | undefined {
    return this.seen.get(key);
  }

  /** The project has moved on, or may have. */
  forget(): void {
    this.seen = new Map();
  }
}
