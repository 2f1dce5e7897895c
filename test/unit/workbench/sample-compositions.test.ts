import { readFileSync } from "node:fs";
import { allComps, layerName } from "../../hosts/after-effects/state/find-in-state";
import type { CompState } from "../../hosts/after-effects/state/project-state";
import { layerKeyframes, layerMarkers, sortOfLayer } from "../../workbench/session/after-effects/layer-facts";
import { sampleCompositions } from "../../workbench/session/after-effects/sample-compositions";
import { INTERVIEWED, interviewMedia } from "../../workbench/session/interview-footage";
import { parseSampleCut } from "../../workbench/session/sample-cut";
import { sampleMedia } from "../../workbench/session/sample-footage";

const cut = parseSampleCut(readFileSync("test/workbench/sample/edit_truth.json", "utf8"));
const project = sampleCompositions(cut, sampleMedia(cut), INTERVIEWED.map((one) => ({ name: one.name, media: interviewMedia(one) })));

function comp(name: string): CompState {
  const found = allComps(project).find((each) => each.name === name);
  if (!found) throw new Error(`The sample has no composition ${name}.`);
  return found;
}

describe("the sample project of the simulated After Effects", () => {
  it("has a layer a shot in the rough cut, named as in Premiere's sample, each showing its own frames of the edit", () => {
    const { layers, duration } = comp("Rough cut");
    expect(layers.map((layer) => layerName(project, layer))).toEqual(cut.shots.map((shot) => shot.name));
    expect(layers.map(({ inPoint, outPoint }) => [Math.round(inPoint * cut.fps), Math.round(outPoint * cut.fps)])).toEqual(cut.shots.map(({ start, end }) => [start, end]));
    expect(layers.every((layer) => layer.startTime === 0)).toBe(true);
    expect(Math.round(duration * cut.fps)).toBe(cut.frames);
  });

  it("has every kind of layer that panels must tell apart in the titles", () => {
    const { layers } = comp("Titles");
    expect(layers.map((layer) => sortOfLayer(project, layer))).toEqual(["camera", "null", "adjustment layer", "text", "solid", "solid", "composition", "solid"]);
    expect(layers.filter((layer) => layer.locked).map((layer) => layerName(project, layer))).toEqual(["Lower third plate"]);
    expect(layers.filter((layer) => layer.shy).map((layer) => layerName(project, layer))).toEqual(["Safe area note"]);
    const text = layers.find((layer) => layer.kind === "text")!;
    expect(layerKeyframes(text)).toEqual([{ at: 0, names: ["Opacity"] }, { at: 1, names: ["Opacity"] }]);
    expect(layerMarkers(text)).toEqual([{ at: 1, comment: "The title can be read" }]);
  });

  it("lays the interviews one after the other, so that the second one starts late", () => {
    const [first, second] = comp("Interviews").layers;
    expect(second?.startTime).toBe(first?.outPoint);
    expect(second?.outPoint).toBeCloseTo(comp("Interviews").duration);
  });

  it("gives no id twice", () => {
    const ids = [...project.items.values()].flatMap((item) => [item.id, ...(item.kind === "comp" ? item.layers.map((layer) => layer.id) : [])]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
