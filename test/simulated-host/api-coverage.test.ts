import { createSimulatedPremiere } from "../hosts/premiere/create-simulated-premiere";
import { timeline } from "../hosts/premiere/builders/timeline";
import API_TABLE from "../hosts/premiere/host/api-table.json";
import { NOT_SIMULATED } from "../hosts/premiere/host/guard-class";
import { NotSimulatedError } from "../hosts/premiere/host/host-errors";
import { HOST_CONSTANTS } from "../hosts/premiere/module/host-constants";
import { readConstants, readTypeDefinitions } from "../../scripts/type-definitions";

const open = (): ReturnType<typeof createSimulatedPremiere> => createSimulatedPremiere({ project: timeline("V1: interview 0-10") });
const definitions = readTypeDefinitions();

/** Made by `new` or by factories, with these properties as fields of their own; the prototype cannot show them. */
const OWN_FIELDS = new Set(["AAFExportOptions", "AddTransitionOptions", "CloseProjectOptions", "OpenProjectOptions", "Color", "PointF", "RectF", "FrameRate", "TimeDisplay", "PointKeyframe", "Keyframe", "ProjectEvent", "ProjectClosedEvent", "OperationCompleteEvent"]);

describe("the simulated module against Adobe's type definitions", () => {
  it("checks arguments with the table that the installed definitions give", () => {
    expect(API_TABLE).toEqual(definitions);
  });

  it("has every class", () => {
    expect(Object.keys(open().module).sort()).toEqual([...Object.keys(definitions), "Constants"].sort());
  });

  it.each(Object.keys(definitions))("has every member of %s", (className) => {
    const { module } = open();
    const exported = Reflect.get(module, className) as { prototype: object };
    const declared = definitions[className];
    const missingStatics = Object.keys(declared?.static ?? {}).filter((member) => Reflect.get(exported, member) === undefined);
    const missingMembers = Object.entries(declared?.instance ?? {})
      .filter(([member, signature]) => !(member in exported.prototype) && !(signature === "property" && OWN_FIELDS.has(className)))
      .map(([member]) => member);
    expect({ missingStatics, missingMembers }).toEqual({ missingStatics: [], missingMembers: [] });
  });

  it("has every constant, with a value of its own", () => {
    for (const [name, members] of Object.entries(readConstants())) {
      const values: object = Reflect.get(HOST_CONSTANTS, name);
      expect([name, Object.keys(values).sort()]).toEqual([name, [...members].sort()]);
      expect(new Set(Object.values(values)).size).toBe(members.length);
    }
  });

  it("says by name what it does not simulate", () => {
    open();
    expect([...NOT_SIMULATED].sort()).toEqual([
      "ClipProjectItem.getComponentChain",
      "EncoderManager.exportSequence",
      "EncoderManager.getExportFileExtension",
      "PRProduction.getScratchDiskSettings",
      "Project.importAEComps",
      "Project.importAllAEComps",
      "Project.importSequences",
      "Project.open",
      "ProjectConverter.exportAAF",
      "ProjectConverter.exportAsFinalCutProXML",
      "ProjectConverter.exportAsOpenTimelineIO",
      "SequenceEditor.getInstalledMogrtPath",
      "SequenceEditor.insertMogrtFromLibrary",
      "SequenceEditor.insertMogrtFromPath",
      "SequenceUtils.performSceneEditDetectionOnSelection",
    ]);
  });

  it("rejects with the member's name where the declaration says Promise", async () => {
    const { module } = open();
    await expect(module.Project.open("/Projects/new.prproj")).rejects.toThrow(NotSimulatedError);
    await expect(module.Project.open("/Projects/new.prproj")).rejects.toThrow("Project.open");
  });

  it("answers with promises exactly where the declarations do", async () => {
    const { module } = open();
    const project = await module.Project.getActiveProject();
    expect(project.getActiveSequence()).toBeInstanceOf(Promise);
    expect((await project.getActiveSequence()).getTimebase()).toBeInstanceOf(Promise);
    expect(project.getSequence(module.Guid.fromString("nobody"))).toBeNull();
  });

  it("lacks members that are newer than the release", () => {
    const { module } = createSimulatedPremiere({ project: timeline("V1: interview 0-10"), switches: { build: "25.6" } });
    expect(module.Transcript.hasTranscript).toBeUndefined();
    expect(module.Project.isProject).toBeUndefined();
  });

  it("has no word about undo anywhere on the module", () => {
    const { module } = open();
    const names = Object.entries(module).flatMap(([name, value]) => [name, ...Object.keys(value), ...Object.getOwnPropertyNames((value as { prototype?: object }).prototype ?? {})]);
    expect(names.filter((name) => /undo|redo|history/i.test(name))).toEqual([]);
  });
});
