import { succeed } from "../../../shared/basics/result";
import { serveHost } from "../../../shared/host/host-server";
import { connectPageToHost } from "../../../shared/host/remote-page-host";
import { ObedientHost } from "./obedient-host";
import { sampleDescription } from "./sample-messages";
import { transportPair } from "./transport-pair";

describe("connectPageToHost", () => {
  it("finds no host in a plain browser", () => {
    expect(connectPageToHost(new EventTarget())).toBeNull();
  });

  it("connects a page to the host around it", async () => {
    const ends = transportPair();
    serveHost(new ObedientHost(), ends.plugin);
    const page = Object.assign(new EventTarget(), { uxpHost: { postMessage: (text: string) => ends.page.send(text) } });
    ends.page.onMessage((data) => page.dispatchEvent(new MessageEvent("message", { data })));
    const host = connectPageToHost(page);
    await expect(host?.describe(new AbortController().signal)).resolves.toEqual(succeed(sampleDescription));
    host?.close();
  });
});
