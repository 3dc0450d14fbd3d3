/** Tables of other plugins and of Medusa, here only places for rows, as far as fairs read them. */
export const OTHER_TABLES = `
  create table audit_entry (actor_type text, actor_id text, actor_label text, institution_id text, session_id text,
    address text, action text, resource text, resource_id text, establishment_id text, reason text, before jsonb,
    after jsonb);
  create table provenance_establishment (id text primary key, handle text, code text, name text, visibility text,
    department text, deleted_at timestamptz);
  create table provenance_workshop (id text primary key, handle text, name text, craft_line text, mode text,
    establishment_id text, techniques jsonb default '[]', story text, closed_at timestamptz, deleted_at timestamptz,
    search_text text default '');
  create table provenance_photo (id text primary key, workshop_id text, url text, width integer, height integer,
    alt_es text, alt_en text, step_es text, step_en text, position integer default 0);
  create table provenance_photo_subject (photo_id text, artisan_id text);
  create table provenance_artisan (id text primary key, released_at timestamptz, erased_at timestamptz);
  create table provenance_consent (artisan_id text, purpose text, revoked_at timestamptz);
  create table provenance_origin (id text primary key, workshop_id text, deleted_at timestamptz);
  create table staff_member (id text primary key, name text, email text, locale text default 'es', role_code text,
    establishment_ids text[] default '{}', status text default 'active', deleted_at timestamptz);
  create table staff_role (code text primary key, scoped boolean, permissions text[], deleted_at timestamptz);
  create table listings_listing (id text primary key, code text, state text, workshop_id text, product_id text,
    content jsonb);
  create table product (id text primary key, handle text, title text, status text, thumbnail text,
    deleted_at timestamptz);
  create table product_product_provenance_origin (product_id text, origin_id text, deleted_at timestamptz);
  create table product_variant (id text primary key, product_id text, title text, variant_rank integer,
    deleted_at timestamptz);
  create table product_variant_price_set (variant_id text, price_set_id text, deleted_at timestamptz);
  create table price (price_set_id text, amount numeric, currency_code text, price_list_id text, rules_count integer,
    min_quantity numeric, max_quantity numeric, created_at timestamptz default now(), deleted_at timestamptz);
  create table product_variant_inventory_item (variant_id text, inventory_item_id text, deleted_at timestamptz);
  create table inventory_level (inventory_item_id text, stocked_quantity numeric, reserved_quantity numeric,
    deleted_at timestamptz);
  insert into provenance_establishment (id, handle, code, name, visibility, department) values
    ('estb_here', 'lurigancho', 'LUR', 'Lurigancho', 'name', 'Lima'),
    ('estb_there', 'otro', 'CCP', 'Otro', 'region', 'Cusco');
  insert into provenance_workshop (id, handle, name, craft_line, mode, establishment_id) values
    ('wksp_own', 'cuero', 'Taller de cuero', 'cueros-pieles', 'own_account', 'estb_here'),
    ('wksp_company', 'calzado', 'Taller de calzado', 'calzado', 'company', 'estb_here'),
    ('wksp_there', 'telar', 'Taller de telar', 'textileria', 'own_account', 'estb_there');
  insert into staff_role (code, scoped, permissions) values
    ('operator', true, '{fair.read,fair.apply}'), ('promoter', false, '{fair.read,fair.select}');
  insert into staff_member (id, name, email, role_code, establishment_ids) values
    ('staff_here', 'Rosa', 'rosa@ejemplo.pe', 'operator', '{estb_here}'),
    ('staff_there', 'Luis', 'luis@ejemplo.pe', 'operator', '{estb_there}'),
    ('staff_promoter', 'Ana', 'ana@ejemplo.pe', 'promoter', '{}'),
    ('staff_promoter_2', 'Eva', 'eva@ejemplo.pe', 'promoter', '{}');`
