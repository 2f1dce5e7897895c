import { appendFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Seat } from "./seat";

let seat: Seat;
const enabled = (version: string, name = "Trimbin") => ({ name, version, state: "Enabled" as const });

beforeEach(() => {
  seat = new Seat();
});

afterEach(() => {
  seat.clear();
});

function install(version: string): void {
  expect(seat.run("install", "--from", seat.release(version)).code).toBe(0);
}

describe("install", () => {
  it("installs, checks the list, keeps the package, and says what to do next", () => {
    const { code, said } = seat.run("install", "--from", seat.release("0.1.0"));
    expect(said).toContain("Trimbin 0.1.0 is installed. Start Premiere anew to use it.");
    expect(code).toBe(0);
    expect(seat.versions()).toEqual(["0.1.0"]);
    expect(existsSync(join(seat.keep, "com.trimbin.premiere/0.1.0/com.trimbin.premiere.ccx"))).toBe(true);
  });

  it("says of an installed version that there is nothing to do, and calls nothing but the list", () => {
    install("0.1.0");
    rmSync(seat.log);
    const { code, said } = seat.run("install", "--from", seat.release("0.1.0"));
    expect([code, said]).toEqual([0, "Trimbin 0.1.0 is installed already. Nothing to do.\n"]);
    expect(seat.logText()).not.toContain("--install");
  });

  it("leaves other plugins, and the other host's, alone", () => {
    seat.set([enabled("3.0", "Premium Builder Youtube Pack"), enabled("0.0.5", "Trimbin (beta)")]);
    install("0.1.0");
    expect(seat.rows()).toEqual([enabled("3.0", "Premium Builder Youtube Pack"), enabled("0.0.5", "Trimbin (beta)"), enabled("0.1.0")]);
  });

  it("takes After Effects' package when told so", () => {
    expect(seat.run("install", "--host", "after-effects", "--from", seat.release("0.1.0")).code).toBe(0);
    expect(seat.rows()).toEqual([enabled("0.1.0", "Trimbin (beta)")]);
  });

  it("refuses to put an older version over a newer one", () => {
    install("0.10.0");
    const { code, said } = seat.run("install", "--from", seat.release("0.9.9"));
    expect([code, seat.versions()]).toEqual([10, ["0.10.0"]]);
    expect(said).toContain("Trimbin 0.10.0 is installed, which is newer than 0.9.9. Use rollback to go back.");
  });

  it("says of a version that somebody else installed that it cannot be kept", () => {
    seat.set([enabled("0.0.9")]);
    expect(seat.run("install", "--from", seat.release("0.1.0")).said).toContain("Trimbin 0.0.9 was not installed by this script, so its package cannot be kept.");
    expect(seat.versions()).toEqual(["0.1.0"]);
  });
});

describe("upgrade", () => {
  it("puts the newer version in and keeps the older", () => {
    install("0.1.0");
    expect(seat.run("upgrade", "--from", seat.release("0.2.0")).code).toBe(0);
    expect(seat.run("list").said).toBe("Trimbin 0.2.0: Enabled, in Premiere Pro (ver 26.5.2)\nKept: Trimbin 0.2.0\nKept: Trimbin 0.1.0\n");
  });

  it("does not bring the plugin to a seat that has none", () => {
    expect(seat.run("upgrade", "--from", seat.release("0.2.0")).code).toBe(11);
    expect(seat.rows()).toEqual([]);
  });

  it("refuses an older version", () => {
    install("0.2.0");
    expect(seat.run("upgrade", "--from", seat.release("0.1.0")).code).toBe(10);
  });

  it("mends a seat that lists two versions", () => {
    seat.set([enabled("0.1.0"), enabled("0.0.9")]);
    expect(seat.run("upgrade", "--from", seat.release("0.2.0")).code).toBe(0);
    expect(seat.versions()).toEqual(["0.2.0"]);
  });
});

