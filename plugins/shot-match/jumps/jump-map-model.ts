import type { HostEvent } from "../../../shared/host/host-port";
import { describeProblem } from "../../../shared/host/host-problem";
import { worstFirst } from "../../../shared/color/scene/cut-jumps";
import type { Store } from "../../../shared/panel/store";
import { formatTimecode } from "../../../shared/time/timecode";
import type { CutJump } from "../../../shared/color/scene/cut-jumps";
import type { SequenceSnapshot } from "../../../shared/project/project-snapshot";
import { capital, hostWords } from "../../../shared/panel/host-words";
import { picturesOf } from "../source/match-source";
import type { PanelTools } from "../panel-tools";
import { counted } from "../../../shared/words/counted";
import type { Source, ShotMatchState } from "../shot-match-state";
import { grabFrames, type SeenShot } from "../source/sample-shot";
import type { JumpMapState, MapSubject, SeenCut } from "./jump-map-state";
import { endTimes, programRuns, type ProgramPart } from "./program-runs";
import { say } from "../../../shared/words/say";
import { thing } from "../../../shared/words/thing-word";

/** A map that is open, without what it is of. */
type MapNews<State = Exclude<JumpMapState, { kind: "closed" }>> = State extends MapSubject ? Omit<State, keyof MapSubject> : never;

type SeenPart = { readonly part: ProgramPart; readonly seen: SeenShot | null };

/** The map of the colour jump at every cut of the sequence. It only looks: results, plan and project stay as they are. */
export class JumpMapModel {
  private job = new AbortController();
  private subject: MapSubject = { sequenceName: "", hostMovedOn: false };
  private readonly unsubscribe: () => void;

  constructor(
    private readonly store: Store<ShotMatchState>,
    private readonly tools: PanelTools,
  ) {
    this.unsubscribe = tools.eyes.host.subscribe((event) => this.hear(event));
  }

  dispose(): void {
    this.unsubscribe();
    this.job.abort();
  }

  /** Leaves the map, and stops making it. */
  close(): void {
    this.job.abort();
    this.store.update({ jumps: { kind: "closed" } });
  }

  /** Shows the pictures on both sides of one cut. */
  open(key: string): void {
    const { jumps } = this.store.getState();
    if (jumps.kind === "shown") this.store.update({ jumps: { ...jumps, openKey: key } });
  }

  /** Looks at the ends of every shot that the program shows, and measures every cut. */
  async survey(): Promise<void> {
    const { source, stage } = this.store.getState();
    if (source.kind !== "read" || stage.name === "thinking" || stage.name === "applying") return;
    this.job.abort();
    const { signal } = (this.job = new AbortController());
    this.subject = { sequenceName: source.sequence.name, hostMovedOn: false };
    const seen = await this.lookAtEnds(source, signal);
    if (!seen || signal.aborted) return;
    const ask = seen.map((run) => run.map(({ part, seen: looked }) => ({ key: part.key, sample: looked?.sample ?? { frames: [] } })));
    const jumps = await this.tools.engine.run("jumps", ask, ({ done, of }) => signal.aborted || this.show({ kind: "looking", doing: { label: say`Measuring the cuts`, share: 0.5 + done / of / 2 } }), signal);
    if (!jumps || signal.aborted) return;
    const cuts = seenCuts(source.sequence, seen.flat(), jumps);
    const unseen = seen.flat().filter((each) => each.seen === null).length;
    this.show({ kind: "shown", cuts, unseen, openKey: worstFirst(cuts)[0]?.key ?? null });
    this.store.update({ says: say`${counted(cuts.length, "cut")} measured, worst first` });
  }

  private async lookAtEnds({ sequence }: Extract<Source, { kind: "read" }>, signal: AbortSignal): Promise<SeenPart[][] | null> {
    const { shot } = hostWords(this.tools.eyes.app);
    const runs = programRuns(sequence, picturesOf(sequence, this.tools.eyes.app), this.tools.eyes.app);
    const of = runs.reduce((sum, run) => sum + run.length, 0);
    let done = 0;
    const seen: SeenPart[][] = [];
    for (const run of runs) {
      const inRun: SeenPart[] = [];
      for (const part of run) {
        this.show({ kind: "looking", doing: { label: say`${capital(thing(shot))} ${++done} of ${of}, both ends`, share: (done - 1) / of / 2 } });
        const looked = await grabFrames(this.tools.eyes, sequence, endTimes(part.range, sequence.frameRate), signal);
        if (signal.aborted) return null;
        if (!looked.ok && looked.problem.kind === "host" && looked.problem.problem.kind !== "frame-missing" && looked.problem.problem.kind !== "frame-damaged") {
          const text = describeProblem(looked.problem.problem);
          this.show({ kind: "failed", text });
          return null;
        }
        inRun.push({ part, seen: looked.ok ? looked.value : null });
      }
      seen.push(inRun);
    }
    return seen;
  }

  private show(news: MapNews): void {
    this.store.update({ jumps: { ...news, ...this.subject } });
  }

  /** The map stays as it was made, and says that the project is another one by now. A selection changes no picture. */
  private hear({ kind }: HostEvent): void {
    if (kind === "selection-changed" || kind === "theme-changed") return;
    this.subject = { ...this.subject, hostMovedOn: true };
    const { jumps } = this.store.getState();
    if (jumps.kind !== "closed") this.store.update({ jumps: { ...jumps, hostMovedOn: true } });
  }
}

function seenCuts(sequence: SequenceSnapshot, parts: readonly SeenPart[], jumps: readonly CutJump[]): SeenCut[] {
  const byKey = new Map(parts.map((each) => [each.part.key, each]));
  const end = parts.reduce((latest, { part }) => (part.range.end > latest ? part.range.end : latest), 1n);
  return jumps.flatMap((jump): SeenCut[] => {
    const [from, to] = [byKey.get(jump.from), byKey.get(jump.to)];
    if (!from || !to) return [];
    const at = to.part.range.start;
    return [
      {
        key: jump.to,
        label: say`${from.part.shot.clip.name} to ${to.part.shot.clip.name}`,
        timecode: formatTimecode(at + sequence.zeroPoint, sequence.frameRate, sequence.counting),
        share: Number((at * 10_000n) / end) / 10_000,
        difference: jump.difference,
        basis: jump.basis,
        from: from.seen?.sample.frames[from.seen.sample.frames.length - 1] ?? null,
        to: to.seen?.sample.frames[0] ?? null,
      },
    ];
  });
}
