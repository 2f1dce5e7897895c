import { writeFileSync } from "node:fs";
import { readAfterEffectsDefinitions } from "./after-effects-definitions";

// Run with `npx tsx scripts/write-after-effects-api-table.ts` after changing shared/host/after-effects/after-effects-uxp.d.ts.
writeFileSync("test/hosts/after-effects/host/api-table.json", `${JSON.stringify(readAfterEffectsDefinitions(), null, 1)}\n`);
