import { PremiereSession } from "./premiere-session";

describe("the application around the project", () => {
  it("keeps preferences as text and has them on at first", async () => {
    const { ppro, controls } = await PremiereSession.open("V1: interview 0-10");
    const { AUTO_PEAK_GENERATION } = ppro.Constants.PreferenceKey;
    expect(ppro.AppPreference.getValue(AUTO_PEAK_GENERATION)).toBe("true");
    expect(ppro.AppPreference.setValue(AUTO_PEAK_GENERATION, false, ppro.Constants.PropertyType.PERSISTENT)).toBe(true);
    expect(ppro.AppPreference.getValue(AUTO_PEAK_GENERATION)).toBe("false");
    expect(controls.history().undo).toEqual([]);
  });

  it("has no Media Encoder: settings are taken, jobs are not", async () => {
    const { ppro } = await PremiereSession.open("V1: interview 0-10");
    const encoder = ppro.EncoderManager.getManager();
    expect(encoder.isAMEInstalled).toBe(false);
    expect(await Promise.all([encoder.setEmbeddedXMPEnabled(true), encoder.setSidecarXMPEnabled(true)])).toEqual([true, true]);
    expect(await Promise.all([encoder.launchEncoder(), encoder.startBatchEncode()])).toEqual([false, false]);
  });

  it("names its project panel by a GUID", async () => {
    const { ppro } = await PremiereSession.open("V1: interview 0-10");
    const [view] = await ppro.ProjectUtils.getProjectViewIds();
    expect(view?.toString()).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });
});
