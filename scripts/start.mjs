// `npm start`, `npm run dev`, `npm run reset`, `npm run seed`, `npm run staff`: from a fresh clone with nothing but Node and npm.
import { checkNode, ensureInstalled, handOver } from "./bootstrap.mjs"

checkNode()
ensureInstalled()
await handOver(new URL("./start/main.ts", import.meta.url).href)
