import { execFileSync } from "node:child_process";
import hostRules from "../../scripts/config/host-rules.cjs";
import { lintSnippet } from "./lint-snippet";

const goodTransaction = `
  export function commitStep(project, edits, label) {
    project.lockedAccess(() => {
      const actions = makeActions(edits);
      project.executeTransaction((compound) => {
        for (const action of actions) compound.addAction(action);
      }, label);
    });
  }`;

const inTransaction = (body: string) => `project.lockedAccess(() => { project.executeTransaction((compound) => { ${body} }, label); });`;

describe("the host rules", () => {
  it("are quiet on a named, synchronous transaction inside the lock", () => {
    expect(lintSnippet(goodTransaction, hostRules.transactionFile)).toEqual([]);
  });

  it("are quiet on actions made and returned in the actions file", () => {
    const code = "export function makeMove(item, by) { const action = item.createMoveAction(by); return [action]; }";
    expect(lintSnippet(code, hostRules.actionsFile)).toEqual([]);
  });

  it("are quiet on creating things that are no actions", () => {
    expect(lintSnippet("const value = param.createKeyframe(3); sequence.createSubsequence(true);", hostRules.shipped)).toEqual([]);
  });

  it.each([
    ["an action made outside the actions file", "item.createMoveAction(time);"],
    ["an action made in the transaction's own file", "item?.createRemoveMarkerAction(marker);"],
  ])("require-action-lock-scope fires on %s", (_, code) => {
    expect(lintSnippet(code, hostRules.shipped)).toEqual(["require-action-lock-scope"]);
    expect(lintSnippet(code, hostRules.transactionFile)).toEqual(["require-action-lock-scope"]);
  });

  it("require-execute-transaction fires on a transaction outside its file", () => {
    expect(lintSnippet(goodTransaction, hostRules.shipped)).toEqual(["require-execute-transaction"]);
    expect(lintSnippet(goodTransaction, hostRules.actionsFile)).toEqual(["require-execute-transaction"]);
  });

  it("require-execute-transaction fires on addAction outside the transaction's callback", () => {
    expect(lintSnippet("project.lockedAccess(() => { compound.addAction(action); });", hostRules.transactionFile)).toEqual(["require-execute-transaction"]);
  });

  it.each([
    ["an async callback", "project.lockedAccess(async () => { read(); });"],
    ["an async function expression", "project.lockedAccess(async function () { read(); });"],
    ["a timer", "project.lockedAccess(() => { setTimeout(read, 0); });"],
    ["a promise chain", "project.lockedAccess(() => { read().then(use); });"],
    ["a new promise", "project.lockedAccess(() => { use(new Promise(read)); });"],
  ])("no-async-in-locked-access fires on %s", (_, code) => {
    expect(lintSnippet(code, hostRules.shipped)).toContain("no-async-in-locked-access");
  });

  it("no-async-in-locked-access is quiet on waiting before and after the lock", () => {
    const code = "async function read(project) { await before(); project.lockedAccess(() => { look(); }); await after(); }";
    expect(lintSnippet(code, hostRules.shipped)).toEqual([]);
  });

  it("no-async-in-locked-access fires on any async function in the actions file", () => {
    expect(lintSnippet("export async function makeActions() { return []; }", hostRules.actionsFile)).toEqual(["no-async-in-locked-access"]);
  });

  it.each([
    ["an async callback", "project.lockedAccess(() => { project.executeTransaction(async (compound) => { use(compound); }, label); });"],
    ["a nested await", inTransaction("const later = async () => { await read(); };")],
    ["a timer", inTransaction("setTimeout(use, 0);")],
    ["a promise chain", inTransaction("read().finally(use);")],
  ])("no-async-in-execute-transaction fires on %s", (_, code) => {
    expect(lintSnippet(code, hostRules.transactionFile)).toContain("no-async-in-execute-transaction");
  });

  it.each([
    ["an outer variable", "let kept; function make(item) { kept = item.createMoveAction(time); }"],
    ["an outer object", "function make(item, store) { store.action = item.createMoveAction(time); }"],
  ])("no-action-scope-escape fires on an action kept in %s", (_, code) => {
    expect(lintSnippet(code, hostRules.actionsFile)).toEqual(["no-action-scope-escape"]);
  });

  it.each([
    ["no name", "project.lockedAccess(() => { project.executeTransaction((compound) => {}); });"],
    ["an empty name", "project.lockedAccess(() => { project.executeTransaction((compound) => {}, ''); });"],
  ])("prefer-undo-string fires on %s", (_, code) => {
    expect(lintSnippet(code, hostRules.transactionFile)).toEqual(["prefer-undo-string"]);
  });

  it("prefer-locked-access-wrapper fires on a bare transaction", () => {
    expect(lintSnippet("project.executeTransaction((compound) => {}, label);", hostRules.transactionFile)).toEqual(["prefer-locked-access-wrapper"]);
  });

  it.each([
    ["shared/host/premiere/actions.ts", hostRules.actionsFile],
    ["shared/host/premiere/transaction.ts", hostRules.transactionFile],
    ["shared/host/premiere/main.ts", hostRules.shipped],
    ["plugins/shot-match/index.tsx", hostRules.shipped],
  ])("are switched on for %s", (file, rules) => {
    const config: unknown = JSON.parse(execFileSync(process.execPath, ["node_modules/eslint/bin/eslint.js", "-c", "scripts/config/eslint.config.mjs", "--print-config", file], { encoding: "utf8" }));
    expect(config).toHaveProperty(["rules", "no-restricted-syntax"], expect.arrayContaining([...rules]));
  });
});
