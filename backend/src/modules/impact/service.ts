import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PublicImpact } from "../../impact/public-impact"

type Connection = { raw<Row>(sql: string, bindings?: readonly unknown[]): PromiseLike<{ rows: Row[] }> }

/** Keeps what the public was told, day by day. What goes in is made by `src/impact/take-snapshot`. */
export class ImpactModuleService {
  private readonly connection_: Connection

  constructor(container: Record<string, unknown>) {
    this.connection_ = container[ContainerRegistrationKeys.PG_CONNECTION] as Connection
  }

  /** The latest table, or null before there is one. */
  async latest(): Promise<PublicImpact | null> {
    const { rows } = await this.connection_.raw<{ content: PublicImpact }>(
      "select content from impact_snapshot order by as_of desc limit 1"
    )
    return rows[0]?.content ?? null
  }
}
