import { deadReference, hostError } from "../host/host-errors";
import { isSpatial } from "../state/edit-keys";
import { findLayer } from "../state/find-in-state";
import { compTime, layerTime } from "../state/layer-clock";
import type { PropertyState } from "../state/property-state";
import { valueAtTime, valueBeforeExpression } from "../state/value-at-time";
import { enumNumber } from "./host-enums";
import { toScript } from "./property-values";
import { SimulatedPropertyBase } from "./simulated-property-base";

/** What can be read of a property. */
export abstract class SimulatedPropertyFacts extends SimulatedPropertyBase {
  get canSetExpression(): boolean {
    return !["NO_VALUE", "CUSTOM_VALUE", "MARKER", "LAYER_INDEX", "MASK_INDEX"].includes(this.state.valueType);
  }
  get canVaryOverTime(): boolean {
    return this.state.canVaryOverTime;
  }
  get hasMax(): boolean {
    return this.state.max !== null;
  }
  get hasMin(): boolean {
    return this.state.min !== null;
  }
  get maxValue(): number {
    if (this.state.max === null) throw hostError(`${this.name} has no maximum`);
    return this.state.max;
  }
  get minValue(): number {
    if (this.state.min === null) throw hostError(`${this.name} has no minimum`);
    return this.state.min;
  }
  get isDropdownEffect(): boolean {
    return this.state.matchName.startsWith("ADBE Dropdown Control");
  }
  get propertyParameters(): string[] {
    if (!this.isDropdownEffect) throw hostError(`${this.name} is no dropdown menu`);
    return [...(this.state.choices ?? [])];
  }
  get isSpatial(): boolean {
    return isSpatial(this.state);
  }
  get isTimeVarying(): boolean {
    return this.state.keys.length > 0 || this.state.expression?.enabled === true;
  }
  get isSeparationFollower(): boolean {
    return this.state.separation?.role === "follower";
  }
  get isSeparationLeader(): boolean {
    return this.state.separation?.role === "leader";
  }
  get separationDimension(): number {
    const { separation } = this.state;
    if (separation?.role !== "follower") throw hostError(`${this.name} is no separated dimension`);
    return separation.dimension;
  }
  get propertyValueType(): number {
    return enumNumber(this.host.switches, "PropertyValueType", this.state.valueType);
  }
  get unitsText(): string {
    return this.state.unitsText;
  }
  get value(): unknown {
    return this.valueAtTime(this.now);
  }
  get valueText(): string {
    const { choices } = this.state;
    const { value } = this;
    return choices && typeof value === "number" ? (choices[value - 1] ?? "") : String(value);
  }

  valueAtTime(time: number, preExpression = false): unknown {
    const own = this.ownTime(time);
    return toScript(this.host, preExpression ? valueBeforeExpression(this.state, own) : valueAtTime(this.state, own));
  }

  /** The property as it is now. */
  protected get state(): PropertyState {
    const { node } = this;
    if (node.kind !== "property") throw deadReference();
    return node;
  }

  /** The current time of the composition that it belongs to. */
  private get now(): number {
    const { owner } = this.place;
    const compId = owner.kind === "layer" ? findLayer(this.host.state, owner.id)?.comp.id : owner.id;
    return this.host.session.times.get(compId ?? -1) ?? 0;
  }

  /** Time of the clock that its keyframes are kept in. */
  protected ownTime(time: number): number {
    const found = this.place.owner.kind === "layer" ? findLayer(this.host.state, this.place.owner.id) : undefined;
    return found ? layerTime(found.layer, time) : time;
  }

  /** Time as scripts see it: the composition's (documented for ExtendScript). */
  protected seenTime(time: number): number {
    const found = this.place.owner.kind === "layer" ? findLayer(this.host.state, this.place.owner.id) : undefined;
    return found ? compTime(found.layer, time) : time;
  }
}
