import type { Action, Media, TickTime } from "@adobe/premierepro";
import { guardClass, type Simulated } from "../host/guard-class";
import { HostHandle, stillThere } from "../host/host-handle";
import type { SimulatedHost } from "../host/simulated-host";
import { findClip } from "../state/find-in-state";
import { updateClip } from "../state/edit-state";
import type { MediaState } from "../../media/media-state";
import { ticksOf, tickTime } from "../values/simulated-tick-time";

/** The media behind a clip. */
export class SimulatedMedia extends HostHandle implements Simulated<Media> {
  readonly #clipId: string;

  constructor(host: SimulatedHost, clipId: string) {
    super(host, "Media");
    this.#clipId = clipId;
  }

  get start(): TickTime {
    return tickTime(this.#media.start);
  }

  get duration(): TickTime {
    return tickTime(this.#media.duration);
  }

  createSetStartAction(time: TickTime): Action {
    const start = ticksOf(time);
    return this.host.makeAction((state) => updateClip(state, this.#clipId, (clip) => ({ ...clip, media: clip.media && { ...clip.media, start } })));
  }

  get #media(): MediaState {
    return stillThere(findClip(this.host.state, this.#clipId)?.media ?? undefined);
  }
}

guardClass("Media", SimulatedMedia);
