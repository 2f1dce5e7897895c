import { hostError } from "../host/host-errors";
import { guarded, HostObject, type Simulated } from "../host/guarded";
import { enumName } from "./host-enums";
import { installedEffects } from "./installed-effects";
import { SimulatedPreferences, SimulatedSettings } from "./simulated-settings";

type SimulatedMember =
  | "activeViewer" | "activate" | "appName" | "beginSuppressDialogs" | "beginUndoGroup" | "buildName" | "buildNumber" | "effects" | "endSuppressDialogs" | "endUndoGroup" | "executeCommand"
  | "getAllowedAppThemes" | "getAppTheme" | "getUseReducedContrast" | "isBeta" | "isProfessionalVersion" | "isRenderEngine" | "isUISuppressed" | "isoLanguage" | "log" | "preferences" | "project" | "purge" | "settings"
  | "themeColor" | "version";

/** Menu numbers (a public list for ExtendScript; untested in UXP). */
const UNDO = 16;
const REDO: readonly number[] = [2035, 17];

/** `Application`. */
export class SimulatedApplication extends HostObject implements Simulated<AfterEffectsUXP.Application, Exclude<keyof AfterEffectsUXP.Application, SimulatedMember>> {
  readonly activeViewer = null;
  readonly appName = "Adobe After Effects";
  readonly buildName = "27.0x0";
  readonly buildNumber = 0;
  readonly getAllowedAppThemes = ["light", "dark", "darkest"];
  readonly getAppTheme = "dark";
  readonly getUseReducedContrast = false;
  readonly isBeta = true;
  readonly isProfessionalVersion = true;
  readonly isRenderEngine = false;
  readonly isUISuppressed = false;
  readonly version = "27.0x0";

  get isoLanguage(): string {
    return this.host.switches.language === "german" ? "de_DE" : "en_US";
  }
  get effects(): AfterEffectsUXP.EffectInfo[] {
    return installedEffects(this.host);
  }
  get project(): AfterEffectsUXP.Project {
    return this.host.objects.project();
  }
  get settings(): AfterEffectsUXP.Settings {
    return guarded("Settings", new SimulatedSettings(this.host));
  }
  get preferences(): AfterEffectsUXP.Preferences {
    return guarded("Preferences", new SimulatedPreferences(this.host));
  }

  activate(): boolean {
    return true;
  }

  beginUndoGroup(undoName: string): boolean {
    this.host.beginUndoGroup(undoName);
    return this.#groupAnswer();
  }
  endUndoGroup(): boolean {
    this.host.endUndoGroup();
    return this.#groupAnswer();
  }

  beginSuppressDialogs(): boolean {
    this.#suppress(1);
    return true;
  }
  endSuppressDialogs(_showErrors: boolean): boolean {
    if (this.host.session.suppressedDialogs === 0) throw hostError("endSuppressDialogs without beginSuppressDialogs");
    this.#suppress(-1);
    return true;
  }

  executeCommand(commandId: number): boolean {
    if (commandId === UNDO) return this.host.undo();
    return REDO.includes(commandId) && this.host.redo();
  }

  purge(target: number): boolean {
    const name = enumName(this.host.switches, "PurgeTarget", target);
    if (name === undefined) throw hostError(`${target} is nothing that can be purged`);
    if (name === "UNDO_CACHES" || name === "ALL_CACHES") this.host.history.clear();
    return true;
  }

  log(message: string, category = ""): boolean {
    this.host.updateSession((session) => ({ ...session, log: [...session.log, category === "" ? message : `${category}: ${message}`] }));
    return true;
  }

  themeColor(_unused: number): never {
    throw hostError("themeColor is not available");
  }

  #suppress(by: number): void {
    this.host.updateSession((session) => ({ ...session, suppressedDialogs: session.suppressedDialogs + by }));
  }

  #groupAnswer(): boolean {
    // What the pages call a boolean is nothing at all in ExtendScript; which one a host gives is a switch.
    return (this.host.switches.groupAnswer === "true" ? true : undefined) as boolean;
  }
}
