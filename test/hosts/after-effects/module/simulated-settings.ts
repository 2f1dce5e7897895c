import { hostError } from "../host/host-errors";
import { HostObject, type Simulated } from "../host/guarded";

/** `Settings`: text by section and key, kept for the session. */
export class SimulatedSettings extends HostObject implements Simulated<AfterEffectsUXP.Settings> {
  getSetting(section: string, key: string, _prefType?: number): string {
    const value = this.host.session.settings.get(`${section}/${key}`);
    if (value === undefined) throw hostError(`no setting ${section}/${key}`);
    return value;
  }
  haveSetting(section: string, key: string, _prefType?: number): boolean {
    return this.host.session.settings.has(`${section}/${key}`);
  }
  saveSetting(section: string, key: string, value: string, _prefType?: number): boolean {
    this.host.updateSession((session) => ({ ...session, settings: new Map(session.settings).set(`${section}/${key}`, value) }));
    return true;
  }
}

/** `Preferences`, as far as text goes. */
export class SimulatedPreferences extends HostObject implements Pick<AfterEffectsUXP.Preferences, "getPrefAsString" | "havePref" | "savePrefAsString"> {
  getPrefAsString(section: string, key: string, _prefType?: number): string {
    const value = this.host.session.preferences.get(`${section}/${key}`);
    if (value === undefined) throw hostError(`no preference ${section}/${key}`);
    return value;
  }
  havePref(section: string, key: string, _prefType?: number): boolean {
    return this.host.session.preferences.has(`${section}/${key}`);
  }
  savePrefAsString(section: string, key: string, value: string, _prefType?: number): boolean {
    this.host.updateSession((session) => ({ ...session, preferences: new Map(session.preferences).set(`${section}/${key}`, value) }));
    return true;
  }
}
