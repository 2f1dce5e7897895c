import fc from "fast-check";
import { toJsonText } from "../../../shared/basics/json-text";
import { succeed } from "../../../shared/basics/result";
import { MAX_DEPTH } from "../../../shared/host/protocol/message-limits";
import { nestsDeeperThan } from "../../../shared/basics/nesting";
import { sampleReceipt } from "./sample-messages";

function depthOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

describe("nestsDeeperThan", () => {
  it("counts like a walk through the parsed value, whatever the strings hold", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6, stringUnit: fc.constantFrom('"', "\\", "[", "}", "a") }), (value) => {
        const depth = depthOf(value);
        const text = JSON.stringify(value);
        expect(nestsDeeperThan(text, depth)).toBe(false);
        if (depth > 0) expect(nestsDeeperThan(text, depth - 1)).toBe(true);
      }),
    );
  });

  it("comes to an end on broken text", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('"', "\\", "[", "]", "{", "}") }), (text) => typeof nestsDeeperThan(text, 3) === "boolean"));
  });

  it("lets the deepest honest message through", () => {
    const journal = toJsonText({ jsonrpc: "2.0", id: 1, result: succeed({ receipts: [sampleReceipt], damaged: 0 }) });
    expect(nestsDeeperThan(journal, 15)).toBe(true);
    expect(nestsDeeperThan(journal, 16)).toBe(false);
    expect(MAX_DEPTH).toBeGreaterThan(16);
  });
});
