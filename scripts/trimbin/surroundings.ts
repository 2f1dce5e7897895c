/** Where a command runs: relative paths start from `folder`; `root` is the repository's top folder, where models are built. */
export type Surroundings = { readonly folder: string; readonly root: string };
