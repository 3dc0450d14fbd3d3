import { createServer } from "node:http"
import { json } from "node:stream/consumers"
import { Pool } from "pg"
import { CountBody } from "../../plugins/virtual-fairs/src/domain/count"
import {
  addCounts,
  type ManyOf,
} from "../../plugins/virtual-fairs/src/modules/virtual-fairs/counts/add-counts"
import { GroupCommit } from "../../plugins/virtual-fairs/src/modules/virtual-fairs/counts/group-commit"

/** `together` as the plugin does it, `alone` each with a statement of its own. */
export type Way = "together" | "alone"

/**
 * Counts what is posted to `/<fair>`, 204 once it is in the database, with the plugin's own counting and nothing else of
 * Medusa's. Says its port and then how many statements it has made so far, a line each, until it is ended.
 */
export async function serveCounts(url: string, way: Way): Promise<void> {
  const pool = new Pool({ connectionString: url, max: 10 })
  let statements = 0
  const write = async (counts: readonly ManyOf[]) => {
    statements += 1
    const execute = async (text: string, values: unknown[]) =>
      (await pool.query(text.replace("?", "$1"), values)).rows
    await addCounts({ manager: { execute } } as never, counts)
  }
  const together = new GroupCommit(write)
  const server = createServer((req, res) => {
    const count = async () => {
      const { kind, stand } = CountBody.parse(await json(req))
      const one = { fair: (req.url ?? "/").slice(1), stand, kind }
      await (way === "together" ? together.add(one) : write([{ ...one, n: 1 }]))
      res.statusCode = 204
    }
    count()
      .catch(() => (res.statusCode = 500))
      .finally(() => res.end())
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  console.log(JSON.stringify(server.address()))
  setInterval(() => console.log(JSON.stringify({ statements })), 200)
}
