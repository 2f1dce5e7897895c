/** Shots that show the same place, with the one that sets the look. */
export type Scene = {
  /** Keys, as the shots follow each other. */
  readonly keys: readonly string[];
  readonly heroKey: string;
  /** Shall it be matched? */
  readonly isChosen: boolean;
};

/** The scenes with one joined to the scene before it, whose reference stays. */
export function joinScenes(scenes: readonly Scene[], scene: Scene): readonly Scene[] {
  const at = scenes.indexOf(scene);
  const before = scenes[at - 1];
  if (!before) return scenes;
  return [...scenes.slice(0, at - 1), { ...before, keys: [...before.keys, ...scene.keys], isChosen: true }, ...scenes.slice(at + 1)];
}
