import type { PluginFiles } from "../../plugin-files";
import { findComp } from "../live-project";
import type { AfterEffectsContext } from "../after-effects-context";

/** The scratch composition as questions work with it: everything is found anew each time, by ids, which outlive every reference. */
export class CheckGround {
  readonly app: AfterEffectsUXP.Application;

  constructor(
    readonly context: AfterEffectsContext,
    readonly files: PluginFiles,
    /** Where `plugin-temp:/` is, for the host to write into. */
    readonly nativeFolder: string,
    private readonly compId: number,
    private readonly layerId: number,
  ) {
    this.app = context.app;
  }

  comp(): AfterEffectsUXP.CompItem {
    const comp = findComp(this.app, String(this.compId));
    if (!comp) throw new Error("the scratch composition is gone");
    return comp;
  }

  /** The solid in it. */
  layer(): AfterEffectsUXP.AnyLayer {
    const layer = this.app.project.layerByID(this.layerId);
    if (!layer) throw new Error("the scratch layer is gone");
    return layer;
  }

  /** The solid's opacity: a number from 0 to 100. */
  opacity(): AfterEffectsUXP.Property {
    const transform = this.layer().property("ADBE Transform Group") as AfterEffectsUXP.PropertyGroup;
    // Both kinds come from property(); these two are a group and a number in every layer with a picture.
    return transform.property("ADBE Opacity") as AfterEffectsUXP.Property;
  }

  effects(): AfterEffectsUXP.PropertyGroup {
    return this.layer().property("ADBE Effect Parade") as AfterEffectsUXP.PropertyGroup;
  }

  /** Does the work with this effect on the layer, and takes it off again; waits for nothing. */
  withEffect<Value>(matchName: string, work: (effect: AfterEffectsUXP.PropertyGroup) => Value): Value {
    this.app.beginUndoGroup("Check: effect");
    try {
      this.effects().addProperty(matchName);
      try {
        return work(this.effects().property(this.effects().numProperties) as AfterEffectsUXP.PropertyGroup);
      } finally {
        this.effects().property(this.effects().numProperties)?.remove();
      }
    } finally {
      this.app.endUndoGroup();
    }
  }

  /** A path in the plugin's temporary folder, as the host wants it. */
  native(name: string): string {
    return `${this.nativeFolder}${/^([A-Za-z]:|\\\\)/.test(this.nativeFolder) ? "\\" : "/"}${name}`;
  }
}
