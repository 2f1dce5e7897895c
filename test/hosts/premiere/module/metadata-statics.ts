import type { Action, MetadataStatic, ProjectItem } from "@adobe/premierepro";
import { idOf } from "../host/handle-refs";
import { hostError } from "../host/host-errors";
import type { SimulatedHost } from "../host/simulated-host";
import { updateClip } from "../state/edit-state";
import { findClip } from "../state/find-in-state";
import type { ClipItemState } from "../state/project-state";
import { HOST_CONSTANTS } from "./host-constants";
import { nameIn, projectMetadataOf, xmpOf } from "./metadata-packets";
import { renameItem } from "./rename-item";

const { INTEGER, REAL, TEXT, BOOLEAN } = HOST_CONSTANTS.MetadataType;

/** What the project panel shows while nobody has chosen columns; the form is that of Adobe's sample. */
const NO_PANEL_COLUMNS = "<?xml version='1.0'?><md.paths version='1.0'></md.paths>";

/** Naming this field renames the clip (Adobe's sample does it so). */
const NAME_FIELD = "Column.Intrinsic.Name";

/** The static side of Metadata. Texts are kept as given, the clip's name aside; bins have none. */
export function metadataStatics(host: SimulatedHost): MetadataStatic {
  const clipOf = (item: ProjectItem): ClipItemState | undefined => findClip(host.state, idOf(item));
  const read = (item: ProjectItem, packetOf: (clip: ClipItemState) => string): string => {
    const clip = clipOf(item);
    return clip ? packetOf(clip) : "";
  };
  const change = (item: ProjectItem, fields: Partial<ClipItemState>, name?: string): Action => {
    const clip = clipOf(item);
    if (!clip) throw hostError("invalidParameter");
    return host.makeAction((state) => {
      const next = updateClip(state, clip.id, (one) => ({ ...one, ...fields }));
      return name === undefined ? next : renameItem(next, clip.id, name);
    });
  };
  return {
    METADATA_TYPE_INTEGER: INTEGER,
    METADATA_TYPE_REAL: REAL,
    METADATA_TYPE_TEXT: TEXT,
    METADATA_TYPE_BOOLEAN: BOOLEAN,
    getProjectMetadata: async (item) => read(item, projectMetadataOf),
    getXMPMetadata: async (item) => read(item, xmpOf),
    createSetProjectMetadataAction: (item, projectMetadata, updatedFields) => {
      const name = updatedFields.includes(NAME_FIELD) ? nameIn(projectMetadata) : undefined;
      return change(item, { projectMetadata }, name);
    },
    createSetXMPMetadataAction: (item, metadata) => change(item, { xmp: metadata }),
    addPropertyToProjectMetadataSchema: async (name) => {
      const known = host.session.metadataSchema;
      if (known.has(name)) return false;
      host.updateSession((session) => ({ ...session, metadataSchema: new Set([...known, name]) }));
      return true;
    },
    getProjectColumnsMetadata: async (item) => JSON.stringify(columnsOf(clipOf(item))),
    getProjectPanelMetadata: async () => host.session.projectPanelMetadata || NO_PANEL_COLUMNS,
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
