import { useEffect, useState } from "react";
import { Monitor, type MonitorWords } from "../monitor";
import { SourceMonitor } from "./source-monitor";
import { usePremiereView } from "./use-premiere";

const PROGRAM: MonitorWords = {
  region: "Program monitor",
  title: "Program",
  scrubber: "Playhead in the program monitor",
  empty: "No sequence is open. Open the sample project or your own media from the File menu.",
};

/** Source and program in one place; whichever was used last comes to the front. */
export function Monitors() {
  const { sourceMonitor, activeSequenceGuid, playhead } = usePremiereView();
  const [front, setFront] = useState<"source" | "program">("program");
  useEffect(() => {
    if (sourceMonitor.speed !== 0) setFront("source");
  }, [sourceMonitor]);
  useEffect(() => setFront("program"), [activeSequenceGuid, playhead]);
  return (
    <div className="monitors">
      <div className="monitor-choice" role="group" aria-label="Monitor">
        {(["source", "program"] as const).map((one) => (
          <button key={one} aria-pressed={front === one} onClick={() => setFront(one)}>
            {one === "source" ? "Source" : "Program"}
          </button>
        ))}
      </div>
      <section className="pane monitor" aria-label="Source monitor" hidden={front !== "source"}>
        <SourceMonitor />
      </section>
      <div className="monitor-place" hidden={front !== "program"}>
        <Monitor words={PROGRAM} />
      </div>
    </div>
  );
}
