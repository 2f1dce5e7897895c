import { existsSync } from "node:fs";
import { join } from "node:path";
import { Seat } from "./seat";

let seat: Seat;

beforeEach(() => {
  seat = new Seat();
});

afterEach(() => {
  seat.clear();
});

function install(version: string): void {
  expect(seat.run("install", "--from", seat.release(version)).code).toBe(0);
}

describe("a dry run", () => {
  it.each([["install"], ["upgrade"], ["rollback"], ["remove"], ["list"], ["verify"]])("of %s says what it would do, and changes no byte", (command) => {
    for (const version of ["0.1.0", "0.2.0"]) install(version);
    const release = seat.release("0.3.0");
    const before = seat.files();
    const { said } = seat.run(command, "--dry-run", ...(["install", "upgrade", "verify"].includes(command) ? ["--from", release] : []));
    expect(seat.files()).toEqual(before);
    expect(said).not.toBe("");
  });

  it("leaves a fresh seat without a folder of ours", () => {
    const { code, said } = seat.run("install", "--dry-run", "--from", seat.release("0.1.0"));
    expect([code, existsSync(seat.keep)]).toEqual([0, false]);
    expect(said).toMatch(/^Would run: ".*UnifiedPluginInstallerAgent" "--install" ".*premierepro\.ccx"/);
  });
});

describe("when the agent goes wrong", () => {
  it.each([
    ["refuses", "-411", 5, "refused (status -411). It found no program"],
    ["is not signed in", "-631", 5, "Nobody is signed in"],
    ["dies half-way", "dies", 5, "It ended without saying what became of it."],
    ["says that it did it, and did not", "does nothing", 7, "lists Trimbin as 0.1.0, and 0.2.0 was expected"],
    ["installs something else", "other version", 7, "lists Trimbin as 9.9.9, and 0.2.0 was expected"],
    ["leaves both", "leaves both", 7, "lists Trimbin as 0.1.0 0.2.0, and 0.2.0 was expected"],
  ])("and %s, the seat has the version from before, and says so", (_, fault, exit, words) => {
    install("0.1.0");
    seat.break(fault);
    const { code, said } = seat.run("upgrade", "--from", seat.release("0.2.0"));
    expect(said).toContain(words);
    expect(said).toContain("Nothing has changed: Trimbin is 0.1.0, as before.");
    expect([code, seat.versions()]).toEqual([exit, ["0.1.0"]]);
    expect(seat.run("verify").code).toBe(0);
    expect(seat.run("list").said).not.toContain("Kept: Trimbin 0.2.0");
  });

  it("on a fresh seat, nothing stays behind", () => {
    seat.break("other version");
    expect(seat.run("install", "--from", seat.release("0.2.0")).code).toBe(7);
    expect(seat.rows()).toEqual([]);
  });

  it("and going back goes wrong too, it says what the seat has now", () => {
    install("0.1.0");
    seat.break("dies", "-411");
    const { code, said } = seat.run("upgrade", "--from", seat.release("0.2.0"));
    expect([code, said]).toEqual([5, expect.stringContaining("Going back failed too: Trimbin is not installed now.")]);
    expect(seat.run("install", "--from", seat.release("0.2.0")).code).toBe(0);
  });

  it("and does not list, nothing is done", () => {
    seat.break("lists nothing");
    expect(seat.run("install", "--from", seat.release("0.1.0")).code).toBe(5);
    expect(seat.logText()).not.toContain("--install");
  });
});

describe("a power cut", () => {
  it.each([
    ["in an upgrade", ["upgrade"], "0.3.0"],
    ["in a rollback, between removing and installing", ["rollback", "--yes"], "0.1.0"],
  ])("%s is made good by running it again", async (_, command, expected) => {
    for (const version of ["0.1.0", "0.2.0"]) install(version);
    const args = [...command, ...(command[0] === "upgrade" ? ["--from", seat.release("0.3.0")] : [])];
    seat.break("stalls");
    await seat.runUntilPowerCut(...args);
    expect(seat.versions()).toEqual([]);
    const { code, said } = seat.run(...args);
    expect(said).toContain("An earlier run was interrupted (");
    expect([code, seat.versions()]).toEqual([0, [expected]]);
    expect(seat.run("verify").code).toBe(0);
  });
});

describe("the log", () => {
  it("has the time, who ran what, every call with its answer, and the exit code", () => {
    install("0.1.0");
    const lines = seat.logText().trimEnd().split("\n");
    expect(lines.filter((line) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ (info|error|agent) /.test(line))).toEqual([]);
    expect(lines[0]).toMatch(/info install --host premiere \(run by \w+\)$/);
    expect(seat.logText()).toMatch(/agent run: --install .*\n.*agent Installing extension.*\n.*agent Installation Successful\n.*agent exit 0\n/);
    expect(lines.at(-1)).toMatch(/info exit 0$/);
  });

  it("goes where it is told, and holds the agent's number when it refuses", () => {
    seat.break("-267");
    const log = join(seat.folder, "eigenes log.txt");
    expect(seat.run("install", "--from", seat.release("0.1.0"), "--log", log).code).toBe(5);
    expect(seat.files()[log]).toBeDefined();
    expect(existsSync(seat.log)).toBe(false);
  });
});
