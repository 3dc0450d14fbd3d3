import { getTranslations } from "next-intl/server"
import { Confirm } from "../ui/confirm"
import { PanelCard } from "../ui/panel-card"
import { PanelChoices } from "../ui/panel-choices"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { cancelImport, startImport } from "./actions/decide-import"
import { type Import, isRunning } from "./import"
import { IMPORT_MODES } from "./imports-lists"

/** What comes next of an import: writing what was found to be good, or giving it up. */
export async function DecideCard({ of }: { of: Import }) {
  const t = await getTranslations("panel.imports")
  if (of.state === "checked" && of.good > 0) {
    return (
      <PanelCard id="importar" title={t("start.title")} intro={t(of.bad > 0 ? "start.some" : "start.all")}>
        <PanelForm
          id="start"
          action={startImport.bind(null, of.id)}
          values={{ mode: of.bad > 0 ? "good_rows" : "all_or_none" }}
        >
          {of.bad > 0 ? (
            <PanelChoices
              name="mode"
              label={t("start.mode")}
              choices={IMPORT_MODES.map((value) => ({
                value,
                label: t(`start.modes.${value}`),
                hint: t(`start.modeHints.${value}`),
              }))}
            />
          ) : (
            <input type="hidden" name="mode" value="all_or_none" />
          )}
          <PanelChoices
            name="submit"
            label={t("start.after")}
            many
            choices={[{ value: "si", label: t("start.submit"), hint: t("start.submitHint") }]}
          />
          <SubmitButton>{t("start.save", { count: of.good })}</SubmitButton>
        </PanelForm>
        <Cancel id={of.id} running={false} />
      </PanelCard>
    )
  }
  return isRunning(of) || of.state === "checked" ? <Cancel id={of.id} running={isRunning(of)} /> : null
}

async function Cancel({ id, running }: { id: string; running: boolean }) {
  const t = await getTranslations("panel.imports.cancel")
  return (
    <Confirm action={t("open")} title={t("title")} text={t(running ? "running" : "text")}>
      <PanelForm id="cancel" action={cancelImport.bind(null, id)}>
        <SubmitButton>{t("save")}</SubmitButton>
      </PanelForm>
    </Confirm>
  )
}
