import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What nobody may do with the rules of allocation: put them in force alone, for the past, out of turn, or change what
 * was decided. For any program that connects, not only for ours.
 */
export class Migration20261123122000 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [PROPOSALS, POLICIES]) this.addSql(statement)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop trigger allocation_policy_approved on allocation_policy;
      drop trigger allocation_policy_in_turn on allocation_policy;
      drop trigger revenue_policy_proposal_kept on revenue_policy_proposal;
      drop trigger revenue_policy_proposal_decide on revenue_policy_proposal;
      drop function allocation_policy_demand_approval, allocation_policy_demand_turn, revenue_policy_proposal_keep,
        revenue_policy_proposal_decide_once;
      alter table revenue_policy_proposal drop column decision_note;`)
  }
}

const PROPOSALS = `
  alter table revenue_policy_proposal add column decision_note text null;

  -- A proposal is decided once, and what was proposed stays as it was proposed.
  create function revenue_policy_proposal_decide_once() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' then
      if new.state <> 'proposed' then
        raise exception 'a policy begins as a proposal'
          using errcode = 'check_violation', constraint = 'revenue_policy_begins_proposed';
      end if;
      return new;
    end if;
    if old.state <> 'proposed' then
      raise exception 'the proposal is decided'
        using errcode = 'check_violation', constraint = 'revenue_policy_decided_once';
    end if;
    if (new.id, new.version, new.valid_from, new.rules, new.note, new.document_id, new.proposed_by, new.proposed_at)
       is distinct from
       (old.id, old.version, old.valid_from, old.rules, old.note, old.document_id, old.proposed_by, old.proposed_at)
    then
      raise exception 'what was proposed cannot be changed'
        using errcode = 'check_violation', constraint = 'revenue_policy_proposal_frozen';
    end if;
    return new;
  end $$;
  create trigger revenue_policy_proposal_decide before insert or update on revenue_policy_proposal
    for each row execute function revenue_policy_proposal_decide_once();
  alter table revenue_policy_proposal enable always trigger revenue_policy_proposal_decide;

  create function revenue_policy_proposal_keep() returns trigger language plpgsql as $$
  begin
    raise exception '% on % refused: proposals are kept', tg_op, tg_table_name using errcode = 'restrict_violation';
  end $$;
  create trigger revenue_policy_proposal_kept before delete or truncate on revenue_policy_proposal
    for each statement execute function revenue_policy_proposal_keep();
  alter table revenue_policy_proposal enable always trigger revenue_policy_proposal_kept;`

const POLICIES = `
  -- Versions without gaps, each from later on than the one before, and none for what is past already.
  create function allocation_policy_demand_turn() returns trigger language plpgsql as $$
  declare
    last record;
  begin
    select max(version) as version, max(valid_from) as valid_from into last from allocation_policy;
    if new.version <> coalesce(last.version, 0) + 1 then
      raise exception 'policy version % does not follow %', new.version, last.version
        using errcode = 'check_violation', constraint = 'allocation_policy_version_follows';
    end if;
    if new.valid_from <= last.valid_from then
      raise exception 'policy version % begins before the one before it', new.version
        using errcode = 'check_violation', constraint = 'allocation_policy_begins_later';
    end if;
    if new.valid_from <= clock_timestamp() then
      raise exception 'policy version % would be in force for what is past', new.version
        using errcode = 'check_violation', constraint = 'allocation_policy_begins_in_future';
    end if;
    return new;
  end $$;
  create trigger allocation_policy_in_turn before insert on allocation_policy
    for each row execute function allocation_policy_demand_turn();
  alter table allocation_policy enable always trigger allocation_policy_in_turn;

  -- At commit: two persons put it in force, and it is what they saw.
  create function allocation_policy_demand_approval() returns trigger language plpgsql as $$
  begin
    if not exists (
      select from revenue_policy_proposal proposal
      where proposal.policy_id = new.id and proposal.state = 'in_force' and proposal.version = new.version
        and proposal.valid_from = new.valid_from and proposal.rules = new.rules
    ) then
      raise exception 'policy version % was not approved as it stands', new.version
        using errcode = 'check_violation', constraint = 'allocation_policy_approved_by_two';
    end if;
    return null;
  end $$;
  create constraint trigger allocation_policy_approved after insert on allocation_policy
    deferrable initially deferred for each row execute function allocation_policy_demand_approval();
  alter table allocation_policy enable always trigger allocation_policy_approved;`
