import { fail, succeed } from "../../../shared/basics/result";
import { ShellModel } from "../../../shared/panel/shell-model";
import { standingOf, themeInForce } from "../../../shared/panel/standing-of";
import { NORD, SeatHost, UNDECIDED } from "../settings/seat-host";
import { sampleDescription } from "../protocol/sample-messages";
import { PANEL_IDS } from "../../../shared/policy/policy";

async function metShell(host: SeatHost): Promise<ShellModel> {
  host.describe = () => Promise.resolve(succeed({ ...sampleDescription, theme: "dark", settings: host.settings }));
  const shell = new ShellModel(host);
  shell.start();
  await settled();
  return shell;
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function settingsOf(shell: ShellModel): typeof UNDECIDED {
  const { meeting } = shell.store.getState();
  if (meeting.kind !== "met") throw new Error(`The shell has not met its host: ${meeting.kind}.`);
  return meeting.settings;
}

describe("the shell of a panel", () => {
  it("wears the theme that was chosen, and the host's own where none was", () => {
    expect(themeInForce(UNDECIDED, "darkest")).toBe("darkest");
    expect(themeInForce({ ...UNDECIDED, theme: { value: "light", lockedBy: null } }, "darkest")).toBe("light");
  });

  it("follows the host's theme and the settings while it is open", async () => {
    const host = new SeatHost();
    const shell = await metShell(host);
    host.announce({ kind: "theme-changed", theme: "light" });
    expect(shell.store.getState().hostTheme).toBe("light");
    await host.changeSettings({ theme: "darkest" });
    await settled();
    expect(settingsOf(shell).theme.value).toBe("darkest");
    shell.dispose();
    await host.changeSettings({ theme: "dark" });
    await settled();
    expect(settingsOf(shell).theme.value).toBe("darkest");
  });

  it("keeps the settings from before while they cannot be read, and says why when somebody tries again", async () => {
    const host = new SeatHost();
    const shell = await metShell(host);
    host.readSettings = () => Promise.resolve(fail({ kind: "disconnected" }));
    host.announce({ kind: "settings-changed" });
    await settled();
    expect(settingsOf(shell)).toBe(UNDECIDED);
    await shell.tryAgain();
    expect(shell.store.getState().meeting).toEqual({ kind: "refused", problem: { kind: "disconnected" } });
  });
});

describe("a policy in the way", () => {
  it("that cannot be followed closes every panel but Settings, and says what to do", () => {
    const settings = { ...UNDECIDED, policy: { kind: "closed", why: "The studio's policy file is damaged (line 4).", advice: "Ask it@nord.example to mend it." } } as const;
    for (const id of PANEL_IDS) expect(standingOf(id, settings).kind).toBe(id === "settings" ? "open" : "closed");
    expect(standingOf("shot-match", settings)).toMatchObject({ text: { advice: "Ask it@nord.example to mend it." } });
  });

  it("switches the panels off that it names, and says who did and whom to ask", () => {
    const settings = { ...UNDECIDED, policy: { kind: "in-force", policy: NORD, foundIn: "plugin" } } as const;
    expect(standingOf("shot-match", settings)).toEqual({ kind: "open" });
    expect(standingOf("effect-previews", settings)).toMatchObject({ kind: "off", text: { happened: "Post house Nord has switched Effect Previews off.", advice: "Ask it@nord.example if you need it; then press Try again." } });
  });

  it("never switches Settings off", () => {
    const settings = { ...UNDECIDED, policy: { kind: "in-force", policy: { ...NORD, panels: { settings: "off" } }, foundIn: "plugin" } } as const;
    expect(standingOf("settings", settings)).toEqual({ kind: "open" });
  });
});

describe("the first steps", () => {
  it("are put away for good, and come back when Settings asks for them", async () => {
    const host = new SeatHost();
    host.settings = { ...UNDECIDED, tourSeen: false };
    const shell = await metShell(host);
    await shell.closeTour();
    expect(host.settings.tourSeen).toBe(true);
    await settled();
    expect(shell.store.getState().tour).toEqual({ kind: "closed" });
    await host.changeSettings({ tourSeen: false });
    await settled();
    expect(settingsOf(shell).tourSeen).toBe(false);
    expect(shell.store.getState().tour).toEqual({ kind: "as-set" });
  });

  it("are out of the way at once, and say so when that cannot be remembered", async () => {
    const host = new SeatHost();
    host.settings = { ...UNDECIDED, tourSeen: false };
    const shell = await metShell(host);
    host.problem = { kind: "disk-full", during: "keeping the settings" };
    await shell.closeTour();
    expect(shell.store.getState().tour).toMatchObject({ kind: "not-kept", text: { happened: "The disk is full (keeping the settings)." } });
    shell.dismissTourNote();
    expect(shell.store.getState().tour).toEqual({ kind: "closed" });
  });
});
