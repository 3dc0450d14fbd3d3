import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What nobody may do with a month's close, and the one call that posts many transactions.
 *
 * A settlement goes computing → proposed → posting → closed and never back; before it is approved it can be withdrawn,
 * which takes its shares with it. Shares are written while it computes and never again; the sums that are proposed are
 * those of the shares, and it closes only when the ledger has each of them (M5, M6).
 */
export class Migration20261123123000 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [FOLLOWS, POST_MANY, DIGEST, SETTLEMENT, SHARE]) this.addSql(statement)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop trigger revenue_settlement_guard on revenue_settlement;
      drop trigger revenue_settlement_kept on revenue_settlement;
      drop trigger revenue_settlement_share_guard on revenue_settlement_share;
      drop trigger revenue_settlement_share_kept on revenue_settlement_share;
      drop function revenue_settlement_guard, revenue_settlement_share_guard, revenue_settlement_digest,
        revenue_settlement_kept, revenue_settlement_posted, ledger_post_many;
      drop index "IDX_revenue_hold_once";
      alter table revenue_hold drop column follows;
      alter table revenue_hold add constraint "revenue_hold_once" unique ("artisan_id", "settlement_id");`)
  }
}

const FOLLOWS = `
  alter table revenue_hold drop constraint "revenue_hold_once";
  -- The hold of which this is what had to stay.
  alter table revenue_hold add column "follows" text null unique references revenue_hold ("id");
  create unique index "IDX_revenue_hold_once" on revenue_hold ("artisan_id", "settlement_id") where "follows" is null;`

const POST_MANY = `
  -- As ledger_post, for many transactions that are about no order: a JSON array of
  -- { kind, source_id, policy_id, occurred_at, facts, entries: [{ account, currency_code, amount, line_id }] }.
  create function ledger_post_many(p_transactions jsonb)
  returns table (source_id text, transaction_id bigint, created boolean) language plpgsql as $$
  #variable_conflict use_column
  declare
    fresh bigint[];
  begin
    with posted as (
      insert into ledger_transaction (kind, source_id, policy_id, occurred_at, facts)
      select wanted.kind, wanted.source_id, wanted.policy_id, wanted.occurred_at, wanted.facts
      from jsonb_to_recordset(p_transactions)
        as wanted(kind text, source_id text, policy_id text, occurred_at timestamptz, facts jsonb)
      order by wanted.kind, wanted.source_id
      on conflict (kind, source_id) do nothing
      returning id
    )
    select coalesce(array_agg(id), '{}') into fresh from posted;

    -- In order of code, so that two postings that open the same accounts cannot deadlock.
    insert into ledger_account (code, currency_code)
    select distinct entry.account, entry.currency_code
    from jsonb_to_recordset(p_transactions) as wanted(kind text, source_id text, entries jsonb)
    join ledger_transaction posted on posted.kind = wanted.kind and posted.source_id = wanted.source_id
    cross join lateral jsonb_to_recordset(wanted.entries) as entry(account text, currency_code text)
    where posted.id = any(fresh) and not exists (
      select from ledger_account known where known.code = entry.account and known.currency_code = entry.currency_code
    )
    order by 1, 2
    on conflict (code, currency_code) do nothing;

    insert into ledger_entry (transaction_id, account_id, currency_code, amount, line_id)
    select posted.id, account.id, account.currency_code, (entry.value ->> 'amount')::bigint, entry.value ->> 'line_id'
    from jsonb_to_recordset(p_transactions) as wanted(kind text, source_id text, entries jsonb)
    join ledger_transaction posted on posted.kind = wanted.kind and posted.source_id = wanted.source_id
    cross join lateral jsonb_array_elements(wanted.entries) with ordinality as entry(value, position)
    join ledger_account account
      on account.code = entry.value ->> 'account' and account.currency_code = entry.value ->> 'currency_code'
    where posted.id = any(fresh)
    order by posted.id, entry.position;

    return query
      select posted.source_id, posted.id, posted.id = any(fresh)
      from jsonb_to_recordset(p_transactions) as wanted(kind text, source_id text)
      join ledger_transaction posted on posted.kind = wanted.kind and posted.source_id = wanted.source_id;
  end $$;`

const DIGEST = `
  -- Over every share in the order of ids; where it was posted is not part of what was approved.
  create function revenue_settlement_digest(p_settlement text) returns text language sql stable as $$
    select encode(sha256(convert_to(coalesce(string_agg(concat_ws('|', artisan_id, earned, carried, income, inpe,
      reparation, personal, savings, held, alimony, family, array_to_string(hold_reasons, ','), facts), E'\\n'
      order by artisan_id collate "C"), ''), 'UTF8')), 'hex')
    from revenue_settlement_share where settlement_id = p_settlement
  $$;

  -- Shares that the ledger does not have as they are: nothing posted, another month or person, another amount, no hold.
  create function revenue_settlement_posted(p_settlement text) returns table (artisan_id text, problem text)
  language sql stable as $$
    select share.artisan_id,
      case when posted.id is null then 'is not posted'
           when taken.amount is distinct from share.income then 'is posted with another amount'
           else 'is held without a hold' end
    from revenue_settlement_share share
    join revenue_settlement month on month.id = share.settlement_id
    left join ledger_transaction posted on posted.id = share.transaction_id and posted.kind = 'settlement'
      and posted.source_id = to_char(month.month, 'YYYY-MM') || ':' || share.artisan_id
    left join ledger_account income
      on income.code = 'artisan:' || share.artisan_id || ':income' and income.currency_code = month.currency_code
    left join lateral (
      select sum(entry.amount) as amount from ledger_entry entry
      where entry.transaction_id = posted.id and entry.account_id = income.id
    ) taken on true
    where share.settlement_id = p_settlement and share.income > 0
      and (posted.id is null or taken.amount is distinct from share.income
           or (share.held > 0 and not exists (
             select from revenue_hold hold where hold.settlement_id = share.settlement_id
               and hold.artisan_id = share.artisan_id and hold.amount = share.held and hold.follows is null)))
  $$;

  create function revenue_settlement_kept() returns trigger language plpgsql as $$
  begin
    raise exception '% on % refused: what a month was closed with is kept', tg_op, tg_table_name
      using errcode = 'restrict_violation', constraint = 'revenue_settlement_kept';
  end $$;`

const SETTLEMENT = `
  create function revenue_settlement_guard() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      if old.state not in ('computing', 'proposed') then
        raise exception 'settlement % is approved and cannot be withdrawn', old.id
          using errcode = 'restrict_violation', constraint = 'revenue_settlement_kept';
      end if;
      return old;
    end if;
    if tg_op = 'INSERT' then
      if new.state <> 'computing' or new.done <> 0 then
        raise exception 'a settlement begins with computing'
          using errcode = 'restrict_violation', constraint = 'revenue_settlement_order';
      end if;
      return new;
    end if;

    if (old.state, new.state) not in (('computing', 'computing'), ('computing', 'proposed'), ('proposed', 'posting'),
                                      ('posting', 'posting'), ('posting', 'closed')) then
      raise exception 'settlement % cannot go from % to %', old.id, old.state, new.state
        using errcode = 'restrict_violation', constraint = 'revenue_settlement_order';
    end if;
    if (new.id, new.month, new.policy_id, new.currency_code, new.closed_by, new.closed_at)
         is distinct from (old.id, old.month, old.policy_id, old.currency_code, old.closed_by, old.closed_at)
       or (old.state <> 'computing'
           and (new.totals, new.digest, new.proposed_at) is distinct from (old.totals, old.digest, old.proposed_at))
       or (old.state = 'posting'
           and (new.approved_by, new.approved_at) is distinct from (old.approved_by, old.approved_at)) then
      raise exception 'settlement %: what was closed or approved cannot be changed', old.id
        using errcode = 'restrict_violation', constraint = 'revenue_settlement_kept';
    end if;

    if new.state in ('proposed', 'posting') and old.state <> new.state
       and new.digest is distinct from revenue_settlement_digest(new.id) then
      raise exception 'settlement %: the digest is not that of its shares', old.id
        using errcode = 'check_violation', constraint = 'revenue_settlement_digest';
    end if;
    if new.state = 'proposed' and exists (
      select from (select count(*) as artisans, sum(earned) as earned, sum(carried) as carried, sum(income) as income,
                sum(inpe) as inpe, sum(reparation) as reparation, sum(alimony_total) as alimony,
                sum(family_total) as family, sum(savings) as savings, sum(personal) as personal, sum(held) as held
              from revenue_settlement_share where settlement_id = new.id) sums
      cross join lateral jsonb_each_text(to_jsonb(sums)) as one(name, value)
      where coalesce(one.value, '0') is distinct from new.totals ->> one.name
    ) then
      raise exception 'settlement %: the totals are not the sums of its shares', old.id
        using errcode = 'check_violation', constraint = 'revenue_settlement_totals';
    end if;
    if new.state = 'closed' and exists (select from revenue_settlement_posted(new.id)) then
      raise exception 'settlement %: the ledger does not have every share', old.id
        using errcode = 'check_violation', constraint = 'revenue_settlement_posted';
    end if;
    return new;
  end $$;
  create trigger revenue_settlement_guard before insert or update or delete on revenue_settlement
    for each row execute function revenue_settlement_guard();
  alter table revenue_settlement enable always trigger revenue_settlement_guard;
  create trigger revenue_settlement_kept before truncate on revenue_settlement
    for each statement execute function revenue_settlement_kept();
  alter table revenue_settlement enable always trigger revenue_settlement_kept;`

const SHARE = `
  create function revenue_settlement_share_guard() returns trigger language plpgsql as $$
  declare
    stage text;
    posted revenue_settlement_share;
  begin
    -- Null when the settlement is gone, in the same statement: that is how one is withdrawn.
    select state into stage from revenue_settlement
    where id = case when tg_op = 'DELETE' then old.settlement_id else new.settlement_id end;
    if tg_op = 'DELETE' then
      if stage is null then return old; end if;
    elsif tg_op = 'INSERT' then
      if stage = 'computing' and new.transaction_id is null then
        if new.alimony_total <> (select coalesce(sum((part ->> 'amount')::bigint), 0)
                                 from jsonb_array_elements(new.alimony) part)
           or new.family_total <> (select coalesce(sum((part ->> 'amount')::bigint), 0)
                                   from jsonb_array_elements(new.family) part)
           or exists (select from jsonb_array_elements(new.alimony || new.family) part
                      where (part ->> 'amount')::bigint <= 0) then
          raise exception 'a share of settlement % does not add up', new.settlement_id
            using errcode = 'check_violation', constraint = 'revenue_settlement_share_parts';
        end if;
        return new;
      end if;
    elsif stage = 'posting' and old.transaction_id is null and new.transaction_id is not null then
      posted := old;
      posted.transaction_id := new.transaction_id;
      if new is not distinct from posted then return new; end if;
    end if;
    raise exception '% of a share refused: its settlement is %', tg_op, coalesce(stage, 'gone')
      using errcode = 'restrict_violation', constraint = 'revenue_settlement_kept';
  end $$;
  create trigger revenue_settlement_share_guard before insert or update or delete on revenue_settlement_share
    for each row execute function revenue_settlement_share_guard();
  alter table revenue_settlement_share enable always trigger revenue_settlement_share_guard;
  create trigger revenue_settlement_share_kept before truncate on revenue_settlement_share
    for each statement execute function revenue_settlement_kept();
  alter table revenue_settlement_share enable always trigger revenue_settlement_share_kept;`
