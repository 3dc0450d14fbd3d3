import { PanelChoices } from "../ui/panel-choices"
import { PanelField, PanelSelect } from "../ui/panel-field"
import styles from "./parcel-fields.module.css"

export type ParcelWords = {
  exitNumber: string
  exitNumberHint: string
  exitOn: string
  way: string
  carrierWay: string
  carrierWayHint: string
  pickupWay: string
  pickupWayHint: string
  carrier: string
  choose: string
  tracking: string
  trackingHint: string
  optional: string
}

/** By which document a parcel leaves and who takes it. The carrier's fields are there only where there is a carrier. */
export function ParcelFields({
  carriers,
  today,
  words,
}: {
  carriers: readonly { code: string; name: string }[]
  today: string
  words: ParcelWords
}) {
  return (
    <div className={styles.fields}>
      <PanelField
        name="exit_number"
        label={words.exitNumber}
        hint={words.exitNumberHint}
        autoComplete="off"
        maxLength={60}
      />
      <PanelField name="exit_on" label={words.exitOn} type="date" max={today} />
      <PanelChoices
        name="way"
        label={words.way}
        choices={[
          { value: "carrier", label: words.carrierWay, hint: words.carrierWayHint },
          { value: "pickup", label: words.pickupWay, hint: words.pickupWayHint },
        ]}
      />
      <div className={styles.carrier}>
        <PanelSelect name="carrier" label={words.carrier}>
          <option value="">{words.choose}</option>
          {carriers.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </PanelSelect>
        <PanelField
          name="tracking_number"
          label={words.tracking}
          hint={words.trackingHint}
          optional={words.optional}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={80}
        />
      </div>
    </div>
  )
}
