import type { Result } from "../../../shared/basics/result";
import type { SequenceSnapshot } from "../../../shared/project/project-snapshot";
import type { Hero } from "./hero";
import type { Shot } from "./match-source";
import { sampleAlone } from "./sample-alone";
import { sampleHero, sampleShot, type Eyes, type SeenShot, type SightProblem } from "./sample-shot";

/** Shots as they were seen, so that finding scenes and matching them asks the host for its frames once. */
export class Album {
  private seen = new Map<string, SeenShot>();

  constructor(private readonly eyes: Eyes) {}

  /** The shot as it was seen since the last `forget`, else as the host renders it now. */
  async see(sequence: SequenceSnapshot, shot: Shot, signal: AbortSignal): Promise<Result<SeenShot, SightProblem>> {
    return this.remembered(shot.key, () => sampleShot(this.eyes, sequence, shot, signal), signal);
  }

  /** A shot without what lies over and under it: where it is not remembered, this leaves steps in Edit > Undo. */
  async seeAlone(projectGuid: string, sequence: SequenceSnapshot, shot: Shot, signal: AbortSignal): Promise<Result<SeenShot, SightProblem>> {
    return this.remembered(shot.key, () => sampleAlone(this.eyes, projectGuid, sequence, shot, signal), signal);
  }

  /** The reference as it was seen, else as it is now. */
  async seeHero(sequence: SequenceSnapshot, hero: Hero, signal: AbortSignal): Promise<Result<SeenShot, SightProblem>> {
    return this.remembered(hero.key, () => sampleHero(this.eyes, sequence, hero, signal), signal);
  }

  /** What it shows of a shot without asking the host. */
  of(key: string): SeenShot | undefined {
    return this.seen.get(key);
  }

  /** The project has moved on, or may have. */
  forget(): void {
    this.seen = new Map();
  }

  private async remembered(key: string, look: () => Promise<Result<SeenShot, SightProblem>>, signal: AbortSignal): Promise<Result<SeenShot, SightProblem>> {
    const known = this.seen.get(key);
    if (known) return { ok: true, value: known };
    const looked = await look();
    if (looked.ok && !signal.aborted) this.seen.set(key, looked.value);
    return looked;
  }
}
