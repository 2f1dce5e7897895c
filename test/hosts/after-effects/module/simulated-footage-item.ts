import type { Simulated } from "../host/guarded";
import { guarded } from "../host/guarded";
import type { SimulatedHost } from "../host/simulated-host";
import type { FootageState } from "../state/project-state";
import { SimulatedAvItem, type NoAvItemMembers } from "./simulated-av-item";
import { SimulatedFileSource, SimulatedSolidSource, SimulatedSource } from "./simulated-source";

type NoFootageMembers = NoAvItemMembers | "replace" | "replaceWithPlaceholder" | "replaceWithSequence" | "replaceWithSolid" | "getRenderGUID";

/** `FootageItem`: a file, a solid or a placeholder. */
export class SimulatedFootageItem extends SimulatedAvItem<FootageState> implements Simulated<AfterEffectsUXP.FootageItem, NoFootageMembers> {
  constructor(host: SimulatedHost, id: number) {
    super(host, id, "footage");
  }

  get footageMissing(): boolean {
    return this.state.missing;
  }
  get hasAudio(): boolean {
    return this.state.hasAudio;
  }
  get hasVideo(): boolean {
    return this.state.hasVideo;
  }
  get file(): string | null {
    const { source } = this.state;
    return source.kind === "file" ? source.path : null;
  }
  get mainSource(): AfterEffectsUXP.FootageSource {
    const { host, itemId } = this;
    switch (this.state.source.kind) {
      case "file":
        return guarded<AfterEffectsUXP.FileSource>("FileSource", new SimulatedFileSource(host, itemId));
      case "solid":
        return guarded<AfterEffectsUXP.SolidSource>("SolidSource", new SimulatedSolidSource(host, itemId));
      case "placeholder":
        return guarded<AfterEffectsUXP.PlaceholderSource>("PlaceholderSource", new SimulatedSource(host, itemId));
    }
  }
}
