import { bundledPackages } from "../../scripts/build/bundled-packages";
import { noticesText } from "../../scripts/build/notices-text";
import { packagesShippedAsFiles } from "../../scripts/build/packages-shipped-as-files";

describe("the third-party notice", () => {
  it("holds every package with its licence text", () => {
    const text = noticesText([
      { name: "left", version: "1.0.0", licence: "MIT", text: "Copyright Left", remark: "" },
      { name: "right", version: "2.0.0", licence: "Apache-2.0", text: "", remark: "Changed." },
      { name: "top", version: "3.0.0", licence: "MIT", text: "", remark: "" },
    ]);
    expect(text).toContain("left 1.0.0\nLicence: MIT\n\nCopyright Left");
    expect(text).toContain("right 2.0.0\nLicence: Apache-2.0\n\nChanged.\n\nThe package carries no licence file; the text of the Apache License 2.0 is in LICENSE");
    expect(text).toContain("Permission is hereby granted");
  });

  it("refuses a licence nobody has accepted", () => {
    expect(() => noticesText([{ name: "far", version: "1.0.0", licence: "AGPL-3.0", text: "", remark: "" }])).toThrow("far (AGPL-3.0)");
  });

  it("names what ships as a file: each model's origin and change, its licence, and the program that runs it", () => {
    const text = noticesText(bundledPackages(process.cwd(), [], packagesShippedAsFiles));
    expect(text).toMatch(/@stream-io\/video-filters-web .*\nLicence: Apache-2\.0\n\n.*MediaPipe's.*converted to ONNX.*\n\n *Apache License/);
    expect(text).toMatch(/@energetic-ai\/model-embeddings-en .*\nLicence: Apache-2\.0\n\n.*Universal Sentence Encoder Lite.*converted to ONNX.*\n\n *Apache License/);
    expect(text).toMatch(/onnxruntime-web .*\nLicence: MIT\n\n.*Copyright \(c\) Microsoft/);
  });
});
