import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Seat } from "./seat";

let seat: Seat;

beforeEach(() => {
  seat = new Seat();
});

afterEach(() => {
  seat.clear();
});

describe("another package of the same version", () => {
  it("is found out by verify, and installed", () => {
    const west = seat.release("0.1.0", "west");
    expect(seat.run("install", "--from", seat.release("0.1.0")).code).toBe(0);
    expect(seat.run("verify", "--from", west).code).toBe(7);
    expect(seat.run("install", "--from", west).said).toContain("is installed. Start Premiere anew");
    expect(seat.run("verify", "--from", west).code).toBe(0);
    expect(seat.run("verify", "--from", seat.release("0.1.0")).code).toBe(7);
  });

  it("leaves the first one installed and kept where the agent refuses it", () => {
    expect(seat.run("install", "--from", seat.release("0.1.0")).code).toBe(0);
    seat.break("none", "-631");
    expect(seat.run("install", "--from", seat.release("0.1.0", "west")).said).toContain("Nothing has changed: Trimbin is 0.1.0, as before.");
    expect(seat.run("verify", "--from", seat.release("0.1.0")).code).toBe(0);
  });
});

describe("the kept packages", () => {
  it("are held to --sha256 in a rollback too", () => {
    for (const version of ["0.1.0", "0.2.0"]) seat.run("install", "--from", seat.release(version));
    expect(seat.run("rollback", "--yes", "--sha256", "0".repeat(64)).code).toBe(4);
    expect(seat.versions()).toEqual(["0.2.0"]);
  });

  it("stay after a rollback whose removal is refused, and nothing counts as interrupted", () => {
    for (const version of ["0.1.0", "0.2.0"]) seat.run("install", "--from", seat.release(version));
    seat.break("-631");
    expect(seat.run("rollback", "--yes").said).toContain("Nothing has changed: Trimbin is 0.2.0, as before.");
    expect(seat.run("rollback", "--yes").said).not.toContain("interrupted");
  });

  it("are none where there are none", () => {
    expect(seat.run("rollback", "--yes", "--to", "0.1.0").said).toBe("Trimbin 0.1.0 is not kept here. Kept: none.\n");
  });
});

describe("places that are not ours", () => {
  it("a log that cannot be written ends with its code", () => {
    expect(seat.run("list", "--log", "/nowhere/x.log").code).toBe(12);
  });

  it("a folder of kept packages that others may change ends an administrator's run, before anything is installed", () => {
    seat.replaceProgram("id", "echo 0");
    const shelf = join(seat.keep, "com.trimbin.premiere");
    mkdirSync(shelf, { recursive: true });
    chmodSync(shelf, 0o777);
    const { code, said } = seat.run("install", "--from", seat.release("0.1.0"));
    expect([code, said]).toEqual([12, expect.stringMatching(/^Somebody who is not the administrator may change .*Use a folder that only the administrator may change\.\n$/)]);
    expect(seat.rows()).toEqual([]);
  });

  it("a note that is a link is replaced, not followed", () => {
    const victim = join(seat.folder, "victim");
    writeFileSync(victim, "mine");
    mkdirSync(join(seat.keep, "com.trimbin.premiere"), { recursive: true });
    symlinkSync(victim, join(seat.keep, "com.trimbin.premiere/current"));
    expect(seat.run("install", "--from", seat.release("0.1.0")).code).toBe(0);
    expect([readFileSync(victim, "utf8"), existsSync(seat.log)]).toEqual(["mine", true]);
  });
});

describe("what the caller brings along", () => {
  const before = { ...process.env };

  afterEach(() => {
    process.env = { ...before };
  });

  it("neither puts programs in front of the system's nor options or a log into the script", () => {
    const programs = join(seat.folder, "in front");
    const marker = join(seat.folder, "marker");
    const log = join(seat.folder, "log");
    mkdirSync(programs);
    for (const name of ["unzip", "awk", "shasum", "sha256sum", "date"]) writeFileSync(join(programs, name), `#!/bin/sh\n: >'${marker}'\n`, { mode: 0o755 });
    Object.assign(process.env, { PATH: `${programs}:${before["PATH"]}`, UNZIP: "-x manifest.json", log_wanted: log, log_file: log, dry_run: "yes" });
    expect(seat.run("install", "--from", seat.release("0.1.0")).code).toBe(0);
    expect([existsSync(marker), existsSync(log), seat.versions()]).toEqual([false, false, ["0.1.0"]]);
  });
});

describe("a shell like that of macOS, bash in POSIX mode", () => {
  const bash = ["bash", "--posix"];

  it("installs, upgrades, goes back, mends a refusal and removes like dash", () => {
    const codes = [["install", "--from", seat.release("0.1.0")], ["upgrade", "--from", seat.release("0.2.0")], ["verify"], ["rollback", "--yes"], ["list", "--log", "/nowhere/x.log"]].map((args) => seat.runUnder(bash, ...args).code);
    expect([codes, seat.versions()]).toEqual([[0, 0, 0, 0, 12], ["0.1.0"]]);
    seat.break("dies");
    expect(seat.runUnder(bash, "upgrade", "--from", seat.release("0.3.0"))).toEqual({ code: 5, said: expect.stringContaining("Nothing has changed: Trimbin is 0.1.0, as before.") });
    expect([seat.runUnder(bash, "remove", "--yes").code, seat.rows()]).toEqual([0, []]);
  });
});
