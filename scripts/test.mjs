// `npm test`: every kind of test, on a database and ports of its own, beside a running `npm start`.
import { checkNode, ensureInstalled, handOver } from "./bootstrap.mjs"

checkNode()
ensureInstalled()
await handOver(new URL("./test/main.ts", import.meta.url).href)
