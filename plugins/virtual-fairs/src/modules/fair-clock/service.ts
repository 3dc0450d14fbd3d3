import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { IEventBusModuleService, Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { FAIR_DUE, FAIR_TURNED } from "../../keep/fair-events"
import { look } from "./look"

const LOOK_EVERY_MS = 1000
/** After a failure: it will most likely be there again. */
const PAUSE_MS = 5000
/** Just after the moment, not just before it. */
const AFTER_MS = 5

/**
 * Looks each second, and to the point when a fair opens or closes, at what has to follow, and tells those who do the
 * work. Every process that works does: nobody's clock counts but the database's, and what is done twice is done once.
 */
export class FairClockService {
  private readonly container_: Record<string, unknown>
  private readonly isWorker_: boolean
  private timer_: NodeJS.Timeout | undefined
  private since_: Date | null = null
  private looking_: Promise<void> | undefined
  private stopped_ = true

  constructor(
    container: Record<string, unknown>,
    _options?: unknown,
    declaration?: { worker_mode?: string }
  ) {
    this.container_ = container
    this.isWorker_ = declaration?.worker_mode !== "server"
  }

  readonly __hooks = {
    onApplicationStart: async () => {
      if (!this.isWorker_) return
      this.stopped_ = false
      this.since_ = null
      this.lookIn_(0)
    },
    onApplicationPrepareShutdown: async () => {
      this.stopped_ = true
      clearTimeout(this.timer_)
      await this.looking_
    },
  }

  /** Looks now, not at the next second: something has changed. */
  async wake(): Promise<void> {
    this.lookIn_(0)
  }

  private lookIn_(ms: number): void {
    clearTimeout(this.timer_)
    if (this.stopped_) return
    this.timer_ = setTimeout(() => {
      this.looking_ = this.look_()
    }, ms).unref()
  }

  private async look_(): Promise<void> {
    let pause = LOOK_EVERY_MS
    try {
      const { at, turned, touched, next } = await look(this.database_, this.since_)
      await this.tell_(FAIR_TURNED, turned)
      await this.tell_(FAIR_DUE, [...new Set([...turned, ...touched])])
      this.since_ = at
      if (next !== null) pause = Math.min(pause, Math.max(0, next) + AFTER_MS)
    } catch (error) {
      pause = PAUSE_MS
      if (!this.stopped_) this.logger_.warn(`fairs: nobody saw whether one has opened: ${String(error)}`)
    }
    this.lookIn_(pause)
  }

  private async tell_(name: string, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return
    const bus = this.container_[Modules.EVENT_BUS] as IEventBusModuleService | undefined
    await bus?.emit(
      ids.map((id) => ({ name, data: { id } })),
      // Not a line of log each second.
      { internal: true }
    )
  }

  private get database_(): Pick<Knex, "raw"> {
    return this.container_[ContainerRegistrationKeys.PG_CONNECTION] as Knex
  }

  private get logger_(): Logger {
    return this.container_[ContainerRegistrationKeys.LOGGER] as Logger
  }
}
