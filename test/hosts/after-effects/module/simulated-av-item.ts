import { hostError } from "../host/host-errors";
import type { Simulated } from "../host/guarded";
import { allComps } from "../state/find-in-state";
import type { CompState, FootageState } from "../state/project-state";
import { SimulatedItem, type NoItemMembers } from "./simulated-item";

/** What the simulated host has no proxies and no viewers for. */
export type NoAvItemMembers =
  | NoItemMembers | "isMediaReplacementCompatible" | "proxySource" | "useProxy" | "openInViewer"
  | "setProxy" | "setProxyToNone" | "setProxyWithPlaceholder" | "setProxyWithSequence" | "setProxyWithSolid";

/** What compositions and footage share. */
export abstract class SimulatedAvItem<State extends CompState | FootageState = CompState | FootageState> extends SimulatedItem<State> implements Simulated<AfterEffectsUXP.AVItemBase, NoAvItemMembers | "getRenderGUID" | "footageMissing" | "hasAudio" | "hasVideo"> {
  get duration(): number {
    return this.state.duration;
  }
  set duration(duration: number) {
    this.change("Duration", { duration: this.positive(duration) });
  }
  get frameDuration(): number {
    return this.state.frameRate === 0 ? 0 : 1 / this.state.frameRate;
  }
  set frameDuration(frameDuration: number) {
    this.change("Frame Rate", { frameRate: 1 / this.positive(frameDuration) });
  }
  get frameRate(): number {
    return this.state.frameRate;
  }
  set frameRate(frameRate: number) {
    this.change("Frame Rate", { frameRate: this.positive(frameRate) });
  }
  get frameTime(): number {
    return Math.round(this.time * this.frameRate);
  }
  set frameTime(frame: number) {
    this.time = frame * this.frameDuration;
  }
  get height(): number {
    return this.state.heightPx;
  }
  set height(heightPx: number) {
    this.change("Height", { heightPx: this.positive(heightPx) });
  }
  get width(): number {
    return this.state.widthPx;
  }
  set width(widthPx: number) {
    this.change("Width", { widthPx: this.positive(widthPx) });
  }
  get pixelAspect(): number {
    return this.state.pixelAspect;
  }
  set pixelAspect(pixelAspect: number) {
    this.change("Pixel Aspect Ratio", { pixelAspect: this.positive(pixelAspect) });
  }
  get time(): number {
    return this.host.session.times.get(this.itemId) ?? 0;
  }
  set time(time: number) {
    this.host.updateSession((session) => ({ ...session, times: new Map(session.times).set(this.itemId, time) }));
  }
  get usedIn(): AfterEffectsUXP.CompItem[] {
    const users = allComps(this.host.state).filter((comp) => comp.layers.some((layer) => layer.sourceId === this.itemId));
    return users.map((comp) => this.host.objects.comp(comp.id));
  }

  protected positive(value: number): number {
    if (!(value > 0)) throw hostError(`${value} is not above 0`);
    return value;
  }
}
