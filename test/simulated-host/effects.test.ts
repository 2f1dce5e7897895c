import { PremiereSession } from "./premiere-session";

const LUMETRI = "AE.ADBE Lumetri";

describe("component chains", () => {
  it("begin with Opacity and Motion", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    const chain = await (await session.videoItem()).getComponentChain();
    expect(chain.getComponentCount()).toBe(2);
    expect([await chain.getComponentAtIndex(0).getMatchName(), await chain.getComponentAtIndex(1).getMatchName()]).toEqual(["AE.ADBE Opacity", "AE.ADBE Motion"]);
  });

  it("take a new effect once", async () => {
    const session = await PremiereSession.open("V1: interview 0-10, broll 10-14");
    const token = await session.ppro.VideoFilterFactory.createComponent(LUMETRI);
    const chains = await Promise.all([0, 1].map(async (index) => (await session.videoItem(0, index)).getComponentChain()));
    expect(() => session.transact("Add", () => chains.map((chain) => chain.createAppendComponentAction(token)))).toThrow("Invalid parameter.");
  });

  it("do not show a new effect before the commit", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    const token = await session.ppro.VideoFilterFactory.createComponent(LUMETRI);
    const chain = await (await session.videoItem()).getComponentChain();
    session.transact("Add", () => {
      const action = chain.createAppendComponentAction(token);
      expect(chain.getComponentCount()).toBe(2);
      return [action];
    });
    expect((await (await session.videoItem()).getComponentChain()).getComponentCount()).toBe(3);
  });

  it("remove an effect again", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    await session.addEffect(LUMETRI);
    const chain = await (await session.videoItem()).getComponentChain();
    session.transact("Remove", () => [chain.createRemoveComponentAction(chain.getComponentAtIndex(2))]);
    expect((await (await session.videoItem()).getComponentChain()).getComponentCount()).toBe(2);
  });

  it("list at least a hundred video effects with parallel display names", async () => {
    const { ppro } = await PremiereSession.open("V1: interview 0-10");
    const [matchNames, displayNames] = [await ppro.VideoFilterFactory.getMatchNames(), await ppro.VideoFilterFactory.getDisplayNames()];
    expect(matchNames.length).toBeGreaterThanOrEqual(100);
    expect(new Set(matchNames).size).toBe(matchNames.length);
    expect(displayNames[matchNames.indexOf(LUMETRI)]).toBe("Lumetri Color");
  });
});

describe("Lumetri Color", () => {
  it("has 130 parameters, 33 of them unreadable, at the measured indexes", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    await session.addEffect(LUMETRI);
    const component = (await (await session.videoItem()).getComponentChain()).getComponentAtIndex(2);
    expect(component.getParamCount()).toBe(130);
    const values = await Promise.allSettled(Array.from({ length: 130 }, (_, index) => component.getParam(index).getValueAtTime(session.seconds(0))));
    expect(values.filter((value) => value.status === "rejected")).toHaveLength(33);
    expect([14, 15, 16, 19, 20, 21, 22, 23, 24].map((index) => component.getParam(index).displayName)).toEqual([
      "Temperature", "Tint", "Saturation", "Exposure", "Contrast", "Highlights", "Shadows", "Whites", "Blacks",
    ]);
    expect(await component.getParam(0).getStartValue()).toBeNull();
    expect((await component.getParam(16).getStartValue()).value).toEqual({ value: 100 });
  });

  it("clamps to the hard range and refuses wrong types", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    await session.addEffect(LUMETRI);
    const exposure = await session.param(2, 19);
    expect(() => exposure.createKeyframe("bright")).toThrow("Illegal Parameter type");
    session.transact("Grade", () => [exposure.createSetValueAction(exposure.createKeyframe(99), true)]);
    expect(await (await session.param(2, 19)).getValueAtTime(session.seconds(0))).toEqual({ value: 7 });
  });
});

describe("keyframes", () => {
  const animate = async (): Promise<PremiereSession> => {
    const session = await PremiereSession.open("V1: interview 0-10");
    const first = await session.param(1, 1);
    session.transact("Animate", () => [first.createSetTimeVaryingAction(true)]);
    const scale = await session.param(1, 1);
    session.transact("Keyframes", () =>
      ([[0, 100], [4, 200]] as const).map(([seconds, value]) => {
        const keyframe = scale.createKeyframe(value);
        keyframe.position = session.seconds(seconds);
        return scale.createAddKeyframeAction(keyframe);
      }),
    );
    return session;
  };

  it("are interpolated between, and held where the mode says so", async () => {
    const session = await animate();
    const scale = await session.param(1, 1);
    expect(await scale.getValueAtTime(session.seconds(2))).toEqual({ value: 150 });
    session.transact("Hold", () => [scale.createSetInterpolationAtKeyframeAction(session.seconds(0), session.ppro.Constants.InterpolationMode.HOLD)]);
    expect(await (await session.param(1, 1)).getValueAtTime(session.seconds(2))).toEqual({ value: 100 });
  });

  it("are found by time, in order", async () => {
    const session = await animate();
    const scale = await session.param(1, 1);
    expect(scale.getKeyframeListAsTickTimes().map((time) => time.seconds)).toEqual([0, 4]);
    expect(scale.findNextKeyframe(session.seconds(1)).position.seconds).toBe(4);
    expect(scale.findPreviousKeyframe(session.seconds(4)).position.seconds).toBe(0);
    expect(scale.getKeyframePtr(session.seconds(4)).value).toEqual({ value: 200 });
  });

  it("make a plain value write do nothing", async () => {
    const session = await animate();
    const scale = await session.param(1, 1);
    session.transact("Set", () => [scale.createSetValueAction(scale.createKeyframe(10))]);
    expect(await (await session.param(1, 1)).getValueAtTime(session.seconds(0))).toEqual({ value: 100 });
  });

  it("go when the parameter stops varying; the first value stays", async () => {
    const session = await animate();
    const scale = await session.param(1, 1);
    session.transact("Still", () => [scale.createSetTimeVaryingAction(false)]);
    const still = await session.param(1, 1);
    expect(still.isTimeVarying()).toBe(false);
    expect(await still.getValueAtTime(session.seconds(4))).toEqual({ value: 100 });
  });

  it("answer points as a pair of fractions", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    const position = await session.param(1, 0);
    expect(await position.getValueAtTime(session.seconds(0))).toEqual({ value: [0.5, 0.5] });
    session.transact("Move", () => [position.createSetValueAction(position.createKeyframe(new session.ppro.PointF(0.25, 0.75)))]);
    expect(await (await session.param(1, 0)).getValueAtTime(session.seconds(0))).toEqual({ value: [0.25, 0.75] });
  });
});

describe("many clips", () => {
  it("take a parameter each in one transaction", async () => {
    const drawing = `V1: ${Array.from({ length: 200 }, (_, index) => `shot${index} ${index}-${index + 1}`).join(", ")}`;
    const session = await PremiereSession.open(drawing);
    const track = await session.sequence.getVideoTrack(0);
    const items = track.getTrackItems(session.ppro.Constants.TrackItemType.CLIP, false);
    const params = await Promise.all(items.map(async (item) => (await item.getComponentChain()).getComponentAtIndex(0).getParam(0)));
    session.transact("Fade", () => params.map((param) => param.createSetValueAction(param.createKeyframe(50))));
    const opacities = [...session.controls.state().sequences.values()][0]?.videoTracks[0]?.items.map((item) => item.components[0]?.params[0]?.value);
    expect(new Set(opacities)).toEqual(new Set([50]));
    expect(session.controls.history().undo).toHaveLength(1);
  });
});
