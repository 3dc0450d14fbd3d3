import { getTranslations } from "next-intl/server"
import { Facts } from "../table/facts"
import { PanelCard } from "../ui/panel-card"
import type { Dispatch } from "./dispatch"

/** Where it goes. Whoever may not dispatch learns that there is somebody, and not who. */
export async function RecipientCard({ dispatch }: { dispatch: Dispatch }) {
  const t = await getTranslations("panel.dispatches.recipient")
  const { recipient, delivery_name, buyer_note } = dispatch
  if (!recipient) {
    return (
      <PanelCard title={t("title")}>
        <p>{t("hidden")}</p>
      </PanelCard>
    )
  }
  const phone = recipient.phone?.replace(/[^\d+]/g, "")
  return (
    <PanelCard title={t("title")} intro={t("intro")}>
      <Facts
        facts={[
          [t("name"), recipient.name],
          [
            t("phone"),
            recipient.phone ? (
              <a key="phone" href={`tel:${phone}`}>
                {recipient.phone}
              </a>
            ) : null,
          ],
          [t("document"), recipient.document],
          [t("company"), recipient.company],
          [t("address"), [recipient.street, recipient.reference].filter(Boolean).join(" · ") || null],
          [t("place"), [recipient.place, recipient.postal_code].filter(Boolean).join(" · ") || null],
          [t("delivery"), delivery_name],
          [t("note"), buyer_note],
        ]}
      />
    </PanelCard>
  )
}
