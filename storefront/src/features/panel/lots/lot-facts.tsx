import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { craftLineName } from "@/i18n/catalogue-names"
import { mayDo } from "../api/current-staff"
import type { Staff } from "../api/staff"
import { WORKSHOPS_LIST } from "../registry/registry-lists"
import { Facts } from "../table/facts"
import { formatCount } from "../table/format-count"
import { formatCalendarDay } from "../table/format-moment"
import type { Lot } from "./lot"
import { LotStateMark } from "./lot-state-mark"
import { workshopProducts } from "./workshop-products"

/** What is recorded of a lot. */
export async function LotFacts({ lot, staff }: { lot: Lot; staff: Staff }) {
  const [t, locale, products] = await Promise.all([
    getTranslations("panel.lots.lot"),
    getLocale(),
    lot.origin_id === null ? [] : workshopProducts(lot.workshop.id),
  ])
  const day = (text: string) => formatCalendarDay(text, locale)
  return (
    <Facts
      facts={[
        [
          t("code"),
          <span key="code" className="number">
            {lot.code}
          </span>,
        ],
        [t("state"), <LotStateMark key="state" state={lot.state} />],
        [
          t("workshop"),
          mayDo(staff, "workshop.read") ? (
            <Link key="workshop" href={`${WORKSHOPS_LIST.path}/${lot.workshop.id}`}>
              {lot.workshop.name}
            </Link>
          ) : (
            lot.workshop.name
          ),
        ],
        [t("line"), craftLineName(lot.workshop.craft_line, locale)],
        [t("product"), products.find(({ id }) => id === lot.origin_id)?.title ?? null],
        [t("technique"), lot.technique],
        [t("materials"), lot.materials],
        [t("nameEn"), lot.name_en],
        [t("made"), t("period", { from: day(lot.started_on), to: day(lot.finished_on) })],
        [t("quantity"), formatCount(lot.quantity, locale)],
        [t("control"), lot.control_number],
        [
          t("exit"),
          lot.exit_number !== null && lot.exit_on !== null
            ? t("exitOn", { number: lot.exit_number, date: day(lot.exit_on) })
            : t("notYet"),
        ],
      ]}
    />
  )
}
