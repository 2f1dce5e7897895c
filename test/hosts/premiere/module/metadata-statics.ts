import type { Action, MetadataStatic, ProjectItem } from "@adobe/premierepro";
import { idOf } from "../host/handle-refs";
import { hostError } from "../host/host-errors";
import type { SimulatedHost } from "../host/simulated-host";
import { updateClip } from "../state/edit-state";
import { findClip } from "../state/find-in-state";
import type { ClipItemState } from "../state/project-state";
import { HOST_CONSTANTS } from "./host-constants";

const { INTEGER, REAL, TEXT, BOOLEAN } = HOST_CONSTANTS.MetadataType;

/** The static side of Metadata. Texts are kept as given; bins have none. */
export function metadataStatics(host: SimulatedHost): MetadataStatic {
  const clipOf = (item: ProjectItem): ClipItemState | undefined => findClip(host.state, idOf(item));
  const change = (item: ProjectItem, fields: Partial<ClipItemState>): Action => {
    const clip = clipOf(item);
    if (!clip) throw hostError("invalidParameter");
    return host.makeAction((state) => updateClip(state, clip.id, (one) => ({ ...one, ...fields })));
  };
  return {
    METADATA_TYPE_INTEGER: INTEGER,
    METADATA_TYPE_REAL: REAL,
    METADATA_TYPE_TEXT: TEXT,
    METADATA_TYPE_BOOLEAN: BOOLEAN,
    getProjectMetadata: async (item) => clipOf(item)?.projectMetadata ?? "",
    getXMPMetadata: async (item) => clipOf(item)?.xmp ?? "",
    createSetProjectMetadataAction: (item, metadata) => change(item, { projectMetadata: metadata }),
    createSetXMPMetadataAction: (item, metadata) => change(item, { xmp: metadata }),
    addPropertyToProjectMetadataSchema: async (name) => {
      const known = host.session.metadataSchema;
      if (known.has(name)) return false;
      host.updateSession((session) => ({ ...session, metadataSchema: new Set([...known, name]) }));
      return true;
    },
    getProjectColumnsMetadata: async (item) => JSON.stringify(columnsOf(clipOf(item))),
    getProjectPanelMetadata: async () => host.session.projectPanelMetadata,
    setProjectPanelMetadata: async (projectPanelMetadata) => {
      host.updateSession((session) => ({ ...session, projectPanelMetadata }));
      return true;
    },
  };
}

function columnsOf(clip: ClipItemState | undefined): object[] {
  if (!clip) return [];
  const column = (ColumnID: string, ColumnName: string, ColumnValue: string): object => ({ ColumnID, ColumnName, ColumnValue });
  const name = column("Column.Intrinsic.Name", "Name", clip.name);
  if (!clip.media) return [name];
  const { start, duration, path } = clip.media;
  return [
    name,
    column("Column.Intrinsic.MediaStart", "Media Start", start.toString()),
    column("Column.Intrinsic.MediaEnd", "Media End", (start + duration).toString()),
    column("Column.Intrinsic.MediaDuration", "Media Duration", duration.toString()),
    column("Column.Intrinsic.FilePath", "File Path", path),
  ];
}
