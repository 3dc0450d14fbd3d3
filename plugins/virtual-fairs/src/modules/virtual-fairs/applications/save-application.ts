import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { type Hand, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import { applicationLacks, type ApplicationContent } from "../../../domain/application"
import { ToldRefusal } from "../../../domain/told-refusal"
import { requireVersion } from "../fairs/hold-fair"
import { managerOf, tell } from "../transaction"
import { requireCall } from "./apply"
import { type HeldApplication, holdApplication } from "./hold-application"
import { readWorkshop, requireBelonging } from "./require-belonging"
import { readProducts, saveProducts } from "./save-products"

const { CONFLICT, INVALID_DATA } = MedusaError.Types

/**
 * Saves an application while the call is open. One that was sent stays sent, and so must stay whole; once somebody has
 * scored it, it says what they read. A withdrawn one becomes a draft again.
 * @throws MedusaError NOT_FOUND; CONFLICT `fair_changed`, `call_closed`, `application_scored`; INVALID_DATA
 *   `application_incomplete` with `{ missing }`, `workshop_closed` and as `requireBelonging`
 */
export async function saveApplication(
  context: Context,
  hand: Hand,
  id: string,
  { version, ...content }: ApplicationContent & { version: number }
): Promise<void> {
  const application = await holdApplication(context, hand, id, "with_drafts")
  await requireVersion(context, application, version)
  await requireWritable(context, application)
  await requireOwn(context, application, content)
  if (application.state === "submitted") requireWhole(content)
  const products = await readProducts(context, id)
  await managerOf(context).execute(
    `update fairs_application set zone_id = ?, statement = ?, capacity = ?, photos = ?::jsonb, state = ?,
       version = version + 1, updated_by = ?, updated_at = now() where id = ?`,
    [
      ...[content.zone_id, content.statement, content.capacity, JSON.stringify(content.photos)],
      ...[application.state === "withdrawn" ? "draft" : application.state],
      ...[hand.actor.id ?? hand.actor.type, id],
    ]
  )
  await saveProducts(context, id, content.products)
  tell(context, "application", [id])
  const { zone_id, statement, capacity, photos } = application
  await recordAudit(context, hand.actor, {
    action: "fair_application.updated",
    resource: "fair_application",
    resourceId: id,
    establishmentId: application.establishment_id,
    before: { zone_id, statement, capacity, photos, products },
    after: content,
  })
}

/**
 * Sends an application to the promoter.
 * @throws MedusaError NOT_FOUND; CONFLICT `fair_changed`, `call_closed`, `already_submitted`; INVALID_DATA as
 *   `saveApplication`
 */
export async function submitApplication(
  context: Context,
  hand: Hand,
  id: string,
  { version }: { version: number }
): Promise<void> {
  const application = await holdApplication(context, hand, id, "with_drafts")
  await requireVersion(context, application, version)
  requireCall(application.fair)
  if (application.state !== "draft" && application.state !== "withdrawn") {
    throw refused(CONFLICT, "already_submitted", "This application has been sent")
  }
  const { zone_id, statement, capacity, photos } = application
  const content = { zone_id, statement, capacity, photos, products: await readProducts(context, id) }
  requireWhole(content)
  await requireOwn(context, application, content)
  const member = hand.actor.id ?? hand.actor.type
  await managerOf(context).execute(
    `update fairs_application set state = 'submitted', submitted_at = now(), submitted_by = ?, version = version + 1,
       updated_by = ?, updated_at = now() where id = ?`,
    [member, member, id]
  )
  tell(context, "application", [id])
  await recordAudit(context, hand.actor, {
    action: "fair_application.submitted",
    resource: "fair_application",
    resourceId: id,
    establishmentId: application.establishment_id,
    before: { state: application.state },
    after: { state: "submitted" },
  })
}

/**
 * Takes an application back while the call is open; it can be written and sent again until the call closes.
 * @throws MedusaError NOT_FOUND; CONFLICT `fair_changed`, `call_closed`, `already_withdrawn`
 */
export async function withdrawApplication(
  context: Context,
  hand: Hand,
  id: string,
  { version }: { version: number }
): Promise<void> {
  const application = await holdApplication(context, hand, id, "with_drafts")
  await requireVersion(context, application, version)
  requireCall(application.fair)
  if (application.state === "withdrawn") {
    throw refused(CONFLICT, "already_withdrawn", "This application has been withdrawn")
  }
  await managerOf(context).execute(
    `update fairs_application set state = 'withdrawn', version = version + 1, updated_by = ?, updated_at = now()
     where id = ?`,
    [hand.actor.id ?? hand.actor.type, id]
  )
  // What was judged is not what may be sent again.
  await managerOf(context).execute("delete from fairs_score where application_id = ?", [id])
  tell(context, "application", [id])
  await recordAudit(context, hand.actor, {
    action: "fair_application.withdrawn",
    resource: "fair_application",
    resourceId: id,
    establishmentId: application.establishment_id,
    before: { state: application.state },
    after: { state: "withdrawn" },
  })
}

async function requireWritable(context: Context, { id, fair }: HeldApplication): Promise<void> {
  requireCall(fair)
  const scored = await managerOf(context).execute<object[]>(
    "select from fairs_score where application_id = ? limit 1",
    [id]
  )
  if (scored.length) {
    throw refused(CONFLICT, "application_scored", "This application is being judged as it is")
  }
}

async function requireOwn(
  context: Context,
  { fair_id, workshop_id }: HeldApplication,
  content: ApplicationContent
): Promise<void> {
  const workshop = await readWorkshop(context, workshop_id)
  if (!workshop || workshop.closed) {
    throw refused(INVALID_DATA, "workshop_closed", "This workshop is closed")
  }
  await requireBelonging(context, fair_id, workshop, content)
}

/** @throws ToldRefusal INVALID_DATA `application_incomplete` with `{ missing }` */
function requireWhole(content: ApplicationContent): void {
  const missing = applicationLacks(content)
  if (missing.length) {
    throw new ToldRefusal(INVALID_DATA, "application_incomplete", `Missing: ${missing.join(", ")}`, {
      missing,
    })
  }
}
