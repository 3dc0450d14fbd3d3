import { MikroORM } from "@medusajs/framework/mikro-orm/postgresql"
import type { SqlManager } from "../sql"

/** A manager as the Search Module gives its providers, without Medusa around it. */
export async function openManager(
  clientUrl: string,
  connections = 10
): Promise<{ manager: SqlManager; close(): Promise<void> }> {
  const orm = await MikroORM.init({
    clientUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    pool: { min: 0, max: connections },
    debug: false,
  })
  return {
    manager: orm.em as unknown as SqlManager,
    close: () => orm.close(true),
  }
}
