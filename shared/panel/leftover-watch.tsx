import { useEffect, useMemo, useState } from "react";
import type { HostPort } from "../host/host-port";
import { LeftoverNote } from "./leftover-note";
import { LeftoversModel, type Leftovers } from "./leftovers";

type LeftoverWatchProps = {
  readonly host: Pick<HostPort, "readLeftovers" | "removeLeftovers" | "subscribe">;
  /** Sees its jobs through. */
  readonly panel: { follow(job: Promise<void>): void };
};

/** The note about leftovers for a panel that has nothing else to do with them: looks when it is opened, and whenever the project changes. */
export function LeftoverWatch({ host, panel }: LeftoverWatchProps) {
  const [leftovers, setLeftovers] = useState<Leftovers>({ kind: "none" });
  const model = useMemo(() => new LeftoversModel(host, setLeftovers), [host]);
  useEffect(() => {
    panel.follow(model.look());
    const stop = host.subscribe(({ kind }) => {
      if (kind === "project-changed" || kind === "sequence-changed") panel.follow(model.look());
    });
    return () => {
      stop();
      model.dispose();
    };
  }, [host, model, panel]);
  return <LeftoverNote leftovers={leftovers} onRemove={() => panel.follow(model.remove())} />;
}
