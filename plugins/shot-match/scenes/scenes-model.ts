import { describeProblem } from "../../../shared/host/host-problem";
import type { Store } from "../../../shared/panel/store";
import { TICKS_PER_SECOND } from "../../../shared/time/ticks";
import { capital, hostWords } from "../../../shared/panel/host-words";
import type { OneJob } from "../../../shared/panel/one-job";
import type { PanelTools } from "../panel-tools";
import { counted } from "../../../shared/words/counted";
import type { ShotMatchState } from "../shot-match-state";
import type { Album } from "../source/album";
import { matchable, type Shot } from "../source/match-source";
import type { SeenShot } from "../source/sample-shot";
import { joinScenes, type Scene } from "./scene";
import { say } from "../../../shared/words/say";
import { thing } from "../../../shared/words/thing-word";

/** Which shots belong together, and the reference of each scene; looking changes nothing in the project. */
export class ScenesModel {
  constructor(
    private readonly store: Store<ShotMatchState>,
    private readonly tools: PanelTools,
    private readonly album: Album,
    private readonly jobs: OneJob,
  ) {}

  /** Looks at every shot of the sequence and sorts them into scenes. Shots that cannot be seen belong to none. */
  async find(): Promise<void> {
    const { source, stage } = this.store.getState();
    if (source.kind !== "read" || stage.name !== "idle") return;
    const job = this.jobs.start();
    const doing = (label: string, share: number): void => {
      if (this.jobs.isCurrent(job)) this.store.update({ stage: { name: "finding-scenes", doing: { label, share } } });
    };
    const seen: { shot: Shot; seen: SeenShot }[] = [];
    const shots = matchable(source.shots);
    const { shot: word } = hostWords(this.tools.eyes.app);
    for (const [index, shot] of shots.entries()) {
      doing(say`${capital(thing(word))} ${index + 1} of ${shots.length}, sampling`, index / shots.length / 2);
      const looked = await this.album.see(source.sequence, shot, job.signal);
      if (!this.jobs.isCurrent(job)) return;
      if (job.signal.aborted) return this.store.update({ stage: { name: "idle" }, says: say`Cancelled` });
      if (looked.ok) seen.push({ shot, seen: looked.value });
      else if (looked.problem.kind === "host" && looked.problem.problem.kind !== "frame-missing" && looked.problem.problem.kind !== "frame-damaged") {
        const text = describeProblem(looked.problem.problem);
        return this.store.update({ stage: { name: "failed", text, run: null, receipt: null, next: "refresh" }, says: text.happened });
      }
    }
    const ask = seen.map(({ shot: { key, clip }, seen: { sample } }) => ({ key, sample, durationSeconds: Number(clip.range.end - clip.range.start) / Number(TICKS_PER_SECOND) }));
    const groups = await this.tools.engine.run("group", ask, ({ done, of }) => doing(say`Finding scenes`, 0.5 + done / of / 2), job.signal);
    if (!this.jobs.isCurrent(job)) return;
    if (!groups) return this.store.update({ stage: { name: "idle" }, says: say`Cancelled` });
    const scenes = groups.map(({ keys, hero }): Scene => ({ keys, heroKey: hero, isChosen: keys.length > 1 }));
    this.store.update({ stage: { name: "idle" }, scenes, says: say`Found ${counted(scenes.filter(({ keys }) => keys.length > 1).length, "scene")}` });
  }

  chooseHero(scene: Scene, heroKey: string): void {
    this.change((scenes) => scenes.map((each) => (each === scene ? { ...each, heroKey } : each)));
  }

  /** Shall this scene be matched? */
  toggle(scene: Scene): void {
    this.change((scenes) => scenes.map((each) => (each === scene ? { ...each, isChosen: !each.isChosen } : each)));
  }

  /** The editor says that a scene belongs to the one before it. */
  joinToPrevious(scene: Scene): void {
    this.change((scenes) => joinScenes(scenes, scene));
  }

  /** A shot as it was seen when scenes were found. */
  pictureOf(key: string): SeenShot["middle"] | null {
    return this.album.of(key)?.middle ?? null;
  }

  private change(next: (scenes: readonly Scene[]) => readonly Scene[]): void {
    const { scenes, stage } = this.store.getState();
    if (scenes && stage.name === "idle") this.store.update({ scenes: next(scenes) });
  }
}
