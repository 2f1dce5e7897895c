import { noticesText } from "../../scripts/build/notices-text";

describe("the third-party notice", () => {
  it("holds every package with its licence text", () => {
    const text = noticesText([
      { name: "left", version: "1.0.0", licence: "MIT", text: "Copyright Left" },
      { name: "right", version: "2.0.0", licence: "Apache-2.0", text: "" },
    ]);
    expect(text).toContain("left 1.0.0\nLicence: MIT\n\nCopyright Left");
    expect(text).toContain("right 2.0.0\nLicence: Apache-2.0\n\nThe package carries no licence file; the text of the Apache License 2.0 is in LICENSE");
  });

  it("refuses a licence nobody has accepted", () => {
    expect(() => noticesText([{ name: "far", version: "1.0.0", licence: "AGPL-3.0", text: "" }])).toThrow("far (AGPL-3.0)");
  });
});
