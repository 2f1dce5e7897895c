import { assertNever } from "../../basics/assert-never";
import { secondsFromTicks } from "../../time/ticks";
import type { Cue } from "../bin-listing";
import { HostStop } from "../host-stop";
import { rawItemById } from "./bin-walk";
import { toHostTime } from "./host-values";
import type { PremiereContext } from "./premiere-context";
import { wantProject } from "./want-project";

/**
 * Plays clips in the host's source monitor. Documented: open, position (26.3), play with a speed. Assumed, as nobody has published it: positions count from
 * the media's first frame, and speed zero stops.
 */
export class SourceMonitorCue {
  /** Each cue ends the one before; only the last one may stop the monitor. */
  private last = 0;

  constructor(private readonly context: PremiereContext) {}

  /** Throws a HostStop when the clip is gone, or the monitor refuses. */
  async cue(cue: Cue): Promise<null> {
    const mine = (this.last += 1);
    const { SourceMonitor } = this.context.ppro;
    switch (cue.kind) {
      case "stop":
        await SourceMonitor.play(0);
        return null;
      case "play": {
        const item = await rawItemById(this.context.ppro, await wantProject(this.context), cue.mediaId);
        if (!item) throw refused("the clip is no longer in this project.");
        if (!(await SourceMonitor.openProjectItem(item))) throw refused("the source monitor did not open the clip.");
        await SourceMonitor.setPosition(toHostTime(this.context.ppro, cue.from));
        if (!(await SourceMonitor.play(1))) throw refused("the source monitor does not play.");
        if (cue.until !== null) void this.stopLater(mine, secondsFromTicks(cue.until - cue.from) * 1000);
        return null;
      }
      default:
        return assertNever(cue);
    }
  }

  private async stopLater(mine: number, afterMs: number): Promise<void> {
    await this.context.clock.sleep(Math.max(0, afterMs));
    // Nobody waits for this: a monitor that was closed meanwhile has nothing to stop.
    if (mine === this.last) await this.context.ppro.SourceMonitor.play(0).catch(() => false);
  }
}

function refused(message: string): HostStop {
  return new HostStop({ kind: "host-refused", during: "playing a clip", message });
}
