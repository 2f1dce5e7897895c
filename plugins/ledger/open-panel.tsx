import type { HostPort } from "../../shared/host/host-port";
import { mountPanel } from "../../shared/panel/mount-panel";
import "../../shared/panel/lines.css";
import "../../shared/panel/looking.css";
import "./ledger.css";
import { LedgerModel } from "./ledger-model";
import { LedgerPanel } from "./ledger-panel";

/** Puts the panel on the page, in the language that is spoken by now. */
export function openPanel(host: HostPort | null): void {
  mountPanel({
    panel: "ledger",
    title: "Ledger",
    host,
    makePanel: (host, description) => <LedgerPanel model={new LedgerModel({ host, description })} />,
  });
}
