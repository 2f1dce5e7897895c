import { hostError } from "../host/host-errors";
import { behind } from "../host/guarded";
import { addKeyAt, changeKey, easeCount, isSpatial, keyAt, removeKeyAt } from "../state/edit-keys";
import { updateProperty } from "../state/edit-state";
import { newMarker } from "../state/new-property";
import type { EaseState, Interpolation, KeyState } from "../state/property-state";
import { enumName, enumNumber } from "./host-enums";
import { fromScript, toScript } from "./property-values";
import { SimulatedPropertyFacts } from "./simulated-property-facts";
import { SimulatedKeyframeEase } from "./simulated-values";

/** Keyframes of a property, by their numbers from 1. */
export abstract class SimulatedPropertyKeys extends SimulatedPropertyFacts {
  get numKeys(): number {
    return this.state.keys.length;
  }

  keyTime(keyOrComment: number | string): number {
    return this.seenTime(this.key(keyOrComment).time);
  }
  keyValue(keyOrComment: number | string): unknown {
    return toScript(this.host, this.key(keyOrComment).value);
  }
  keyInInterpolationType(key: number): number {
    return enumNumber(this.host.switches, "KeyframeInterpolationType", this.key(key).inType);
  }
  keyOutInterpolationType(key: number): number {
    return enumNumber(this.host.switches, "KeyframeInterpolationType", this.key(key).outType);
  }
  keyInTemporalEase(key: number): AfterEffectsUXP.KeyframeEase[] {
    return this.key(key).inEase.map(({ speed, influence }) => this.host.objects.ease(speed, influence));
  }
  keyOutTemporalEase(key: number): AfterEffectsUXP.KeyframeEase[] {
    return this.key(key).outEase.map(({ speed, influence }) => this.host.objects.ease(speed, influence));
  }
  keyInSpatialTangent(key: number): number[] {
    return [...(this.spatialKey(key).inTangent ?? [])];
  }
  keyOutSpatialTangent(key: number): number[] {
    return [...(this.spatialKey(key).outTangent ?? [])];
  }
  keyLabel(key: number): number {
    return this.key(key).label;
  }
  keyRoving(key: number): boolean {
    return this.spatialKey(key).roving;
  }
  keySpatialAutoBezier(key: number): boolean {
    return this.spatialKey(key).spatialAutoBezier;
  }
  keySpatialContinuous(key: number): boolean {
    return this.spatialKey(key).spatialContinuous;
  }
  keyTemporalAutoBezier(key: number): boolean {
    return this.key(key).temporalAutoBezier;
  }
  keyTemporalContinuous(key: number): boolean {
    return this.key(key).temporalContinuous;
  }

  nearestKeyIndex(time: number): number {
    const own = this.ownTime(time);
    const distances = this.state.keys.map((key) => Math.abs(key.time - own));
    if (distances.length === 0) throw hostError(`${this.name} has no keyframes`);
    return distances.indexOf(Math.min(...distances)) + 1;
  }

  isInterpolationTypeValid(type: number): boolean {
    const name = enumName(this.host.switches, "KeyframeInterpolationType", type);
    return name === "HOLD" || (name !== undefined && !["TEXT_DOCUMENT", "MARKER", "LAYER_INDEX"].includes(this.state.valueType));
  }

  addKey(time: number): number {
    this.checkKeyed();
    const own = this.ownTime(time);
    this.edit("Add Keyframe", (state) => updateProperty(state, this.place, (property) => addKeyAt(property, own, newMarker(""))));
    return keyAt(this.state, own) + 1;
  }

  removeKey(key: number): boolean {
    const at = this.keyNumber(key);
    this.edit("Delete Keyframe", (state) => updateProperty(state, this.place, (property) => removeKeyAt(property, at)));
    return true;
  }

  setValueAtKey(key: number, value: unknown): void {
    const stored = fromScript(this.host, this.state, value);
    this.changeKey(key, "Change Keyframe", { value: stored });
  }

  setInterpolationTypeAtKey(key: number, inType: number, outType = inType): boolean {
    return this.changeKey(key, "Keyframe Interpolation", { inType: this.interpolation(inType), outType: this.interpolation(outType) });
  }

