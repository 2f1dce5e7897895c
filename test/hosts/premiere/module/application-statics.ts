import type { Application, AppPreferenceStatic, ClipProjectItem, EncoderManager, FolderItem, PRProduction, ProjectItem, Sequence, UniqueSerializeable, UtilsStatic } from "@adobe/premierepro";
import { guardClass, type Simulated } from "../host/guard-class";
import { bindEventTarget, idOf } from "../host/handle-refs";
import { HostHandle } from "../host/host-handle";
import type { SimulatedHost } from "../host/simulated-host";
import { hostGuid } from "../values/simulated-guid";
import { HOST_CONSTANTS } from "./host-constants";

const { PreferenceKey, PropertyType, EncoderEvent, ExportType } = HOST_CONSTANTS;

/** Preferences that a fresh installation has on (guessed); they read as "true", the text Adobe's sample compares with. */
const SWITCHED_ON: ReadonlySet<string> = new Set(Object.values(PreferenceKey));

/** The application object; its version is null at run time (measured), uxp.host.version has it. */
export class SimulatedApplication implements Simulated<Application> {
  get version(): string {
    // Declared as a string, measured as null.
    return null as unknown as string;
  }
}

/** The encoder of a machine without Media Encoder: what needs that answers false (simulated). Nothing is rendered. */
export class SimulatedEncoderManager extends HostHandle implements Simulated<EncoderManager, "exportSequence"> {
  constructor(host: SimulatedHost) {
    super(host, "EncoderManager");
    bindEventTarget(this, "encoder");
  }

  get isAMEInstalled(): boolean {
    return false;
  }
  async launchEncoder(): Promise<boolean> {
    return false;
  }
  async startBatchEncode(): Promise<boolean> {
    return false;
  }
  async encodeFile(): Promise<boolean> {
    return false;
  }
  async encodeProjectItem(): Promise<boolean> {
    return false;
  }
  async setSidecarXMPEnabled(enabled: boolean): Promise<boolean> {
    return setPreference(this.host, "encoder.sidecarXmp", enabled);
  }
  async setEmbeddedXMPEnabled(enabled: boolean): Promise<boolean> {
    return setPreference(this.host, "encoder.embeddedXmp", enabled);
  }
}

/** Gives GUIDs to items and sequences. */
export class SimulatedUniqueSerializeable implements Simulated<UniqueSerializeable> {
  readonly #id: string;

  constructor(id: string) {
    this.#id = id;
  }

  getUniqueID(): ReturnType<typeof hostGuid> {
    return hostGuid(this.#id);
  }
}

/** A production: none is ever open. */
export class SimulatedProduction implements Simulated<PRProduction, "getScratchDiskSettings"> {}

/** The static sides of the application's small classes. */
export function applicationStatics(host: SimulatedHost): {
  readonly AppPreference: AppPreferenceStatic;
  readonly Utils: UtilsStatic;
  readonly EncoderManager: object;
  readonly UniqueSerializeable: object;
  readonly ObjectMaskUtils: object;
  readonly PRProduction: object;
} {
  return {
    AppPreference: {
      KEY_AUTO_PEAK_GENERATION: PreferenceKey.AUTO_PEAK_GENERATION,
      KEY_IMPORT_WORKSPACE: PreferenceKey.IMPORT_WORKSPACE,
      KEY_SHOW_QUICKSTART_DIALOG: PreferenceKey.SHOW_QUICKSTART_DIALOG,
      PROPERTY_PERSISTENT: PropertyType.PERSISTENT,
      PROPERTY_NON_PERSISTENT: PropertyType.NON_PERSISTENT,
      setValue: (key, value) => setPreference(host, String(key), value),
      getValue: (key) => host.session.preferences.get(String(key)) ?? (SWITCHED_ON.has(String(key)) ? "true" : ""),
    },
    Utils: { isAEInstalled: async () => false },
    EncoderManager: {
      EXPORT_QUEUE_TO_AME: ExportType.QUEUE_TO_AME,
      EXPORT_QUEUE_TO_APP: ExportType.QUEUE_TO_APP,
      EXPORT_IMMEDIATELY: ExportType.IMMEDIATELY,
      EVENT_RENDER_COMPLETE: EncoderEvent.RENDER_COMPLETE,
      EVENT_RENDER_ERROR: EncoderEvent.RENDER_ERROR,
      EVENT_RENDER_CANCEL: EncoderEvent.RENDER_CANCEL,
      EVENT_RENDER_QUEUE: EncoderEvent.RENDER_QUEUE,
      EVENT_RENDER_PROGRESS: EncoderEvent.RENDER_PROGRESS,
      getManager: () => new SimulatedEncoderManager(host),
    },
    UniqueSerializeable: { cast: (item: ProjectItem | ClipProjectItem | FolderItem | Sequence) => new SimulatedUniqueSerializeable(idOf(item)) },
    ObjectMaskUtils: { hasObjectMask: () => false },
    PRProduction: { getActiveProduction: () => null },
  };
}

function setPreference(host: SimulatedHost, key: string, value: boolean | string | number): boolean {
  host.updateSession((session) => ({ ...session, preferences: new Map(session.preferences).set(key, String(value)) }));
  return true;
}

guardClass("Application", SimulatedApplication);
guardClass("EncoderManager", SimulatedEncoderManager);
guardClass("UniqueSerializeable", SimulatedUniqueSerializeable);
guardClass("PRProduction", SimulatedProduction);
