import { rgbaImage } from "../../../../shared/basics/rgba-image";
import { calibrationChart, CHART_BYTES } from "../../../../shared/color/response/calibration-chart";
import { readChart } from "../../../../shared/color/response/read-chart";
import { NEUTRAL_LUMETRI } from "../../../hosts/picture/lumetri/lumetri-response";
import { videoLumetri } from "../../../hosts/picture/lumetri/video-lumetri";
import { resampleImage } from "../../../hosts/picture/resample-image";
import { frameOf } from "../painted-scene";

const chart = calibrationChart();

describe("reading the chart", () => {
  it.each([[960, 540], [1920, 1080], [640, 360], [500, 281]])("gives every colour back from a frame of %i x %i", (widthPx, heightPx) => {
    const read = readChart(resampleImage(chart, widthPx, heightPx));
    if (!read.ok) throw new Error(read.problem.kind);
    const worst = read.value.reduce((most, value, at) => Math.max(most, Math.abs(255 * value - CHART_BYTES[at]!)), 0);
    expect(worst).toBeLessThan(1);
  });

  it.each([{ exposure: -5 }, { saturation: 0 }, { contrast: -100, blacks: 100 }])("still knows it under %j", (moved) => {
    expect(readChart(videoLumetri.render(chart, { ...NEUTRAL_LUMETRI, ...moved })).ok).toBe(true);
  });

  it("refuses another picture, another shape and a frame too small to tell patches apart", () => {
    expect(readChart(frameOf({ seed: 4 }, 0.2, 0.1, 1.2, 640))).toEqual({ ok: false, problem: { kind: "not-the-chart" } });
    expect(readChart(rgbaImage(640, 480, new Uint8ClampedArray(640 * 480 * 4)))).toMatchObject({ ok: false, problem: { kind: "wrong-shape" } });
    expect(readChart(resampleImage(chart, 192, 108))).toMatchObject({ ok: false, problem: { kind: "too-small" } });
  });

  it("refuses the chart when it is moved inside the frame", () => {
    const moved = new Uint8ClampedArray(chart.data.length);
    moved.set(chart.data.subarray(0, chart.data.length - 9 * 960 * 4), 9 * 960 * 4);
    expect(readChart(rgbaImage(960, 540, moved))).toEqual({ ok: false, problem: { kind: "not-the-chart" } });
  });
});
