import { hostWords } from "../../../shared/panel/host-words";
import type { Store } from "../../../shared/panel/store";
import type { PanelTools } from "../panel-tools";
import type { ShotMatchState } from "../shot-match-state";
import { readElsewhere } from "./elsewhere";

/** A reference outside the open sequence. Looking for one changes nothing in the project. */
export class ElsewhereModel {
  private readonly closed = new AbortController();

  constructor(
    private readonly store: Store<ShotMatchState>,
    private readonly tools: PanelTools,
  ) {}

  dispose(): void {
    this.closed.abort();
  }

  /** Reads which other sequences the project has, and takes the first until another one is chosen. */
  async look(): Promise<void> {
    const { stage, source } = this.store.getState();
    if (stage.name !== "idle" || source.kind !== "read") return;
    this.store.update({ elsewhere: { kind: "reading" } });
    const found = await readElsewhere(this.tools.eyes.host, source.sequence.guid, hostWords(this.tools.eyes.app), this.closed.signal);
    if (found && this.store.getState().elsewhere.kind === "reading") this.store.update({ elsewhere: found });
  }

  /** Makes one of them the reference. */
  choose(key: string): void {
    const { stage, elsewhere } = this.store.getState();
    const chosen = elsewhere.kind === "listed" ? elsewhere.heroes.find((hero) => hero.key === key) : undefined;
    if (stage.name === "idle" && elsewhere.kind === "listed" && chosen) this.store.update({ elsewhere: { ...elsewhere, chosen } });
  }
}