describe("rollback", () => {
  beforeEach(() => {
    for (const version of ["0.1.0", "0.2.0", "0.3.0"]) install(version);
  });

  it("goes back to the newest kept version below, and leaves no second one beside it", () => {
    expect(seat.run("rollback", "--yes").code).toBe(0);
    expect(seat.versions()).toEqual(["0.2.0"]);
    expect(seat.run("rollback", "--yes").code).toBe(0);
    expect(seat.versions()).toEqual(["0.1.0"]);
    const { code, said } = seat.run("rollback", "--yes");
    expect([code, said]).toEqual([6, "There is no kept version of Trimbin to go back to.\n"]);
  });

  it("goes to the version that is named, and says what is kept when that one is not", () => {
    expect(seat.run("rollback", "--yes", "--to", "0.1.0").code).toBe(0);
    expect(seat.versions()).toEqual(["0.1.0"]);
    expect(seat.run("rollback", "--yes", "--to", "0.0.7")).toEqual({ code: 6, said: "Trimbin 0.0.7 is not kept here. Kept: 0.3.0 0.2.0 0.1.0.\n" });
  });

  it("does not take a path for a version", () => {
    expect(seat.run("rollback", "--yes", "--to", "../../x").code).toBe(6);
  });

  it("refuses a kept package that was changed", () => {
    appendFileSync(join(seat.keep, "com.trimbin.premiere/0.2.0/com.trimbin.premiere.ccx"), "x");
    expect(seat.run("rollback", "--yes").code).toBe(4);
    expect(seat.versions()).toEqual(["0.3.0"]);
  });

  it("asks, and without anybody to ask does nothing", () => {
    expect(seat.run("rollback")).toEqual({ code: 2, said: "This takes something away. Add --yes where nobody can be asked.\n" });
    expect(seat.versions()).toEqual(["0.3.0"]);
  });

  it("puts the newer version back where the older is refused", () => {
    seat.break("none", "-411");
    const { code, said } = seat.run("rollback", "--yes");
    expect([code, seat.versions()]).toEqual([5, ["0.3.0"]]);
    expect(said).toContain("It found no program that this package is for.");
  });
});

describe("remove", () => {
  it("takes every version away, keeps the packages, and can be repeated", () => {
    install("0.1.0");
    seat.set([enabled("0.1.0"), enabled("0.2.0")]);
    expect(seat.run("remove", "--yes").code).toBe(0);
    expect(seat.rows()).toEqual([]);
    expect(seat.run("remove", "--yes")).toEqual({ code: 0, said: "Trimbin is not installed. Nothing to do.\n" });
    expect(seat.run("list").said).toBe("Trimbin is not installed.\nKept: Trimbin 0.1.0\n");
  });

  it("says so when the agent refuses, and when it only says that it did it", () => {
    install("0.1.0");
    seat.break("-198");
    expect(seat.run("remove", "--yes").code).toBe(5);
    seat.break("does nothing", "does nothing", "does nothing", "does nothing", "does nothing");
    expect(seat.run("remove", "--yes").code).toBe(7);
  });
});

describe("verify", () => {
  it("agrees with the last install, or with the package it is given", () => {
    install("0.1.0");
    expect(seat.run("verify")).toEqual({ code: 0, said: "Trimbin 0.1.0 is installed, as it should be.\n" });
    expect(seat.run("verify", "--from", seat.release("0.2.0"))).toEqual({ code: 7, said: "The installer of Adobe lists Trimbin as 0.1.0, and 0.2.0 was expected.\n" });
  });

  it("looks for the version it is told, with no package and no note of its own, as a detection script needs it", () => {
    seat.set([enabled("0.1.0")]);
    expect(seat.run("verify", "--version", "0.1.0")).toEqual({ code: 0, said: "Trimbin 0.1.0 is installed, as it should be.\n" });
    expect(seat.run("verify", "--version", "0.2.0")).toEqual({ code: 7, said: "The installer of Adobe lists Trimbin as 0.1.0, and 0.2.0 was expected.\n" });
  });

  it("sees that somebody removed it, and that somebody switched it off", () => {
    install("0.1.0");
    seat.set([{ name: "Trimbin", version: "0.1.0", state: "Disabled" }]);
    expect(seat.run("verify").said).toContain("switched off");
    seat.set([]);
    expect(seat.run("verify").code).toBe(7);
  });
});

