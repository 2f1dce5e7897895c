import type { KeyboardEvent } from "react";
import { formatTimecode } from "../../../../shared/time/timecode";
import { ticksFromSeconds } from "../../../../shared/time/ticks";
import { childrenOf } from "../../../hosts/after-effects/state/find-in-state";
import type { CompState, FolderState, FootageState, ItemState } from "../../../hosts/after-effects/state/project-state";
import { compRate, ticksOfSeconds } from "../../session/after-effects/comp-clock";
import { Thumbnail } from "../thumbnail";
import { useAfterEffects, useAfterEffectsView } from "./use-after-effects";

/** The project's compositions, footage and folders; a double click or Enter opens a composition. */
export function ProjectPanel() {
  const { project } = useAfterEffectsView();
  const name = project.path.split("/").at(-1) ?? "";
  return (
    <div className="bin">
      <h2>{name === "" ? "Untitled project" : name}</h2>
      <FolderContents folderId={project.rootId} />
    </div>
  );
}

function FolderContents({ folderId }: { readonly folderId: number }) {
  const { project } = useAfterEffectsView();
  return (
    <ul>
      {childrenOf(project, folderId).map((item) => (
        <li key={item.id}>{row(item)}</li>
      ))}
    </ul>
  );
}

function row(item: ItemState) {
  switch (item.kind) {
    case "folder":
      return <InnerFolder folder={item} />;
    case "comp":
      return <CompRow comp={item} />;
    case "footage":
      return <FootageRow footage={item} />;
  }
}

function InnerFolder({ folder }: { readonly folder: FolderState }) {
  const { project } = useAfterEffectsView();
  return (
    <details open>
      <summary>
        {folder.name} <small>{childrenOf(project, folder.id).length}</small>
      </summary>
      <FolderContents folderId={folder.id} />
    </details>
  );
}

function CompRow({ comp }: { readonly comp: CompState }) {
  const session = useAfterEffects();
  const { onScreen, selectedItemIds } = useAfterEffectsView();
  const onKey = (event: KeyboardEvent) => event.key === "Enter" && session.openComp(comp.id);
  return (
    <button
      className="bin-item"
      aria-current={onScreen?.id === String(comp.id) ? "true" : undefined}
      aria-pressed={selectedItemIds.has(comp.id)}
      title="Double-click to open"
      onClick={() => session.selectItem(comp.id)}
      onDoubleClick={() => session.openComp(comp.id)}
      onKeyDown={onKey}
    >
      <span className="comp-icon" aria-hidden="true" />
      <span className="name">{comp.name}</span>
      <span className="time">{formatTimecode(ticksOfSeconds(comp, comp.duration), compRate(comp))}</span>
    </button>
  );
}

function FootageRow({ footage }: { readonly footage: FootageState }) {
  const { source, duration, widthPx, heightPx } = footage;
  return (
    <div className="bin-item">
      {source.kind === "file" && <Thumbnail mediaPath={source.path} at={ticksFromSeconds(duration / 2)} widthPx={64} heightPx={36} />}
      {source.kind === "solid" && <span className="thumbnail" aria-hidden="true" style={{ background: `rgb(${source.color.map((each) => Math.round(each * 255)).join(" ")})` }} />}
      {source.kind === "placeholder" && <span className="thumbnail" aria-hidden="true" />}
      <span className="name">{footage.name}</span>
      <span className="time">{footage.missing ? "missing" : duration > 0 ? formatTimecode(ticksOfSeconds(footage, duration), compRate(footage)) : `${widthPx} x ${heightPx}`}</span>
    </div>
  );
}
