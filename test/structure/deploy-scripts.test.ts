import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostPlugins } from "../../manifests/host-plugins";
import words from "../../scripts/deploy/deploy-words.json";

const shell = readFileSync("scripts/deploy/trimbin-deploy.sh", "utf8");
const powerShell = readFileSync("scripts/deploy/trimbin-deploy.ps1", "utf8");

/** A sentence of the shell script as the PowerShell script writes it. */
function inPowerShell(sentence: string): string {
  let at = 0;
  const numbered = sentence.replace(/%s/g, () => `{${at++}}`);
  return Object.entries(words.options).reduce((text, [option, parameter]) => text.replace(new RegExp(`${option}(?![a-z0-9-])`, "g"), parameter), numbered);
}

/** Places that PowerShell's grammar cannot read. */
function unreadable(file: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["test/structure/parse-powershell.mjs", file], { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
  return stdout;
}

describe("the deployment script for macOS", () => {
  it("pleases shellcheck as plain POSIX shell", () => {
    const { status, stdout } = spawnSync("shellcheck", ["-s", "sh", "scripts/deploy/trimbin-deploy.sh"], { encoding: "utf8" });
    expect([status, stdout]).toEqual([0, ""]);
  });

  it("never evaluates text", () => {
    expect(shell).not.toMatch(/\beval\b|\bsource\b|\bcurl\b|\bwget\b/);
  });
});

describe("the deployment script for Windows", () => {
  it("can be read by PowerShell's grammar", () => {
    expect(unreadable("scripts/deploy/trimbin-deploy.ps1")).toBe("");
  });

  it("would be found out if it could not", () => {
    const folder = mkdtempSync(join(tmpdir(), "trimbin-"));
    writeFileSync(join(folder, "broken.ps1"), "if ($A -eq { exit 2 ");
    expect(unreadable(join(folder, "broken.ps1"))).not.toBe("");
    rmSync(folder, { recursive: true });
  });

  it("is plain ASCII, which Windows PowerShell reads without a mark", () => {
    expect([...powerShell].filter((letter) => letter > "~")).toEqual([]);
  });

  it("never evaluates text", () => {
    expect(powerShell).not.toMatch(/Invoke-Expression|\biex\b|Invoke-WebRequest|Net\.WebClient|-EncodedCommand/i);
  });
});

describe("both deployment scripts", () => {
  it("have the same commands", () => {
    for (const command of words.commands) {
      expect(shell).toMatch(new RegExp(`^  ${command}\\)`, "m"));
      expect(powerShell).toMatch(new RegExp(`^  '${command}' \\{`, "m"));
    }
  });

  it("have the same options, and explain each", () => {
    for (const [option, parameter] of Object.entries(words.options)) {
      expect(shell).toMatch(new RegExp(`^  ${option} .{3}`, "m"));
      expect(powerShell).toMatch(new RegExp(`^  ${parameter} .{3}`, "m"));
      expect(powerShell).toMatch(new RegExp(`\\$${parameter.slice(1)}\\b`));
    }
  });

  it("end with the same codes", () => {
    const codes = Object.keys(words.exitCodes).filter((code) => code !== "0");
    expect([...new Set([...shell.matchAll(/stop (\d+) /g)].map(([, code]) => code))].sort()).toEqual([...codes].sort());
    expect([...new Set([...powerShell.matchAll(/Stop-Run (\d+) /g)].map(([, code]) => code))].sort()).toEqual([...codes, ...Object.keys(words.exitCodesOfPowerShellOnly)].sort());
    for (const text of [shell, powerShell]) for (const [code, meaning] of Object.entries(words.exitCodes)) expect(text.replace(/\n/g, " ")).toContain(`${code} ${meaning}`);
    for (const [code, meaning] of Object.entries(words.exitCodesOfPowerShellOnly)) expect(powerShell).toContain(`${code} ${meaning}`);
  });

  it.each(words.sentences)("say: %j", (sentence) => {
    expect(shell).toContain(`'${sentence}'`);
    expect(powerShell).toContain(`'${inPowerShell(sentence)}'`);
  });

  it("say nothing else", () => {
    const said = [...shell.matchAll(/(?:stop (?:\d+|"\$\w+") |tell |words )'([^']*)'/g)].map(([, sentence]) => sentence);
    expect([...new Set(said)].filter((sentence) => sentence !== "%s").sort()).toEqual([...words.sentences, ...words.sentencesOfShellOnly].sort());
    const told = [...powerShell.matchAll(/(?:Stop-Run \S+|Write-Told|return|Confirm-Change \() '([^']* [^']*)'/g)].map(([, sentence]) => sentence);
    expect(told.filter((sentence) => sentence !== "not installed" && ![...words.sentences.map(inPowerShell), ...words.sentencesOfPowerShellOnly].includes(sentence ?? ""))).toEqual([]);
    for (const sentence of words.sentencesOfPowerShellOnly) expect(told).toContain(sentence);
  });

  it.each(hostPlugins.map((plugin) => [plugin.host, plugin.manifest("0.1.0", [])] as const))("know %s's plugin as its manifest has it", (host, { id, name, host: { app } }) => {
    expect(shell).toContain(`  ${host}) id=${id} name="${name}" app=${app} `);
    expect(powerShell).toContain(`'${host}' { $id = '${id}'; $name = '${name}'; $app = '${app}'; `);
  });
});
