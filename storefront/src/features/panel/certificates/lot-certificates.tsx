import { getLocale, getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { Link } from "@/components/link"
import { mayDo } from "../api/current-staff"
import type { Staff } from "../api/staff"
import { hasLeft } from "../lots/custody-kinds"
import type { Lot } from "../lots/lot"
import { LOTS_LIST } from "../lots/lots-lists"
import { formatCount } from "../table/format-count"
import { StateMark } from "../table/state-mark"
import { PanelCard } from "../ui/panel-card"
import { PanelChoices } from "../ui/panel-choices"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { issueCertificates } from "./actions/issue-certificates"
import { CERTIFICATES_LIST } from "./certificates-list"
import { RevokeForm } from "./revoke-form"

/** How many certificates of a lot stand, and what can be done: issue, print labels, revoke them all. */
export async function LotCertificates({ staff, lot, whole }: { staff: Staff; lot: Lot; whole: boolean }) {
  const [t, locale] = await Promise.all([getTranslations("panel.certificates.lot"), getLocale()])
  const { pieces, lot: itself } = lot.certified
  const standing = pieces + (itself ? 1 : 0)
  const complete = pieces === lot.quantity && itself
  const number = (count: number) => formatCount(count, locale)
  return (
    <PanelCard id="certificados" title={t("title")} intro={t("intro")}>
      <p>
        <StateMark tone={pieces === lot.quantity ? "good" : standing > 0 ? "waiting" : "quiet"}>
          {standing === 0
            ? t("none")
            : t("standing", {
                pieces: number(pieces),
                quantity: number(lot.quantity),
                lot: itself ? "yes" : "no",
              })}
        </StateMark>
      </p>
      {lot.state === "voided" ? <p>{t("voided")}</p> : null}
      {lot.state !== "voided" && !hasLeft(lot.state) ? <p>{t("notLeft")}</p> : null}
      {hasLeft(lot.state) && !whole ? <p>{t("broken")}</p> : null}
      {mayDo(staff, "certificate.issue") && hasLeft(lot.state) && whole && !complete ? (
        <IssueForm lot={lot} />
      ) : null}
      {mayDo(staff, "certificate.read") ? (
        <p>
          <ButtonLink look="secondary" href={`${LOTS_LIST.path}/${lot.id}/etiquetas`}>
            {t("labels")}
          </ButtonLink>
        </p>
      ) : null}
      {mayDo(staff, "certificate.read") && standing > 0 ? (
        <Link href={`${CERTIFICATES_LIST.path}?lote=${encodeURIComponent(lot.id)}`} className="lone-link">
          {t("see")}
        </Link>
      ) : null}
      {mayDo(staff, "certificate.revoke") && standing > 0 ? (
        <RevokeForm target={{ lotId: lot.id }} count={standing} />
      ) : null}
    </PanelCard>
  )
}

async function IssueForm({ lot }: { lot: Lot }) {
  const t = await getTranslations("panel.certificates.issue")
  return (
    <PanelForm id="issue" action={issueCertificates.bind(null, lot.id)} values={{ subjects: "pieces" }}>
      <PanelChoices
        name="subjects"
        label={t("subjects")}
        choices={[
          { value: "pieces", label: t("pieces"), hint: t("piecesHint") },
          { value: "lot", label: t("lot"), hint: t("lotHint") },
          { value: "both", label: t("both") },
        ]}
      />
      <SubmitButton>{t("do")}</SubmitButton>
    </PanelForm>
  )
}
