import type { ClipRef, EffectRef } from "../../project/references";
import type { Receipt } from "../receipt";
import { shownName } from "../shown-name";

type Item = AfterEffectsUXP.Item;
type CompItem = AfterEffectsUXP.CompItem;
type AnyLayer = AfterEffectsUXP.AnyLayer;
type Property = AfterEffectsUXP.Property;
type PropertyGroup = AfterEffectsUXP.PropertyGroup;

/** Before a layer's number, where we name it: "layer 57". */
const LAYER_PREFIX = "layer ";

/**
 * After Effects gives its projects no id. That of the top folder is documented as unique and persistent; where it is empty the file stands for the project,
 * and for one that was never saved a name that nobody else has, until another project is opened.
 */
export function projectIdentity(app: AfterEffectsUXP.Application): Receipt["project"] {
  const { project } = app;
  const file = project.file;
  const fileName = file.split(/[\\/]/).pop() ?? "";
  return { guid: project.rootFolder.dynamicLinkGUID || file || unsavedName(app), name: shownName(fileName || "Untitled project") };
}

const unsaved = new WeakMap<AfterEffectsUXP.Application, { readonly name: string; readonly revision: number }>();

/** A project's revision only grows and begins with 1 (documented): one that is lower than before is another project's. */
function unsavedName(app: AfterEffectsUXP.Application): string {
  const { revision } = app.project;
  const known = unsaved.get(app);
  const name = known && revision >= known.revision ? known.name : `unsaved ${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
  unsaved.set(app, { name, revision });
  return name;
}

/** The open composition; null when there is none, or several are open. */
export function activeComp({ project }: AfterEffectsUXP.Application): CompItem | null {
  const item = project.activeItem;
  return item && isComp(item) ? item : null;
}

/** Is it a composition? What items call their type is in the user's language. */
export function isComp(item: Item): item is CompItem {
  return "layers" in item;
}

/** How a composition is named at the port. */
export function compGuid(comp: CompItem): string {
  return String(comp.id);
}

/** The composition of this name at the port; null when it is gone. */
export function findComp({ project }: AfterEffectsUXP.Application, guid: string): CompItem | null {
  const item = orNull(() => project.itemByID(Number(guid)));
  // "0x11" is a number too, and no name of ours.
  return item && isComp(item) && compGuid(item) === guid ? item : null;
}

/** How a layer is named at the port. */
export function layerMediaId(layer: AnyLayer): string {
  return `${LAYER_PREFIX}${layer.id}`;
}

/** The layer that the reference means, wherever in its composition it stands now; null when it is gone, or in another composition. */
export function findLayer(app: AfterEffectsUXP.Application, ref: ClipRef): AnyLayer | null {
  if (!ref.mediaId.startsWith(LAYER_PREFIX)) return null;
  // An exception may mean "no such layer" (documented) or anything else: whether it is gone, its composition says.
  const layer = orNull(() => app.project.layerByID(Number(ref.mediaId.slice(LAYER_PREFIX.length)))) ?? layerInComp(findComp(app, ref.sequenceGuid), ref.mediaId);
  return layer && layerMediaId(layer) === ref.mediaId && compGuid(layer.containingComp) === ref.sequenceGuid ? layer : null;
}

function layerInComp(comp: CompItem | null, mediaId: string): AnyLayer | null {
  for (let at = 1; comp && at <= comp.numLayers; at++) {
    const layer = comp.layer(at);
    if (layerMediaId(layer) === mediaId) return layer;
  }
  return null;
}

/** The group that holds a layer's effects; null for layers that take none. */
export function effectParade(layer: AnyLayer): PropertyGroup | null {
  return groupOrNull(orNull(() => layer.property("ADBE Effect Parade")));
}

/** The effects of a group of them, in order. */
export function effectsIn(parade: PropertyGroup): PropertyGroup[] {
  return Array.from({ length: parade.numProperties }, (_, i) => groupOrNull(parade.property(i + 1))).filter((effect) => effect !== null);
}

/** The effect that the reference means; null when the layer has fewer of that name. */
export function findEffect(layer: AnyLayer, ref: Pick<EffectRef, "matchName" | "occurrence">): PropertyGroup | null {
  const parade = effectParade(layer);
  return (parade && effectsIn(parade).filter((effect) => effect.matchName === ref.matchName)[ref.occurrence]) ?? null;
}

/** An effect's parameter by the number in its match name (7 of "ADBE Lumetri-0007"); null where there is none, or it is a group. */
export function findParam(effect: PropertyGroup, index: number): Property | null {
  const matchName = `${effect.matchName}-${String(index).padStart(4, "0")}`;
  const found = orNull(() => effect.property(matchName));
  // Other names than match names find something too: only the one that was meant counts.
  return found && isProperty(found) && found.matchName === matchName ? found : null;
}

/** A property that stands under this match name; null where there is none, or it is a group. */
export function propertyNamed(group: PropertyGroup | AnyLayer, matchName: string): Property | null {
  const found = orNull(() => group.property(matchName));
  return found && isProperty(found) ? found : null;
}

function groupOrNull(found: Property | PropertyGroup | null): PropertyGroup | null {
  return found && !isProperty(found) ? found : null;
}

// The types of properties are numbers that nobody publishes; only groups have children, and only properties have a value.
function isProperty(found: Property | PropertyGroup): found is Property {
  return !("numProperties" in found);
}

/** What is asked for, or null where the host throws because there is nothing of the kind (documented for ids, unclear for names). */
function orNull<Value>(ask: () => Value | null | undefined): Value | null {
  try {
    return ask() ?? null;
  } catch {
    return null;
  }
}
