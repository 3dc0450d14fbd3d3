import { getTranslations } from "next-intl/server"
import { todayInLima } from "../form/calendar-day"
import type { FormValues } from "../form/form-state"
import type { ArtisanOption } from "../picking/workshop-artisans"
import { PanelField, PanelSelect } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { type LotTarget, saveLot } from "./actions/save-lot"
import type { Lot } from "./lot"
import { MakerFields, type MakerWords } from "./maker-fields"
import { PART_FIELD, writePart } from "./maker-parts"
import type { ProductOption } from "./workshop-products"

/** What is said of a lot and who made it; without `lot` it is a new one of `workshop`. */
export async function LotForm({
  workshop,
  artisans,
  products,
  lot,
}: {
  workshop: { id: string; techniques: readonly string[] }
  artisans: readonly ArtisanOption[]
  /** What the lot can have been made for; which one it was stays once it is recorded. */
  products: readonly ProductOption[]
  lot: Lot | null
}) {
  const [t, common, words] = await Promise.all([
    getTranslations("panel.lots.form"),
    getTranslations("panel.common.form"),
    makerWords(),
  ])
  const today = todayInLima()
  const optional = common("optional")
  const target: LotTarget = lot ? { lotId: lot.id } : { workshopId: workshop.id }
  return (
    <PanelForm
      id="lot"
      action={saveLot.bind(null, target)}
      draft={`lot:${lot?.id ?? `new:${workshop.id}`}`}
      values={valuesOf(lot)}
    >
      {lot || products.length === 0 ? null : (
        <PanelSelect name="origin_id" label={t("product")} hint={t("productHint")} optional={optional}>
          <option value="">{t("noProduct")}</option>
          {products.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </PanelSelect>
      )}
      <PanelField name="name" label={t("name")} hint={t("nameHint")} maxLength={120} />
      <PanelField name="name_en" label={t("nameEn")} optional={optional} maxLength={120} />
      <PanelField
        name="technique"
        label={t("technique")}
        hint={t("techniqueHint")}
        list="lot-techniques"
        maxLength={60}
      />
      <datalist id="lot-techniques">
        {workshop.techniques.map((technique) => (
          <option key={technique} value={technique} />
        ))}
      </datalist>
      <PanelField name="materials" label={t("materials")} optional={optional} maxLength={200} />
      <PanelField
        name="control_number"
        label={t("control")}
        hint={t("controlHint")}
        autoComplete="off"
        maxLength={60}
      />
      <PanelField name="started_on" label={t("startedOn")} type="date" max={today} />
      <PanelField name="finished_on" label={t("finishedOn")} type="date" max={today} />
      {lot ? null : (
        <PanelField
          name="quantity"
          label={t("quantity")}
          hint={t("quantityHint")}
          inputMode="numeric"
          maxLength={4}
        />
      )}
      <MakerFields artisans={artisans} words={words} />
      <SubmitButton>{t(lot ? "save" : "create")}</SubmitButton>
    </PanelForm>
  )
}

function valuesOf(lot: Lot | null): FormValues {
  if (!lot) return { share_basis: "hours" }
  return {
    name: lot.name,
    name_en: lot.name_en ?? "",
    technique: lot.technique,
    materials: lot.materials ?? "",
    control_number: lot.control_number,
    started_on: lot.started_on,
    finished_on: lot.finished_on,
    share_basis: lot.share_basis,
    ...Object.fromEntries(
      lot.makers.map(({ artisan_id, minutes, share_bp }) => [
        PART_FIELD + artisan_id,
        writePart(lot.share_basis, lot.share_basis === "hours" ? (minutes ?? 0) : share_bp),
      ])
    ),
  }
}

async function makerWords(): Promise<MakerWords> {
  const t = await getTranslations("panel.lots.makers")
  return {
    makers: t("makers"),
    hint: t("hint"),
    basis: t("basis"),
    bases: { hours: t("bases.hours"), fixed: t("bases.fixed") },
    part: { hours: t("part.hours"), fixed: t("part.fixed") },
    others: t("others"),
    othersHint: t("othersHint"),
    otherCode: t("otherCode"),
    sumNobody: t("sumNobody"),
    sumHours: t("sumHours"),
    sumPercent: t("sumPercent"),
    sumWhole: t("sumWhole"),
    sumMissing: t("sumMissing"),
    sumOver: t("sumOver"),
  }
}
