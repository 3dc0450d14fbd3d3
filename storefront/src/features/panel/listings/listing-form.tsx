import { getLocale, getTranslations } from "next-intl/server"
import { materialName } from "@/i18n/catalogue-names"
import { PanelField, PanelSelect, PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { PhotoBoard } from "../photos/photo-board"
import { saveListing } from "./actions/save-listing"
import { ClashView } from "./autosave/clash-view"
import { ListingDesk } from "./autosave/listing-desk"
import { SaveStatusBar } from "./autosave/save-status"
import { EnglishFold } from "./english-fold"
import { LONGEST } from "./form/read-listing"
import { listingFormWords } from "./form-words"
import { HowManyFields } from "./how-many"
import type { Listing } from "./listing"
import type { ListingChoices } from "./listing-choices"
import { listingNow } from "./listing-now"
import { LiveSplit } from "./live-split"
import { MakerTicks } from "./maker-ticks"
import { MATERIAL_CODES } from "./material-codes"
import { MissingList } from "./missing-list"
import { PillChoices } from "./pill-choices"
import { usualMaterials } from "./usual-materials"
import { VariantFields } from "./variant-fields"
import styles from "./listing-form.module.css"

/**
 * The one page on which a listing is written, photos first: made for a thumb, a bad line and ten minutes. Everything is
 * saved while it is typed; without JavaScript it is a form like the others.
 */
export async function ListingForm({ listing, choices }: { listing: Listing; choices: ListingChoices }) {
  const [t, common, locale, words, now] = await Promise.all([
    getTranslations("panel.listings.form"),
    getTranslations("panel.common.form"),
    getLocale(),
    listingFormWords(),
    listingNow(listing),
  ])
  const optional = common("optional")
  const counted = listing.published ? listing.published.variants.map(({ key }) => key) : []
  const { artisans, lots, workshops, techniques, split } = choices
  return (
    <PanelForm id="listing" action={saveListing.bind(null, listing.id)} values={now.values}>
      <ListingDesk listingId={listing.id} initial={now}>
        {/* Enter in a field presses the first button of a form: this one only saves. */}
        <button name="step" value="stay" tabIndex={-1} aria-hidden="true" className="visually-hidden">
          {t("save")}
        </button>
        <SaveStatusBar words={words.status} />
        <ClashView words={words.clash} />
        <MissingList words={words.missing} />
        <PhotoBoard words={words.photos} />

        <div className={styles.section}>
          <h2>{t("what")}</h2>
          {listing.workshop && workshops.length < 2 ? (
            <input type="hidden" name="workshop_id" value={listing.workshop.id} />
          ) : (
            <PanelSelect name="workshop_id" label={t("workshop")}>
              {listing.workshop ? null : <option value="">{t("chooseWorkshop")}</option>}
              {workshops.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </PanelSelect>
          )}
          <PanelField
            name="title_es"
            label={t("title")}
            hint={t("titleHint")}
            autoComplete="off"
            maxLength={LONGEST.title}
          />
          <PanelTextarea
            name="description_es"
            label={t("description")}
            hint={t("descriptionHint")}
            rows={5}
            maxLength={LONGEST.description}
          />
          <PillChoices
            name="materials"
            label={t("materials")}
            hint={t("materialsHint")}
            choices={MATERIAL_CODES.map((value) => ({ value, label: materialName(value, locale) }))}
            usual={usualMaterials(listing.workshop?.craft_line)}
            more={t("moreMaterials")}
          />
          <PanelField
            name="technique_es"
            label={t("technique")}
            hint={t("techniqueHint")}
            list="listing-techniques"
            autoComplete="off"
            maxLength={LONGEST.technique}
          />
          <datalist id="listing-techniques">
            {techniques.map((technique) => (
              <option key={technique} value={technique} />
            ))}
          </datalist>
        </div>

        <div className={styles.section}>
          <h2>{t("money")}</h2>
          <PanelField
            name="price"
            label={t("price")}
            hint={t("priceHint")}
            inputMode="decimal"
            autoComplete="off"
            maxLength={20}
          />
          {listing.workshop?.mode === "company" ? (
            <PanelField
              name="agreed_pay"
              label={t("agreedPay")}
              hint={t("agreedPayHint")}
              inputMode="decimal"
              autoComplete="off"
              maxLength={20}
            />
          ) : null}
          <LiveSplit first={split} words={words.split} />
        </div>

        <div className={styles.section}>
          <h2>{t("stockTitle")}</h2>
          <HowManyFields
            label={t("howMany")}
            choices={{ unique: t("unique"), several: t("several"), options: t("options") }}
            several={
              <PanelField
                name="stock"
                label={t("stock")}
                hint={counted.length > 0 ? words.variants.counted : undefined}
                readOnly={counted.length > 0}
                inputMode="numeric"
                autoComplete="off"
                maxLength={7}
              />
            }
            options={
              <>
                <PanelField
                  name="option_es"
                  label={t("option")}
                  hint={t("optionHint")}
                  list="listing-options"
                  autoComplete="off"
                  maxLength={LONGEST.option}
                />
                <datalist id="listing-options">
                  {["Talla", "Color", "Modelo", "Tamaño"].map((option) => (
                    <option key={option} value={option} />
                  ))}
                </datalist>
                <VariantFields words={words.variants} counted={counted} />
              </>
            }
          />
        </div>

        <div className={styles.section}>
          <h2>{t("measures")}</h2>
          <PanelField
            name="weight"
            label={t("weight")}
            hint={t("weightHint")}
            inputMode="decimal"
            autoComplete="off"
            maxLength={12}
          />
          <div className={styles.three}>
            {(["length", "width", "height"] as const).map((side) => (
              <PanelField
                key={side}
                name={side}
                label={t(side)}
                inputMode="decimal"
                autoComplete="off"
                maxLength={10}
              />
            ))}
          </div>
          <PanelField
            name="material_es"
            label={t("material")}
            hint={t("materialHint")}
            optional={optional}
            autoComplete="off"
            maxLength={LONGEST.material}
          />
          <PanelTextarea
            name="care_es"
            label={t("care")}
            optional={optional}
            rows={3}
            maxLength={LONGEST.care}
          />
        </div>

        <div className={styles.section}>
          <h2>{t("who")}</h2>
          <MakerTicks artisans={artisans} words={words.makers} />
          <PanelSelect name="lot_id" label={t("lot")} hint={t("lotHint")} optional={optional}>
            <option value="">{t("noLot")}</option>
            {lots.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </PanelSelect>
          <PanelField
            name="code"
            label={t("code")}
            hint={t("codeHint")}
            autoCapitalize="characters"
            autoComplete="off"
            spellCheck={false}
            maxLength={40}
          />
        </div>

        <EnglishFold
          title={t("english")}
          hint={t("englishHint")}
          labels={{
            title: t("titleEn"),
            description: t("descriptionEn"),
            technique: t("techniqueEn"),
            material: t("materialEn"),
            care: t("careEn"),
            option: t("optionEn"),
          }}
        />

        <div className={styles.send}>
          <PanelTextarea name="note" label={t("note")} optional={optional} rows={2} maxLength={1000} />
          <div className={styles.buttons}>
            <SubmitButton name="step" value="send">
              {t("send")}
            </SubmitButton>
            <SubmitButton name="step" value="preview" look="secondary">
              {t("preview")}
            </SubmitButton>
            <SubmitButton name="step" value="leave" look="secondary">
              {t("leave")}
            </SubmitButton>
          </div>
        </div>
      </ListingDesk>
    </PanelForm>
  )
}
