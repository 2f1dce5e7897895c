import { UndocumentedMemberError } from "../host/host-errors";
import { guarded, type ClassName } from "../host/guarded";
import type { ObjectFactory } from "../host/object-factory";
import type { SimulatedHost } from "../host/simulated-host";
import { findLayer } from "../state/find-in-state";
import { newMarker, newText } from "../state/new-property";
import { hostEnums } from "./host-enums";
import { SimulatedApplication } from "./simulated-application";
import { SimulatedAvLayer } from "./simulated-av-layer";
import { SimulatedCompItem } from "./simulated-comp-item";
import { SimulatedDeferredCall } from "./simulated-deferred-call";
import { SimulatedFolderItem } from "./simulated-folder-item";
import { SimulatedFootageItem } from "./simulated-footage-item";
import { SimulatedLayer } from "./simulated-layer";
import { SimulatedMarkerValue } from "./simulated-marker-value";
import { SimulatedProject } from "./simulated-project";
import { SimulatedProperty } from "./simulated-property";
import { SimulatedPropertyGroup } from "./simulated-property-group";
import { SimulatedShape } from "./simulated-shape";
import { SimulatedTextDocument } from "./simulated-text-document";
import { SimulatedImportOptions, SimulatedKeyframeEase } from "./simulated-values";

/** Builds what `require("aftereffects")` answers in this host, in the shape that the switch says. */
export function createModule(host: SimulatedHost): AfterEffectsUXP.HostModule {
  host.objects = objectFactory(host);
  const app = guarded<AfterEffectsUXP.Application>("Application", new SimulatedApplication(host));
  const extras: Record<string, unknown> = { ...readOnlyEnums(host), ...(host.switches.constructors === "present" ? classes(host) : {}) };
  if (host.switches.moduleShape === "bag") extras.app = app;
  const known = new Set(["app", ...Object.keys(hostEnums(host.switches)), ...CLASS_NAMES]);
  const isApplication = host.switches.moduleShape === "application";
  const read = (key: string | symbol): unknown => {
    if (typeof key === "symbol") return undefined;
    if (key in extras) return extras[key];
    // Code has to ask for `app` and for classes to find out which shape this is.
    if (known.has(key) || key === "then" || key === "default" || key === "__esModule") return undefined;
    if (isApplication) return Reflect.get(app, key);
    if (key in app) return undefined;
    throw new UndocumentedMemberError(`The module's ${key}`);
  };
  return new Proxy<AfterEffectsUXP.HostModule>(
    {},
    {
      get: (_target, key) => read(key),
      set: (_target, key, value) => (isApplication ? Reflect.set(app, key, value) : false),
      has: (_target, key) => key in extras || (isApplication && key in app),
      ownKeys: () => Object.keys(extras),
      getOwnPropertyDescriptor: (_target, key) => (key in extras ? { value: read(key), enumerable: true, configurable: true } : undefined),
    },
  );
}

const CLASS_NAMES = ["MarkerValue", "KeyframeEase", "ImportOptions", "Shape", "TextDocument", "GuideOptions"];

/** The classes that scripts may make objects of, with ExtendScript's arguments (no page documents any). */
function classes(host: SimulatedHost): Partial<AfterEffectsUXP.ClassTable> {
  // A function that answers with an object can be called with `new`; the draft's types know classes only.
  const made = (make: (...args: never[]) => object): never =>
    function construct(...args: never[]) {
      return make(...args);
    } as never;
  return {
    MarkerValue: made((comment: string, chapter = "", url = "", frameTarget = "", cuePointName = "", parameters: Record<string, string> = {}) =>
      host.objects.marker({ ...newMarker(comment), chapter, url, frameTarget, cuePointName, parameters }),
    ),
    KeyframeEase: made((speed: number, influence: number) => host.objects.ease(speed, influence)),
    ImportOptions: made((file = "") => guarded("ImportOptions", new SimulatedImportOptions(host, file))),
    Shape: made(() => host.objects.shape({ kind: "shape", closed: true, vertices: [], inTangents: [], outTangents: [] })),
    TextDocument: made((text = "") => host.objects.text(newText(text))),
  };
}

/** Enumerations of which unknown members throw. */
function readOnlyEnums({ switches }: SimulatedHost): Record<string, unknown> {
  const enums = Object.entries(hostEnums(switches)).map(([name, members]): [string, unknown] => [
    name,
    new Proxy(members, {
      get: (target, key) => {
        if (typeof key === "symbol" || key in target || key === "then" || key === "toJSON" || key === "constructor") return Reflect.get(target, key);
        throw new UndocumentedMemberError(`${name}.${key}`);
      },
    }),
  ]);
  return Object.fromEntries(enums);
}

const LAYER_CLASSES = { av: "AVLayer", text: "TextLayer", shape: "ShapeLayer", camera: "CameraLayer", light: "LightLayer" } as const satisfies Record<string, ClassName>;

function objectFactory(host: SimulatedHost): ObjectFactory {
  const layer = <Seen>(id: number): Seen => {
    const kind = findLayer(host.state, id)?.layer.kind ?? "av";
    const hasPicture = kind !== "camera" && kind !== "light";
    return guarded(LAYER_CLASSES[kind], hasPicture ? new SimulatedAvLayer(host, id) : new SimulatedLayer(host, id));
  };
  const factory: ObjectFactory = {
    project: () => guarded("Project", new SimulatedProject(host)),
    item: (id) => {
      const kind = host.state.items.get(id)?.kind;
      return kind === "comp" ? factory.comp(id) : kind === "folder" ? factory.folder(id) : factory.footage(id);
    },
    comp: (id) => guarded("CompItem", new SimulatedCompItem(host, id)),
    folder: (id) => guarded("FolderItem", new SimulatedFolderItem(host, id)),
    footage: (id) => guarded("FootageItem", new SimulatedFootageItem(host, id)),
    layer,
    avLayer: layer,
    group: (place) => guarded("PropertyGroup", new SimulatedPropertyGroup(host, place)),
    property: (place) => guarded("Property", new SimulatedProperty(host, place)),
    marker: (state) => guarded("MarkerValue", new SimulatedMarkerValue(host, state)),
    shape: (state) => guarded("Shape", new SimulatedShape(host, state)),
    text: (state) => guarded("TextDocument", new SimulatedTextDocument(host, state)),
    ease: (speed, influence) => guarded("KeyframeEase", new SimulatedKeyframeEase(host, speed, influence)),
    deferred: (work) => guarded("DeferredCall", new SimulatedDeferredCall(host, work)),
  };
  return factory;
}
