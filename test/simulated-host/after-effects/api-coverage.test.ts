import { readAfterEffectsDefinitions, readAfterEffectsEnums } from "../../../scripts/after-effects-definitions";
import { compId, compositions, layerId } from "../../hosts/after-effects/builders/compositions";
import API_TABLE from "../../hosts/after-effects/host/api-table.json";
import { notSimulated, type ClassName, type HostObject } from "../../hosts/after-effects/host/guarded";
import { NotSimulatedError } from "../../hosts/after-effects/host/host-errors";
import { SimulatedHost } from "../../hosts/after-effects/host/simulated-host";
import { createModule } from "../../hosts/after-effects/module/create-module";
import { SimulatedApplication } from "../../hosts/after-effects/module/simulated-application";
import { SimulatedAvLayer } from "../../hosts/after-effects/module/simulated-av-layer";
import { SimulatedCompItem } from "../../hosts/after-effects/module/simulated-comp-item";
import { SimulatedDeferredCall } from "../../hosts/after-effects/module/simulated-deferred-call";
import { SimulatedFolderItem } from "../../hosts/after-effects/module/simulated-folder-item";
import { SimulatedFootageItem } from "../../hosts/after-effects/module/simulated-footage-item";
import { SimulatedItemCollection } from "../../hosts/after-effects/module/simulated-item-collection";
import { SimulatedLayer } from "../../hosts/after-effects/module/simulated-layer";
import { SimulatedLayerCollection } from "../../hosts/after-effects/module/simulated-layer-collection";
import { SimulatedMarkerValue } from "../../hosts/after-effects/module/simulated-marker-value";
import { SimulatedProject } from "../../hosts/after-effects/module/simulated-project";
import { SimulatedProperty } from "../../hosts/after-effects/module/simulated-property";
import { SimulatedPropertyGroup } from "../../hosts/after-effects/module/simulated-property-group";
import { SimulatedPreferences, SimulatedSettings } from "../../hosts/after-effects/module/simulated-settings";
import { SimulatedShape } from "../../hosts/after-effects/module/simulated-shape";
import { SimulatedFileSource, SimulatedSolidSource, SimulatedSource } from "../../hosts/after-effects/module/simulated-source";
import { SimulatedTextDocument } from "../../hosts/after-effects/module/simulated-text-document";
import { SimulatedImportOptions, SimulatedKeyframeEase } from "../../hosts/after-effects/module/simulated-values";
import { newMarker, newText } from "../../hosts/after-effects/state/new-property";
import { AfterEffectsBench } from "./after-effects-bench";
import { NOT_SIMULATED } from "./not-simulated";

const host = new SimulatedHost({ project: compositions("Main: camera:Cam 0-5, shot 0-5, text:Hello 0-5") });
createModule(host);
const [comp, shot, camera] = [compId(host.state, "Main"), layerId(host.state, "shot"), layerId(host.state, "Cam")];
const markers = { owner: { kind: "comp-markers", id: comp }, path: [] } as const;

/** An object of every class that the simulated module ever hands out. */
const SIMULATED: Partial<Record<ClassName, HostObject>> = {
  Application: new SimulatedApplication(host),
  AVLayer: new SimulatedAvLayer(host, shot),
  CameraLayer: new SimulatedLayer(host, camera),
  CompItem: new SimulatedCompItem(host, comp),
  DeferredCall: new SimulatedDeferredCall<void>(host, { member: "", start: () => undefined, now: () => undefined }),
  FileSource: new SimulatedFileSource(host, 0),
  FolderItem: new SimulatedFolderItem(host, 1),
  FootageItem: new SimulatedFootageItem(host, 0),
  ImportOptions: new SimulatedImportOptions(host, ""),
  ItemCollection: new SimulatedItemCollection(host, null),
  KeyframeEase: new SimulatedKeyframeEase(host, 0, 50),
  Layer: new SimulatedLayer(host, camera),
  LayerCollection: new SimulatedLayerCollection(host, comp),
  LightLayer: new SimulatedLayer(host, camera),
  MarkerValue: new SimulatedMarkerValue(host, newMarker("")),
  PlaceholderSource: new SimulatedSource(host, 0),
  Preferences: new SimulatedPreferences(host),
  Project: new SimulatedProject(host),
  Property: new SimulatedProperty(host, markers),
  PropertyGroup: new SimulatedPropertyGroup(host, markers),
  Settings: new SimulatedSettings(host),
  Shape: new SimulatedShape(host, { closed: true, vertices: [], inTangents: [], outTangents: [] }),
  ShapeLayer: new SimulatedAvLayer(host, shot),
  SolidSource: new SimulatedSolidSource(host, 0),
  TextDocument: new SimulatedTextDocument(host, newText("")),
  TextLayer: new SimulatedAvLayer(host, shot),
};

describe("the simulated module against our draft of After Effects' types", () => {
  it("checks every access with the table that the draft gives", () => {
    expect(API_TABLE).toEqual(readAfterEffectsDefinitions());
  });

  it("says by name what it does not simulate, class by class", () => {
    const missing = Object.entries(SIMULATED).map(([name, simulated]): [string, string] => [name, notSimulated(name as ClassName, simulated).join(" ")]);
    expect(Object.fromEntries(missing.filter(([, members]) => members !== ""))).toEqual(NOT_SIMULATED.members);
  });

  it("says which classes it never hands out", () => {
    expect(Object.keys(API_TABLE).filter((name) => !(name in SIMULATED))).toEqual(NOT_SIMULATED.classes);
  });

  it("has every enumeration, with every member that the draft spells out", () => {
    const { module } = new AfterEffectsBench("Main: shot 0-5");
    for (const [name, members] of Object.entries(readAfterEffectsEnums())) {
      const values = Reflect.get(module, name) as Readonly<Record<string, number>>;
      expect([name, members.filter((member) => typeof values[member] !== "number")]).toEqual([name, []]);
    }
  });

  it("throws with the member's name where something is documented and not simulated", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5");
    expect(() => bench.app.project.renderQueue).toThrow(NotSimulatedError);
    expect(() => bench.comp().applyPreset("/looks/warm.ffx")).toThrow("CompItem.applyPreset");
  });
});