describe("what is refused before anything is touched", () => {
  it.each([
    ["no command", [], "Say what to do"],
    ["a command there is not", ["instal"], "There is no command or option instal here."],
    ["an option there is not", ["install", "--force"], "There is no command or option --force here."],
    ["two commands", ["install", "remove"], "Say one command"],
    ["an option without its value", ["install", "--package"], "The option --package needs a value"],
    ["a host there is not", ["list", "--host", "photoshop"], "There is no host photoshop."],
    ["no package", ["install"], "Say which package"],
    ["two packages", ["install", "--package", "a", "--from", "b"], "not both"],
    ["a version to install", ["install", "--version", "0.1.0"], "The option --version is for verify alone, without a package."],
    ["a version and a package to verify", ["verify", "--version", "0.1.0", "--from", "a"], "The option --version is for verify alone, without a package."],
    ["a folder without a package", ["install", "--from", "/"], "holds no package for this host"],
  ])("%s is a usage error", (_, args, words) => {
    const { code, said } = seat.run(...args);
    expect([code, said]).toEqual([2, expect.stringContaining(words)]);
  });

  it("--help says everything and changes nothing", () => {
    const { code, said } = seat.run("--help");
    expect([code, existsSync(seat.keep)]).toEqual([0, false]);
    expect(said).toContain("Exit codes: 0 done or nothing to do");
  });

  it("a missing agent", () => {
    expect(seat.run("list", "--agent", join(seat.folder, "nowhere")).code).toBe(3);
  });

  it("a package that is not there, that has no checksum, or the wrong one", () => {
    const release = seat.release("0.1.0");
    const file = join(release, "com.trimbin.premiere_premierepro.ccx");
    expect(seat.run("install", "--package", join(release, "other.ccx")).code).toBe(4);
    expect(seat.run("install", "--package", file, "--sha256", "0".repeat(64)).code).toBe(4);
    appendFileSync(file, "x");
    expect(seat.run("install", "--package", file).said).toMatch(/is not what was published: its SHA-256 is [0-9a-f]{64}, and [0-9a-f]{64} was expected/);
    writeFileSync(join(release, "SHA256SUMS"), "");
    expect(seat.run("install", "--package", file).said).toContain("has no line for com.trimbin.premiere_premierepro.ccx");
    expect(seat.rows()).toEqual([]);
  });

  it("the other host's package", () => {
    const file = join(seat.release("0.1.0"), "com.trimbin.aftereffects_aftereffects-beta.ccx");
    expect(seat.run("install", "--package", file)).toEqual({ code: 4, said: expect.stringContaining("is not a package of Trimbin for this host") });
  });

  it("a host that runs; another program of Adobe's does not count", () => {
    seat.runPrograms("/Applications/Adobe After Effects 2026/Adobe After Effects 2026.app/Contents/MacOS/After Effects", "/Applications/Adobe Media Encoder", "/Applications/Adobe Premiere Rush");
    install("0.1.0");
    seat.runPrograms("/Applications/Adobe Premiere Pro 2026/Adobe Premiere Pro 2026.app/Contents/MacOS/Adobe Premiere Pro 2026");
    expect(seat.run("install", "--from", seat.release("0.2.0"))).toEqual({ code: 8, said: "Adobe Premiere Pro 2026 is running. Quit it, then run this again.\n" });
  });

  it("a second run at the same time, but not what a dead one left", () => {
    mkdirSync(join(seat.keep, "lock"), { recursive: true });
    writeFileSync(join(seat.keep, "lock/pid"), String(process.pid));
    expect(seat.run("install", "--from", seat.release("0.1.0")).code).toBe(9);
    writeFileSync(join(seat.keep, "lock/pid"), "4194399");
    install("0.1.0");
    expect(existsSync(join(seat.keep, "lock"))).toBe(false);
  });

  it("a folder that cannot be written", () => {
    writeFileSync(join(seat.folder, "file"), "");
    expect(seat.run("install", "--from", seat.release("0.1.0"), "--keep", join(seat.folder, "file", "below")).code).toBe(12);
  });
});
