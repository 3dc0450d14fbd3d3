import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { DEFAULT_ROLES } from "../../../domain/roles"

/**
 * What the models cannot say and no code path may get around: one account per e-mail, roles that fit institution
 * and scope, sessions of somebody. Also the roles of the first day.
 */
export class Migration20261123080000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(INSTITUTIONS)
    this.addSql(MEMBERS)
    this.addSql(INVITATIONS)
    this.addSql(SESSIONS)
    this.addSql(RIGHTS_FIT)
    for (const [position, role] of DEFAULT_ROLES.entries()) {
      this.addSql(`
        insert into "staff_role" ("id", "code", "name_es", "name_en", "description_es", "description_en",
          "institution_kinds", "scoped", "requires_second_factor", "permissions", "position")
        values (${text(`role_${role.code}`)}, ${text(role.code)}, ${text(role.words.es)}, ${text(role.words.en)},
          ${text(role.description.es)}, ${text(role.description.en)}, ${textArray(role.institution_kinds)},
          ${role.scoped}, ${role.requires_second_factor}, ${textArray(role.permissions)}, ${position})
        on conflict ("code") do nothing;`)
    }
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop trigger "staff_member_rights_fit" on "staff_member";
      drop trigger "staff_invitation_rights_fit" on "staff_invitation";
      drop function staff_rights_fit();
      drop index "IDX_staff_session_token_hash_unique", "IDX_staff_session_member_id",
        "IDX_staff_invitation_token_hash_unique", "IDX_staff_invitation_pending_unique",
        "IDX_staff_member_email_unique", "IDX_staff_member_auth_identity_id_unique",
        "IDX_staff_member_institution_id", "IDX_institution_manages_all_unique";
      alter table "staff_session" drop constraint "staff_session_member_id_foreign",
        drop constraint "staff_session_end_has_reason";
      alter table "staff_invitation" drop constraint "staff_invitation_institution_id_foreign",
        drop constraint "staff_invitation_role_code_foreign", drop constraint "staff_invitation_email_lower_case",
        drop constraint "staff_invitation_one_end";
      alter table "staff_member" drop constraint "staff_member_institution_id_foreign",
        drop constraint "staff_member_role_code_foreign", drop constraint "staff_member_email_lower_case",
        drop constraint "staff_member_locale_known";
      alter table "staff_role" drop constraint "staff_role_code_forever";
      alter table "institution" drop constraint "institution_code_form", drop constraint "institution_ruc_form";`)
  }
}

const text = (value: string) => `'${value.replaceAll("'", "''")}'`
const textArray = (values: readonly string[] | null) =>
  values ? `array[${values.map(text).join(", ")}]::text[]` : "null"

const INSTITUTIONS = `
  alter table "institution"
    add constraint "institution_code_form" check ("code" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    add constraint "institution_ruc_form" check ("ruc" ~ '^[0-9]{11}$');
  create unique index "IDX_institution_manages_all_unique" on "institution" ("manages_all")
    where "manages_all" and "deleted_at" is null;`

// A foreign key needs an index without a condition: the one that the model makes leaves deleted roles out.
const MEMBERS = `
  alter table "staff_role" add constraint "staff_role_code_forever" unique ("code");
  alter table "staff_member"
    add constraint "staff_member_institution_id_foreign" foreign key ("institution_id") references "institution" ("id"),
    add constraint "staff_member_role_code_foreign" foreign key ("role_code") references "staff_role" ("code"),
    add constraint "staff_member_email_lower_case" check ("email" = lower("email")),
    add constraint "staff_member_locale_known" check ("locale" in ('es', 'en'));
  create unique index "IDX_staff_member_email_unique" on "staff_member" ("email") where "deleted_at" is null;
  create unique index "IDX_staff_member_auth_identity_id_unique" on "staff_member" ("auth_identity_id")
    where "deleted_at" is null;
  create index "IDX_staff_member_institution_id" on "staff_member" ("institution_id") where "deleted_at" is null;`

// One pending invitation per address and institution, not per address: an institution that may not see another's
// invitations would learn of them when its own is refused.
const INVITATIONS = `
  alter table "staff_invitation"
    add constraint "staff_invitation_institution_id_foreign" foreign key ("institution_id") references "institution" ("id"),
    add constraint "staff_invitation_role_code_foreign" foreign key ("role_code") references "staff_role" ("code"),
    add constraint "staff_invitation_email_lower_case" check ("email" = lower("email")),
    add constraint "staff_invitation_one_end" check ("accepted_at" is null or "revoked_at" is null);
  create unique index "IDX_staff_invitation_token_hash_unique" on "staff_invitation" ("token_hash");
  create unique index "IDX_staff_invitation_pending_unique" on "staff_invitation" ("email", "institution_id")
    where "accepted_at" is null and "revoked_at" is null and "deleted_at" is null;`

const SESSIONS = `
  alter table "staff_session"
    add constraint "staff_session_member_id_foreign" foreign key ("member_id") references "staff_member" ("id")
      on delete cascade,
    add constraint "staff_session_end_has_reason" check (("ended_at" is null) = ("ended_by" is null));
  create unique index "IDX_staff_session_token_hash_unique" on "staff_session" ("token_hash");
  create index "IDX_staff_session_member_id" on "staff_session" ("member_id");`

const RIGHTS_FIT = `
  create function staff_rights_fit() returns trigger language plpgsql as $$
  declare role staff_role; institution_kind text;
  begin
    select * into role from staff_role where code = new.role_code;
    select kind into institution_kind from institution where id = new.institution_id;
    if role.scoped and cardinality(new.establishment_ids) = 0 then
      raise exception 'the role % needs at least one establishment', new.role_code
        using errcode = 'check_violation', constraint = 'staff_scope_required';
    end if;
    if role.institution_kinds is not null and not institution_kind = any(role.institution_kinds) then
      raise exception 'the role % is not for staff of this kind of institution', new.role_code
        using errcode = 'check_violation', constraint = 'staff_role_fits_institution';
    end if;
    return new;
  end $$;
  create trigger "staff_member_rights_fit" before insert or update of "role_code", "institution_id", "establishment_ids"
    on "staff_member" for each row execute function staff_rights_fit();
  create trigger "staff_invitation_rights_fit"
    before insert or update of "role_code", "institution_id", "establishment_ids"
    on "staff_invitation" for each row execute function staff_rights_fit();`
