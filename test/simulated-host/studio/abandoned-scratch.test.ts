import { connectRemoteHost, type RemoteHost } from "../../../shared/host/remote-host";
import { FrameAllowance } from "../../../shared/host/frame-allowance";
import { guardedHost } from "../../../shared/host/guarded-host";
import type { HostPort } from "../../../shared/host/host-port";
import { serveHost } from "../../../shared/host/host-server";
import { ObedientHost } from "../../unit/protocol/obedient-host";
import { settle, transportPair } from "../../unit/protocol/transport-pair";
import { patience } from "../adapter/open-adapter";
import { openAfterEffectsToCheck } from "../check/open-after-effects-to-check";
import { openPremiereToCheck } from "../check/open-premiere-to-check";
import { besidePlugin, diskWith, openSeat, policy, write } from "./open-seat";

const CHART = { chartBase64: "AA==", widthPx: 320, heightPx: 180 };

const pages: RemoteHost[] = [];
const stops: (() => void)[] = [];

/** A page in the web view at this end of a bridge. */
function pageAt(end: Parameters<typeof connectRemoteHost>[0]): RemoteHost {
  const page = connectRemoteHost(end);
  pages.push(page);
  return page;
}

afterEach(() => {
  for (const page of pages.splice(0)) page.close();
  // A host is polled as long as a page is served.
  for (const stop of stops.splice(0)) stop();
});

/** Serves the host to whatever page comes. */
function serve(host: HostPort, end: Parameters<typeof serveHost>[1]): () => void {
  const stop = serveHost(host, end);
  stops.push(stop);
  return stop;
}

/** The Host Check page over the bridge, with a scratch project open; `reload` is a new page in the same web view. */
async function calibrating(host: HostPort): Promise<{ readonly page: RemoteHost; readonly reload: () => RemoteHost; readonly stop: () => void }> {
  const ends = transportPair();
  const stop = serve(host, ends.plugin);
  const reload = (): RemoteHost => pageAt(ends.page);
  const page = reload();
  expect(await page.openScratch(CHART, patience())).toMatchObject({ ok: true });
  return { page, reload, stop };
}

/** Does the host take a check, or does a scratch project stand in its way? */
async function isFree(host: HostPort): Promise<boolean> {
  return (await host.checkHost({ questions: [] }, () => undefined, patience())).ok;
}

describe.each([
  ["premiere", () => openPremiereToCheck().host],
  ["after-effects", () => openAfterEffectsToCheck().host],
])("a scratch project of a Host Check page in %s", (_app, open) => {
  it.each(["goodbye", "reload", "closed panel"] as const)("is closed after its page's %s", async (way) => {
    const host = open();
    const { page, reload, stop } = await calibrating(host);
    expect(await isFree(host)).toBe(false);
    if (way === "goodbye") page.close();
    else if (way === "reload") await reload().describe(patience());
    else stop();
    await settle();
    expect(await isFree(host)).toBe(true);
  });
});

describe("a page that goes", () => {
  it("in the middle of making a scratch project leaves none", async () => {
    const { host } = openPremiereToCheck();
    const ends = transportPair();
    serve(host, ends.plugin);
    const page = pageAt(ends.page);
    await page.describe(patience());
    const opening = page.openScratch(CHART, patience());
    await Promise.resolve();
    page.close();
    await opening;
    await settle();
    expect(await isFree(host)).toBe(true);
  });

  it("without ever having asked for one asks the host for nothing", async () => {
    const host = new ObedientHost();
    const ends = transportPair();
    serve(host, ends.plugin);
    const page = pageAt(ends.page);
    await page.describe(patience());
    page.close();
    await settle();
    expect(host.heard.map(({ call }) => call)).not.toContain("closeScratch");
  });
});

describe("a policy that cannot be followed", () => {
  it("is not got round by a page that goes; the project is closed when a page comes after the policy was mended", async () => {
    const disk = diskWith({ beside: policy() });
    const { seat } = openSeat(disk);
    const host = new ObedientHost();
    const guarded = guardedHost({ host, panel: "host-check", seat, frames: new FrameAllowance(seat.clock) });
    const { page, reload } = await calibrating(guarded);
    const closings = (): number => host.heard.filter(({ call }) => call === "closeScratch").length;
    write(disk, besidePlugin("trimbin-policy.json"), "{");
    await seat.reread();
    page.close();
    await settle();
    expect(closings()).toBe(0);
    write(disk, besidePlugin("trimbin-policy.json"), JSON.stringify(policy()));
    await seat.reread();
    await reload().describe(patience());
    await settle();
    expect(closings()).toBe(1);
  });
});
