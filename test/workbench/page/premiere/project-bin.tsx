import { formatTimecode } from "../../../../shared/time/timecode";
import { sequenceEnd } from "../../../hosts/premiere/state/find-in-state";
import type { BinState, ClipItemState, ProjectState } from "../../../hosts/premiere/state/project-state";
import { Thumbnail } from "../thumbnail";
import { usePremiere, usePremiereView } from "./use-premiere";

/** The project's bins and clips, as the project panel lists them. */
export function ProjectBin() {
  const { project } = usePremiereView();
  const root = project.items.get(project.rootId);
  return (
    <div className="bin">
      <h2>{project.name}</h2>
      {root?.kind === "bin" && <BinContents bin={root} project={project} />}
    </div>
  );
}

function BinContents({ bin, project }: { readonly bin: BinState; readonly project: ProjectState }) {
  return (
    <ul>
      {bin.childIds.map((id) => {
        const item = project.items.get(id);
        if (!item) return null;
        return <li key={id}>{item.kind === "bin" ? <InnerBin bin={item} project={project} /> : <BinClip clip={item} project={project} />}</li>;
      })}
    </ul>
  );
}

function InnerBin({ bin, project }: { readonly bin: BinState; readonly project: ProjectState }) {
  return (
    <details open>
      <summary>
        {bin.name} <small>{bin.childIds.length}</small>
      </summary>
      <BinContents bin={bin} project={project} />
    </details>
  );
}

function BinClip({ clip, project }: { readonly clip: ClipItemState; readonly project: ProjectState }) {
  const session = usePremiere();
  const { activeSequenceGuid } = usePremiereView();
  const { sequenceGuid, media } = clip;
  if (sequenceGuid !== undefined) {
    const sequence = project.sequences.get(sequenceGuid);
    return (
      <button className="bin-item" aria-current={sequenceGuid === activeSequenceGuid ? "true" : undefined} onClick={() => session.setActiveSequence(sequenceGuid)}>
        <span className="sequence-icon" aria-hidden="true" />
        <span className="name">{clip.name}</span>
        <span className="time">{sequence ? formatTimecode(sequenceEnd(sequence), sequence.frameRate) : ""}</span>
      </button>
    );
  }
  const start = clip.inPoint ?? clip.subclip?.range.start ?? 0n;
  const end = clip.outPoint ?? clip.subclip?.range.end ?? media?.duration ?? start;
  return (
    <div className="bin-item">
      {media ? <Thumbnail mediaPath={media.path} at={(start + end) / 2n} widthPx={64} heightPx={36} /> : <span className="thumbnail" aria-hidden="true" />}
      <span className="name">{clip.name}</span>
      <span className="time">{media && !clip.offline ? formatTimecode(end - start, media.frameRate) : "offline"}</span>
    </div>
  );
}