  setTemporalEaseAtKey(key: number, inEase: AfterEffectsUXP.KeyframeEase[], outEase: AfterEffectsUXP.KeyframeEase[] = inEase): boolean {
    const eased = (type: Interpolation): Interpolation => (type === "HOLD" ? "HOLD" : "BEZIER");
    const { inType, outType } = this.key(key);
    return this.changeKey(key, "Keyframe Velocity", { inEase: this.eases(inEase), outEase: this.eases(outEase), inType: eased(inType), outType: eased(outType) });
  }

  setSpatialTangentsAtKey(key: number, inTangent: number[], outTangent: number[] = inTangent): boolean {
    const { inTangent: before } = this.spatialKey(key);
    const pad = (tangent: number[]): number[] => (before ?? []).map((_, dimension) => tangent[dimension] ?? 0);
    return this.changeKey(key, "Change Motion Path", { inTangent: pad(inTangent), outTangent: pad(outTangent) });
  }

  setLabelAtKey(key: number, label: number): boolean {
    return this.changeKey(key, "Label", { label });
  }
  setRovingAtKey(key: number, roving: boolean): boolean {
    this.spatialKey(key);
    return this.changeKey(key, "Rove Across Time", { roving });
  }
  setSpatialAutoBezierAtKey(key: number, spatialAutoBezier: boolean): boolean {
    this.spatialKey(key);
    return this.changeKey(key, "Keyframe Interpolation", { spatialAutoBezier });
  }
  setSpatialContinuousAtKey(key: number, spatialContinuous: boolean): boolean {
    this.spatialKey(key);
    return this.changeKey(key, "Keyframe Interpolation", { spatialContinuous });
  }
  setTemporalAutoBezierAtKey(key: number, temporalAutoBezier: boolean): boolean {
    return this.changeKey(key, "Keyframe Interpolation", { temporalAutoBezier });
  }
  setTemporalContinuousAtKey(key: number, temporalContinuous: boolean): boolean {
    return this.changeKey(key, "Keyframe Interpolation", { temporalContinuous });
  }

  /** Throws for a property that cannot have keyframes. */
  protected checkKeyed(): void {
    if (!this.state.canVaryOverTime) throw hostError(`${this.name} cannot have keyframes`);
  }

  private changeKey(key: number, label: string, part: Partial<KeyState>): boolean {
    const at = this.keyNumber(key);
    this.edit(label, (state) => updateProperty(state, this.place, (property) => changeKey(property, at, (before) => ({ ...before, ...part }))));
    return true;
  }

  private key(keyOrComment: number | string): KeyState {
    const { keys } = this.state;
    const found = typeof keyOrComment === "number" ? keys[this.keyNumber(keyOrComment)] : keys.find(({ value }) => value !== null && typeof value === "object" && "comment" in value && value.comment === keyOrComment);
    if (!found) throw hostError(`${this.name} has no keyframe "${keyOrComment}"`);
    return found;
  }

  private spatialKey(key: number): KeyState {
    if (!isSpatial(this.state)) throw hostError(`${this.name} is not spatial`);
    return this.key(key);
  }

  private keyNumber(key: number): number {
    const { length } = this.state.keys;
    if (!Number.isInteger(key) || key < 1 || key > length) throw hostError(`keyframe ${key} is not within 1 to ${length}`);
    return key - 1;
  }

  private interpolation(type: number): Interpolation {
    const name = enumName(this.host.switches, "KeyframeInterpolationType", type);
    if ((name !== "LINEAR" && name !== "BEZIER" && name !== "HOLD") || !this.isInterpolationTypeValid(type)) throw hostError(`${type} is no interpolation for ${this.name}`);
    return name;
  }

  private eases(eases: readonly AfterEffectsUXP.KeyframeEase[]): EaseState[] {
    const wanted = easeCount(this.state);
    if (eases.length !== wanted) throw hostError(`${this.name} takes ${wanted} eases a keyframe, not ${eases.length}`);
    return eases.map((ease) => {
      const { speed, influence } = behind(ease, SimulatedKeyframeEase);
      return { speed, influence };
    });
  }
}
