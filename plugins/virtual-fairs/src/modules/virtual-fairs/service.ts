import type { Context } from "@medusajs/framework/types"
import {
  defineJoinerConfig,
  EmitEvents,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { addCounts } from "./counts/add-counts"
import { GroupCommit } from "./counts/group-commit"
import { FairStanding } from "./models/standing"
import { Zone } from "./models/zone"

/**
 * Fairs from the call to the report. What it does is in the folders beside it, each a function of a transaction's
 * context; this is the way in. Plain SQL on purpose: the rules live in the database (see the migrations).
 */
export class VirtualFairsService extends MedusaService({ Zone, FairStanding }) {
  /** Where visits are counted; see `counts/group-commit`. */
  readonly counts = new GroupCommit((counts) => this.inTransaction((context) => addCounts(context, counts)))

  /**
   * Queries see where products stand, which is public, and none of this module's tables: what staff read goes through
   * routes with their reach.
   */
  // eslint-disable-next-line @medusajs/service-methods-must-be-async -- Medusa reads it while it loads the module
  __joinerConfig() {
    return defineJoinerConfig("virtual_fairs", { models: [FairStanding] })
  }

  /**
   * Runs several changes, and the audit entries that belong to them, in one transaction; events that they
   * {@link tell} are emitted when it has committed.
   */
  @InjectManager()
  @EmitEvents()
  async inTransaction<Result>(
    work: (context: Context) => Promise<Result>,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<Result> {
    return await this.inTransaction_(work, sharedContext)
  }

  @InjectTransactionManager()
  protected async inTransaction_<Result>(
    work: (context: Context) => Promise<Result>,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<Result> {
    return await work(sharedContext)
  }

  /** Reads without a transaction: each statement sees what is committed by then. */
  @InjectManager()
  async reading<Result>(
    read: (context: Context) => Promise<Result>,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<Result> {
    return await read(sharedContext)
  }
}
