import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { Notice } from "@/components/notice"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { actOnInvitation } from "@/features/panel/members/actions/act-on-invitation"
import { findInvitation } from "@/features/panel/members/find-invitation"
import { InvitationState } from "@/features/panel/members/invitation-state"
import { INVITATIONS_LIST } from "@/features/panel/members/invitations-list"
import { Facts } from "@/features/panel/table/facts"
import { Moment } from "@/features/panel/table/moment"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { SubmitButton } from "@/features/panel/ui/submit-button"

type Props = PageProps<"/panel/personal/invitaciones/[id]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await staffWho("member.read")
  return { title: (await findInvitation((await params).id)).name }
}

export default async function InvitationPage({ params }: Props) {
  const staff = await staffWho("member.read")
  const [{ id }, t] = await Promise.all([params, getTranslations("panel.members")])
  const invitation = await findInvitation(id)
  const { name, email, status } = invitation
  const open = mayDo(staff, "member.invite") && (status === "pending" || status === "expired")
  return (
    <PanelPage narrow title={name} back={<Link href={INVITATIONS_LIST.path}>{t("invitations.back")}</Link>}>
      {status === "pending" && invitation.send_error !== null ? (
        <Notice kind="error">{t("invitations.sendError")}</Notice>
      ) : null}
      <PanelCard title={t("invitations.facts")}>
        <Facts
          facts={[
            [t("email"), email],
            [t("role"), invitation.role.name],
            [t("institution"), invitation.institution.short_name],
            [
              t("establishments"),
              invitation.establishments.map((each) => each.name).join(", ") || t("scopeAll"),
            ],
            [t("invitations.status"), <InvitationState key="state" invitation={invitation} />],
            [t("invitations.created"), <Moment key="created" at={invitation.created_at} />],
            [t("invitations.sent"), <Moment key="sent" at={invitation.sent_at} />],
            [t("invitations.expires"), <Moment key="expires" at={invitation.expires_at} />],
          ]}
        />
      </PanelCard>
      {open ? (
        <>
          <PanelCard title={t("invitations.resend")} intro={t("invitations.resendHelp")}>
            <PanelForm id="resend" action={actOnInvitation.bind(null, "resend", id)}>
              <SubmitButton>{t("invitations.resend")}</SubmitButton>
            </PanelForm>
          </PanelCard>
          <PanelCard
            title={t("invitations.revokeTitle", { name })}
            intro={t("invitations.revokeText", { email })}
          >
            <PanelForm id="revoke" action={actOnInvitation.bind(null, "revoke", id)}>
              <SubmitButton look="secondary">{t("invitations.revokeDo")}</SubmitButton>
            </PanelForm>
          </PanelCard>
        </>
      ) : null}
    </PanelPage>
  )
}
