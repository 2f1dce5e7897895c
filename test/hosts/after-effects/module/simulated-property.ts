import { hostError } from "../host/host-errors";
import type { Simulated } from "../host/guarded";
import { setValueAt } from "../state/edit-keys";
import { updateChildren, updateProperty } from "../state/edit-state";
import { expressionProblem } from "../state/expression-value";
import { childrenAt } from "../state/find-in-state";
import { separateDimensions } from "../state/separate-dimensions";
import { fromScript } from "./property-values";
import { SimulatedPropertyKeys } from "./simulated-property-keys";

/** What the simulated host has no essential graphics, no layer inputs and no selected keyframes for. */
type NotSimulatedMembers =
  | "selected" | "addToMotionGraphicsTemplate" | "addToMotionGraphicsTemplateAs" | "canAddToMotionGraphicsTemplate"
  | "LayerInputStageType" | "alternateSource" | "canSetAlternateSource" | "essentialPropertySource" | "inputLayerAndStage" | "layerInputStage" | "mediaReplacementScaleMode"
  | "getInputStageCycleSafeLimit" | "setAlternateSource" | "setInputLayerAndStage" | "setLayerInputStage"
  | "selectedKeys" | "keySelected" | "setSelectedAtKey" | "duplicate";

/** `Property`: a value with keyframes, limits and an expression. */
export class SimulatedProperty extends SimulatedPropertyKeys implements Simulated<AfterEffectsUXP.Property, NotSimulatedMembers> {
  get expression(): string {
    return this.state.expression?.text ?? "";
  }
  set expression(text: string) {
    if (!this.canSetExpression) throw hostError(`${this.name} takes no expressions`);
    const expression = text === "" ? null : { text, enabled: expressionProblem(text) === "" };
    this.edit("Change Expression", (state) => updateProperty(state, this.place, (property) => ({ ...property, expression })));
  }
  get expressionEnabled(): boolean {
    return this.state.expression?.enabled ?? false;
  }
  set expressionEnabled(enabled: boolean) {
    const { expression } = this.state;
    if (!expression) throw hostError(`${this.name} has no expression`);
    this.edit("Enable Expression", (state) => updateProperty(state, this.place, (property) => ({ ...property, expression: { ...expression, enabled } })));
  }
  get expressionError(): string {
    return expressionProblem(this.state.expression?.text ?? "");
  }

  get dimensionsSeparated(): boolean {
    const { separation } = this.state;
    return separation?.role === "leader" && separation.separated;
  }
  set dimensionsSeparated(separated: boolean) {
    if (!this.isSeparationLeader) throw hostError(`${this.name} cannot be separated`);
    this.edit("Separate Dimensions", (state) => updateChildren(state, this.parentPlace, (children) => separateDimensions(children, separated)));
  }
  get separationLeader(): AfterEffectsUXP.Property {
    if (!this.isSeparationFollower) throw hostError(`${this.name} is no separated dimension`);
    return this.#sibling((separation) => separation?.role === "leader");
  }
  getSeparationFollower(dimension: number): AfterEffectsUXP.Property {
    if (!this.isSeparationLeader) throw hostError(`${this.name} cannot be separated`);
    return this.#sibling((separation) => separation?.role === "follower" && separation.dimension === dimension);
  }

  setValue(value: unknown): void {
    this.#checkSettable();
    if (this.state.valueType === "MARKER") throw hostError("markers are set at a time");
    if (this.numKeys > 0) throw hostError(`${this.name} has keyframes: set a value at a time or at a keyframe`);
    const stored = fromScript(this.host, this.state, value);
    this.edit("Change Value", (state) => updateProperty(state, this.place, (property) => ({ ...property, value: stored })));
  }

  setValueAtTime(time: number, value: unknown): void {
    this.setValuesAtTimes([time], [value]);
  }

  setValuesAtTimes(times: number[], values: unknown[]): void {
    this.#checkSettable();
    this.checkKeyed();
    if (times.length !== values.length) throw hostError(`${times.length} times and ${values.length} values`);
    const stored = values.map((value) => fromScript(this.host, this.state, value));
    const own = times.map((time) => this.ownTime(time));
    this.edit("Set Keyframes", (state) =>
      updateProperty(state, this.place, (property) => own.reduce((keyed, time, index) => setValueAt(keyed, time, stored[index] ?? null), property)),
    );
  }

  setPropertyParameters(items: string[]): AfterEffectsUXP.Property {
    if (!this.isDropdownEffect) throw hostError(`${this.name} is no dropdown menu`);
    this.edit("Edit Menu", (state) => updateProperty(state, this.place, (property) => ({ ...property, choices: [...items], max: items.length })));
    return this.host.objects.property(this.place);
  }


  #checkSettable(): void {
    const { separation } = this.state;
    if (this.dimensionsSeparated) throw hostError(`${this.name} is hidden: its dimensions are separated`);
    if (separation?.role === "follower" && !this.separationLeader.dimensionsSeparated) throw hostError(`${this.name} is hidden: its dimensions are not separated`);
  }

  #sibling(isIt: (separation: { readonly role: string; readonly dimension?: number } | null) => boolean): AfterEffectsUXP.Property {
    const siblings = childrenAt(this.host.state, this.parentPlace) ?? [];
    const at = siblings.findIndex((one) => one.kind === "property" && isIt(one.separation));
    if (at < 0) throw hostError(`${this.name} has no such dimension`);
    return this.host.objects.property({ owner: this.place.owner, path: [...this.place.path.slice(0, -1), at] });
  }
}
