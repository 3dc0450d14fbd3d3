import type { Context } from "@medusajs/framework/types"
import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"
import { managerOf } from "@tejido/provenance/modules/provenance/transaction"
import { FairSave, NewFair } from "@tejido/virtual-fairs/domain/fair-content"
import { actOnFair } from "@tejido/virtual-fairs/modules/virtual-fairs/fairs/act-on-fair"
import { cloneFair } from "@tejido/virtual-fairs/modules/virtual-fairs/fairs/clone-fair"
import { createFair } from "@tejido/virtual-fairs/modules/virtual-fairs/fairs/create-fair"
import { saveFair } from "@tejido/virtual-fairs/modules/virtual-fairs/fairs/save-fair"
import type { FairApplicationSeed, FairSeed } from "../../data/fairs/types"
import { one } from "../market"
import type { SeededWorkshop } from "../provenance"
import { decide, judge, sendApplication, type ToldApplication } from "./fair-applications"
import { fairTimes, type PlannedFair } from "./fair-times"
import { passTime } from "./pass-time"

const HOUR = 60 * 60 * 1000

/**
 * Tells a fair from its plan to where it is today, by what staff do: planned, published, applied to while the call was
 * open, judged and decided in the selection. Only its time is made to pass. In one transaction: a fair is there whole
 * or not at all. @returns the fair's id
 */
export async function tellFair(
  context: Context,
  promoter: Hand,
  fair: FairSeed,
  workshops: Map<string, SeededWorkshop>
): Promise<string> {
  const times = fairTimes(fair)
  const began = Date.now()
  // Begun so that its call opened an hour ago.
  const head = began - HOUR - times.call_opens_at.getTime()
  const id = await plan(context, promoter, fair, later(times, head))
  await actOnFair(context, promoter, id, { version: await versionOf(context, id), act: "publish" })
  let passed = 0
  const pass = async (ms: number) => {
    const whole = Math.round(ms)
    await passTime(context, id, whole)
    passed += whole
  }
  const { applications } = fair
  const callUntil = Math.min(times.call_closes_at.getTime(), began - HOUR)
  const each = (callUntil - times.call_opens_at.getTime() - 2 * HOUR) / (applications.length + 1)
  const told: ToldApplication[] = []
  for (const application of applications) {
    await pass(each)
    told.push({ ...application, id: await sendApplication(context, id, fair, application, workshops) })
  }
  for (const sent of told) if (sent.ends === "scored") await judge(context, promoter, id, sent)
  const decided = told.filter(isDecided)
  if (decided.length) {
    await pass(times.call_closes_at.getTime() + head - passed - Date.now() + HOUR)
    const step =
      (times.announced_at.getTime() - times.call_closes_at.getTime() - 2 * HOUR) / (decided.length + 1)
    for (const sent of decided) {
      await pass(step)
      await judge(context, promoter, id, sent)
      await decide(context, promoter, sent)
    }
    await forgetMails(context, id)
  }
  await pass(head - passed)
  return id
}

const isDecided = <Sent extends FairApplicationSeed>(
  sent: Sent
): sent is Sent & { ends: "accepted" | "waitlisted" | "declined" } =>
  sent.ends === "accepted" || sent.ends === "waitlisted" || sent.ends === "declined"

const later = (times: PlannedFair, ms: number): PlannedFair =>
  Object.fromEntries(
    Object.entries(times).map(([name, at]) => [name, new Date(at.getTime() + ms)])
  ) as PlannedFair

async function plan(context: Context, promoter: Hand, fair: FairSeed, times: PlannedFair): Promise<string> {
  const { handle, cloneOf, words, mode, venue } = fair
  const zones = fair.zones.map(({ holds, ...zone }) => ({ ...zone, holds: [...holds] }))
  const criteria = [...fair.criteria]
  if (!cloneOf) {
    return await createFair(
      context,
      promoter,
      NewFair.parse({ handle, words, mode, venue, zones, criteria, ...iso(times) })
    )
  }
  const [model] = await managerOf(context).execute<{ id: string }[]>(
    "select id from fairs_fair where handle = ?",
    [cloneOf]
  )
  const opens_at = times.opens_at
  const id = await cloneFair(context, promoter, one([model]).id, { handle, title: words.title, opens_at })
  const version = await versionOf(context, id)
  await saveFair(context, promoter, id, FairSave.parse({ version, words, mode, venue, ...iso(times) }))
  return id
}

const iso = (times: PlannedFair) =>
  Object.fromEntries(Object.entries(times).map(([name, at]) => [name, at.toISOString()]))

async function versionOf(context: Context, id: string): Promise<number> {
  const [row] = await managerOf(context).execute<{ version: number }[]>(
    "select version from fairs_fair where id = ?",
    [id]
  )
  return one([row]).version
}

/** Nobody waits for a mail about a decision of weeks ago. */
async function forgetMails(context: Context, id: string): Promise<void> {
  await managerOf(context).execute(
    `update fairs_decision_mail set state = 'none' where application_id in
       (select id from fairs_application where fair_id = ?)`,
    [id]
  )
}
