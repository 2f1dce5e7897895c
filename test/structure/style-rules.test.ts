import { Linter } from "eslint";
import disableNeedsReason from "../../scripts/config/disable-needs-reason.cjs";
import styleRules from "../../scripts/config/style-rules.cjs";
import { lintSnippet } from "./lint-snippet";

const selectors = [...styleRules.everywhere, styleRules.noDefaultExport, ...styleRules.tests];

describe("the style rules", () => {
  it.each([
    ["a default export", "export default 1;"],
    ["a barrel of everything", "export * from './a';"],
    ["a barrel of names", "export { a } from './a';"],
    ["a mocked module", "jest.mock('./a');"],
    ["a skipped test", "it.skip('a', () => {});"],
    ["a lonely test", "describe.only('a', () => {});"],
    ["a lonely table", "it.only.each([1])('a', () => {});"],
    ["a test for later", "test.todo('a');"],
    ["a crossed-out suite", "xdescribe('a', () => {});"],
  ])("refuse %s", (_, code) => {
    expect(lintSnippet(code, selectors)).toHaveLength(1);
  });

  it("are quiet on named exports and running tests", () => {
    expect(lintSnippet("export const a = 1; it.each([1])('a', () => { jest.fn(); });", selectors)).toEqual([]);
  });
});

describe("switching a rule off", () => {
  const faults = (code: string) =>
    new Linter({ configType: "flat" }).verify(code, [
      { plugins: { trimbin: { rules: { reason: disableNeedsReason } } }, linterOptions: { reportUnusedDisableDirectives: "off" }, rules: { "trimbin/reason": "error" } },
    ]).map((message) => message.ruleId);

  it.each(["// eslint-disable-next-line no-eval\nuse();", "/* eslint-disable no-eval -- why */", "// @ts-expect-error\nuse();"])("needs a reason: %j", (code) => {
    expect(faults(code)).toEqual(["trimbin/reason"]);
  });

  it("is allowed with one", () => {
    expect(faults("// @ts-expect-error -- the type definitions lack this member\nuse();")).toEqual([]);
  });
});
