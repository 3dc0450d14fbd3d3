import type { IEventBusModuleService, ISearchModuleService, Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Query } from "../../product-index/changed-records"
import type { Database } from "../../product-index/connection"
import { takeInTouched, type IndexWork } from "../../product-index/take-in-touched"
import { ensureTouchTriggers } from "../../product-index/touch-triggers"
import { whatWaits } from "../../product-index/what-waits"
import { QueryCounters } from "./query-counters"
import { askAfterNewVersion, askFor, runWaitingTask, type TaskKind, type TaskReason } from "./tasks"

/** Told when documents were written: `{ id: string[] }`, ids of products. The shop's pages of them are old then. */
export const PRODUCTS_REFRESHED = "search.product.refreshed"

/** How often marks are looked for. The shop promises five seconds from a change to every page. */
const LOOK_EVERY_MS = 1000
/** After a failure: it will most likely be there again. */
const PAUSE_MS = 5000
const FLUSH_EVERY_MS = 5000

/**
 * Keeps the index of products fresh while the application runs, and counts what visitors look for. Without the Search
 * Module (while the seed runs) it does nothing.
 */
export class SearchDeskService {
  readonly counters: QueryCounters
  private readonly container_: Record<string, unknown>
  private readonly isWorker_: boolean
  private running_: Promise<void> | undefined
  private task_: Promise<void> | undefined
  private timer_: NodeJS.Timeout | undefined
  private flushing_: NodeJS.Timeout | undefined
  private stopped_ = false

  constructor(
    container: Record<string, unknown>,
    _options?: unknown,
    declaration?: { worker_mode?: string }
  ) {
    this.container_ = container
    this.isWorker_ = declaration?.worker_mode !== "server"
    this.counters = new QueryCounters(this.database_)
  }

  readonly __hooks = {
    onApplicationStart: async () => {
      this.stopped_ = false
      this.flushing_ = setInterval(() => void this.flushCounters_(), FLUSH_EVERY_MS).unref()
      if (!this.work_) return
      await this.ensureTriggers()
      if (this.isWorker_) this.lookIn_(0)
    },
    onApplicationPrepareShutdown: async () => {
      this.stopped_ = true
      clearTimeout(this.timer_)
      clearInterval(this.flushing_)
      await this.running_?.catch(() => undefined)
      await this.flushCounters_()
    },
  }

  /** Takes in what is marked; calls that come together share one look. Waits until nothing is left. */
  async takeIn(): Promise<void> {
    this.running_ ??= this.takeInAll_().finally(() => (this.running_ = undefined))
    await this.running_
  }

  /** Looks now, not at the next second: something has changed. */
  async wake(): Promise<void> {
    if (this.timer_) this.lookIn_(0)
  }

  /** Has the index compared, mended or built anew, soon and by the process that keeps it. */
  async askFor(kind: TaskKind, reason: TaskReason): Promise<void> {
    await askFor(this.database_, kind, reason)
  }

  /** @returns the tables that got triggers; see `ensureTouchTriggers` */
  async ensureTriggers(): Promise<string[]> {
    try {
      return await ensureTouchTriggers(this.database_)
    } catch (error) {
      // The market runs without; health says so, and the next minute tries again.
      this.logger_.error(`Changes of products are not all noticed by the search index: ${String(error)}`)
      return []
    }
  }

  private lookIn_(ms: number): void {
    clearTimeout(this.timer_)
    if (this.stopped_) return
    this.timer_ = setTimeout(() => void this.look_(), ms).unref()
  }

  private async look_(): Promise<void> {
    let pause = LOOK_EVERY_MS
    try {
      const { touched, task, version } = await whatWaits(this.database_)
      if (touched) await this.takeIn()
      if (version) await askAfterNewVersion(this.database_)
      if (task || version) this.startTask_()
    } catch (error) {
      pause = PAUSE_MS
      if (!this.stopped_) this.logger_.warn(`The search index could not be kept fresh: ${String(error)}`)
    }
    this.lookIn_(pause)
  }

  /** Beside the looks, which go on: a comparison of a large catalogue takes minutes. */
  private startTask_(): void {
    const work = this.work_
    if (!work || this.task_) return
    this.task_ = runWaitingTask(work, () => this.takeIn())
      .catch((error: unknown) => this.logger_.warn(`A task of the search index: ${String(error)}`))
      .finally(() => (this.task_ = undefined))
  }

  private async takeInAll_(): Promise<void> {
    const work = this.work_
    for (let left = Boolean(work); work && left && !this.stopped_;) {
      const taken = await takeInTouched(work)
      left = taken?.left ?? false
      if (taken?.products.length) await this.tell_(taken.products)
    }
  }

  private async tell_(ids: string[]): Promise<void> {
    const bus = this.container_[Modules.EVENT_BUS] as IEventBusModuleService | undefined
    await bus?.emit({ name: PRODUCTS_REFRESHED, data: { id: ids } })
  }

  private async flushCounters_(): Promise<void> {
    await this.counters
      .flush()
      .catch((error: unknown) => this.logger_.warn(`Searches were not counted: ${String(error)}`))
  }

  private get database_(): Database {
    return this.container_[ContainerRegistrationKeys.PG_CONNECTION] as Database
  }

  private get logger_(): Logger {
    return this.container_[ContainerRegistrationKeys.LOGGER] as Logger
  }

  private get work_(): IndexWork | undefined {
    const search = this.container_[Modules.SEARCH] as ISearchModuleService | undefined
    return search && !process.env.TEJIDO_SEEDING
      ? {
          database: this.database_,
          query: this.container_[ContainerRegistrationKeys.QUERY] as Query,
          search,
          logger: this.logger_,
        }
      : undefined
  }
}
