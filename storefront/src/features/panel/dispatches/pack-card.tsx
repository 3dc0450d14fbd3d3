import { randomUUID } from "node:crypto"
import { getTranslations } from "next-intl/server"
import { todayInLima } from "../form/calendar-day"
import { RequestId } from "../form/request-id"
import { PanelCard } from "../ui/panel-card"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { sendParcel } from "./actions/send-parcel"
import { type Dispatch, type DispatchLine, isPickup, loadCarriers, openOf } from "./dispatch"
import { PackLines } from "./pack-lines"
import { ParcelFields } from "./parcel-fields"

const SHOWN_CODES = 6

/** The work itself: what goes into the parcel, by which document it leaves, and with whom. Nothing when all has left. */
export async function PackCard({ dispatch }: { dispatch: Dispatch }) {
  const lines = dispatch.lines.filter((line) => openOf(line) > 0)
  if (dispatch.state === "cancelled" || lines.length === 0) return null
  const [t, common, carriers] = await Promise.all([
    getTranslations("panel.dispatches.pack"),
    getTranslations("panel.common.form"),
    loadCarriers(),
  ])
  // Codes that people have before them need no typing; of many, the first few show what they look like.
  const piecesHint = (line: DispatchLine) => {
    const { length } = line.pieces
    if (length === 0) return t("codesHint")
    const shown = line.pieces.slice(0, SHOWN_CODES).join(", ")
    if (length === openOf(line))
      return t("codesAll", { codes: shown, more: Math.max(0, length - SHOWN_CODES) })
    return t("codesSome", { codes: shown, more: Math.max(0, length - SHOWN_CODES) })
  }
  return (
    <PanelCard id="empacar" title={t("title")} intro={t("intro")}>
      <PanelForm
        id="parcel"
        action={sendParcel.bind(null, {
          id: dispatch.id,
          lines: lines.map((line) => ({ id: line.id, title: line.title, open: openOf(line) })),
        })}
        draft={`dispatch:${dispatch.id}`}
        values={{ exit_on: todayInLima(), way: isPickup(dispatch) ? "pickup" : "carrier" }}
      >
        <RequestId fresh={randomUUID()} />
        <PackLines
          lines={lines.map((line) => ({
            id: line.id,
            title: line.title,
            variant: line.variant,
            cover: line.cover,
            open: openOf(line),
            note: [
              t("open", { open: openOf(line), quantity: line.quantity }),
              line.sku === null ? null : line.sku,
            ]
              .filter(Boolean)
              .join(" · "),
            pieces: piecesHint(line),
          }))}
          words={{
            lines: t("lines"),
            hint: t("linesHint"),
            quantity: t("quantity"),
            codes: t("codes"),
            countNone: t("countNone"),
            countOne: t("countOne"),
            countMany: t("countMany", { count: "#" }),
          }}
        />
        <ParcelFields
          carriers={carriers.filter(({ code }) => code !== "pickup")}
          today={todayInLima()}
          words={{
            exitNumber: t("exitNumber"),
            exitNumberHint: t("exitNumberHint"),
            exitOn: t("exitOn"),
            way: t("way"),
            carrierWay: t("ways.carrier"),
            carrierWayHint: t("wayHints.carrier"),
            pickupWay: t("ways.pickup"),
            pickupWayHint: t("wayHints.pickup"),
            carrier: t("carrier"),
            choose: t("choose"),
            tracking: t("tracking"),
            trackingHint: t("trackingHint"),
            optional: common("optional"),
          }}
        />
        <SubmitButton>{t("save")}</SubmitButton>
      </PanelForm>
    </PanelCard>
  )
}
