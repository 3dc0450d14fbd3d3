// What `npm start` and `npm test` do first, alone: `npm ci` when node_modules is not what the lockfile says.
import { checkNode, ensureInstalled } from "./bootstrap.mjs"

checkNode()
ensureInstalled()
