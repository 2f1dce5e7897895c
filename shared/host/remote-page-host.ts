import { pageTransport, type PageWindow } from "./protocol/page-transport";
import { connectRemoteHost, type RemoteHost } from "./remote-host";

/** The host around a panel's page, or null where the page was opened outside of one. */
export function connectPageToHost(page: PageWindow): RemoteHost | null {
  const transport = pageTransport(page);
  return transport ? connectRemoteHost(transport) : null;
}
