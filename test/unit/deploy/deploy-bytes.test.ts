import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
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

  it("a note that is a link is replaced, not followed", () => {
    const victim = join(seat.folder, "victim");
    writeFileSync(victim, "mine");
    mkdirSync(join(seat.keep, "com.trimbin.premiere"), { recursive: true });
    symlinkSync(victim, join(seat.keep, "com.trimbin.premiere/current"));
    expect(seat.run("install", "--from", seat.release("0.1.0")).code).toBe(0);
    expect([readFileSync(victim, "utf8"), existsSync(seat.log)]).toEqual(["mine", true]);
  });
});
