/** `npm run guide`: writes into each role's page in `docs/guide` what the permission catalogue says of it. */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { ROLE_CODES, withRoleBlock } from "./guide/role-block"

for (const code of ROLE_CODES) {
  const file = join(__dirname, "../docs/guide", `${code}.md`)
  writeFileSync(file, withRoleBlock(readFileSync(file, "utf8"), code))
}
