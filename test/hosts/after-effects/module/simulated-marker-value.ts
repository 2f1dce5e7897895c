import { hostError } from "../host/host-errors";
import { HostObject, type Simulated } from "../host/guarded";
import type { SimulatedHost } from "../host/simulated-host";
import type { MarkerState } from "../state/property-state";

/** `MarkerValue`: a copy that a script may change; the project changes when it is set on a property. */
export class SimulatedMarkerValue extends HostObject implements Simulated<AfterEffectsUXP.MarkerValue> {
  #state: MarkerState;

  constructor(host: SimulatedHost, state: MarkerState) {
    super(host);
    this.#state = state;
  }

  /** What is stored when it is set. */
  state(): MarkerState {
    return this.#state;
  }

  get comment(): string {
    return this.#state.comment;
  }
  set comment(comment: string) {
    this.#change({ comment });
  }
  get duration(): number {
    return this.#state.duration;
  }
  set duration(duration: number) {
    if (duration < 0) throw hostError("a marker's duration cannot be negative");
    this.#change({ duration });
  }
  get label(): number {
    return this.#state.label;
  }
  set label(label: number) {
    if (!Number.isInteger(label) || label < 0 || label > 16) throw hostError("a label is a whole number from 0 to 16");
    this.#change({ label });
  }
  get chapter(): string {
    return this.#state.chapter;
  }
  set chapter(chapter: string) {
    this.#change({ chapter });
  }
  get url(): string {
    return this.#state.url;
  }
  set url(url: string) {
    this.#change({ url });
  }
  get frameTarget(): string {
    return this.#state.frameTarget;
  }
  set frameTarget(frameTarget: string) {
    this.#change({ frameTarget });
  }
  get cuePointName(): string {
    return this.#state.cuePointName;
  }
  set cuePointName(cuePointName: string) {
    this.#change({ cuePointName });
  }
  get eventCuePoint(): boolean {
    return this.#state.eventCuePoint;
  }
  set eventCuePoint(eventCuePoint: boolean) {
    this.#change({ eventCuePoint });
  }
  get protectedRegion(): boolean {
    return this.#state.protectedRegion;
  }
  set protectedRegion(protectedRegion: boolean) {
    this.#change({ protectedRegion });
  }

  getParameters(): Record<string, string> {
    return { ...this.#state.parameters };
  }

  setParameters(parameters: Record<string, string>): boolean {
    this.#change({ parameters: Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, String(value)])) });
    return true;
  }

  #change(part: Partial<MarkerState>): void {
    this.#state = { ...this.#state, ...part };
  }
}
