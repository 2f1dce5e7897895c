/** A path in its one spelling: slashes only, "." and ".." resolved, no slash at the end. ".." at the root stays at the root. */
export function diskPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.replace(/\\/g, "/").split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  const drive = /^[A-Za-z]:$/.test(parts[0] ?? "");
  return `${drive ? "" : "/"}${parts.join("/")}`;
}

/** The folder a path lies in; the root lies in itself. */
export function parentPath(path: string): string {
  return diskPath(path).replace(/\/[^/]*$/, "") || "/";
}

/** The last part of a path. */
export function baseName(path: string): string {
  return diskPath(path).replace(/^.*\//, "");
}

/** Is `path` the folder itself or anything in it? */
export function liesIn(path: string, folder: string): boolean {
  const [inner, outer] = [diskPath(path), diskPath(folder)];
  return inner === outer || inner.startsWith(outer === "/" ? "/" : `${outer}/`);
}
