import { writeFileSync } from "node:fs";
import { hostPlugins } from "../manifests/host-plugins";
import { compilePlugins } from "./build/compile-plugins";
import { noticesText } from "./build/notices-text";

for (const { plugin, packages } of await compilePlugins(process.cwd(), hostPlugins)) {
  writeFileSync(`dist/${plugin.host}/THIRD-PARTY-NOTICES.txt`, noticesText(packages));
  console.log(`\n== dist/${plugin.host}`);
  for (const { name, version, licence } of packages) console.log(`${name} ${version}  ${licence}`);
}
