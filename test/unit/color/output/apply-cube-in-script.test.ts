import { applyCube, applyCubeTo16Bit } from "../../../../shared/color/output/apply-cube";
import { bakeCube } from "../../../../shared/color/output/cube";
import { BUILT_IN_RESPONSE } from "../../../../shared/color/response/built-in-response";
import { moved } from "../corrections";
import { frameOf } from "../painted-scene";
import { differences } from "./other-programs";

// A page's policy may refuse WebAssembly; this file's tests run as in such a page.
beforeAll(() => {
  Reflect.deleteProperty(globalThis, "WebAssembly");
});

it("sends bytes through a table without WebAssembly too", () => {
  const frame = frameOf({ seed: 5 });
  const cube = bakeCube(BUILT_IN_RESPONSE.transformFor(moved({ exposure: 0.4, contrast: 20, saturation: 120 })), 33);
  const exact = Array.from(applyCubeTo16Bit(Uint16Array.from(frame.data, (byte) => byte * 257), 4, cube), (value) => value / 257);
  expect(differences(applyCube(frame, cube).data, exact).most).toBeLessThan(0.51);
});
