import type { PropertyPlace } from "../state/find-in-state";
import type { MarkerState, ShapeState, TextState } from "../state/property-state";

/** Makes the objects that members answer with, so that the classes need not know each other. */
export interface ObjectFactory {
  project(): AfterEffectsUXP.Project;
  item(id: number): AfterEffectsUXP.Item;
  comp(id: number): AfterEffectsUXP.CompItem;
  folder(id: number): AfterEffectsUXP.FolderItem;
  footage(id: number): AfterEffectsUXP.FootageItem;
  layer(id: number): AfterEffectsUXP.AnyLayer;
  avLayer(id: number): AfterEffectsUXP.AVLayer;
  group(place: PropertyPlace): AfterEffectsUXP.PropertyGroup;
  property(place: PropertyPlace): AfterEffectsUXP.Property;
  marker(state: MarkerState): AfterEffectsUXP.MarkerValue;
  shape(state: ShapeState): AfterEffectsUXP.Shape;
  text(state: TextState): AfterEffectsUXP.TextDocument;
  ease(speed: number, influence: number): AfterEffectsUXP.KeyframeEase;
  deferred<Value>(call: DeferredWork<Value>): AfterEffectsUXP.DeferredCall<Value>;
}

/** Work that begins when the call stack has cleared. */
export type DeferredWork<Value> = {
  /** "CompItem.saveFrameToPng". */
  readonly member: string;
  readonly start: (done: (value: Value) => void) => void;
  /** What `wait()` gives at once, where anything can be given. */
  readonly now: () => Value;
};
