import { deadReference } from "../host/host-errors";
import { HostObject, type Simulated } from "../host/guarded";
import type { SimulatedHost } from "../host/simulated-host";
import { updateItem } from "../state/edit-state";
import { findFootage } from "../state/find-in-state";
import type { FootageState } from "../state/project-state";

type SimulatedMember = "displayFrameRate" | "nativeFrameRate" | "isStill" | "hasAlpha";
type NoSourceMembers = Exclude<keyof AfterEffectsUXP.FootageSourceBase, SimulatedMember>;

/** What sources of footage share; interpretation of alpha, fields and loops is not simulated. */
export class SimulatedSource extends HostObject implements Simulated<AfterEffectsUXP.FootageSourceBase, NoSourceMembers> {
  constructor(
    host: SimulatedHost,
    protected readonly itemId: number,
  ) {
    super(host);
  }

  override checkAlive(): void {
    if (!findFootage(this.host.state, this.itemId)) throw deadReference();
  }

  get displayFrameRate(): number {
    return this.footage.frameRate;
  }
  get nativeFrameRate(): number {
    return this.footage.frameRate;
  }
  get isStill(): boolean {
    return this.footage.duration === 0;
  }
  get hasAlpha(): boolean {
    return false;
  }

  protected get footage(): FootageState {
    const footage = findFootage(this.host.state, this.itemId);
    if (!footage) throw deadReference();
    return footage;
  }
}

/** `FileSource`. */
export class SimulatedFileSource extends SimulatedSource implements Simulated<AfterEffectsUXP.FileSource, NoSourceMembers | "reload"> {
  get file(): string {
    const { source } = this.footage;
    return source.kind === "file" ? source.path : "";
  }
  get missingFootagePath(): string {
    return this.footage.missing ? this.file : "";
  }
}

/** `SolidSource`. */
export class SimulatedSolidSource extends SimulatedSource implements Simulated<AfterEffectsUXP.SolidSource, NoSourceMembers> {
  get color(): AfterEffectsUXP.RGB {
    const { source } = this.footage;
    return source.kind === "solid" ? [...source.color] : [0, 0, 0];
  }
  set color([red, green, blue]: AfterEffectsUXP.RGB) {
    this.host.edit("Solid Settings", (state) => updateItem(state, this.itemId, (item) => (item.kind === "footage" ? { ...item, source: { kind: "solid", color: [red, green, blue] } } : item)));
  }
}
