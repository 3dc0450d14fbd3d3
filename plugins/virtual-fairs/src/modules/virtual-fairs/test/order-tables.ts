/** Medusa's tables of orders and payments, here only places for rows, as far as sales at fairs read them. */
export const ORDER_TABLES = `
  create table "order" (id text primary key, version integer default 1, currency_code text default 'pen',
    shipping_address_id text, metadata jsonb, canceled_at timestamptz, deleted_at timestamptz,
    created_at timestamptz default now(), updated_at timestamptz default now());
  create table order_address (id text primary key, province text);
  create table order_line_item (id text primary key, product_id text, variant_id text, unit_price numeric,
    is_tax_inclusive boolean default true, metadata jsonb, created_at timestamptz default now());
  create table order_item (order_id text, version integer default 1, item_id text, quantity numeric,
    unit_price numeric, return_received_quantity numeric, return_dismissed_quantity numeric, deleted_at timestamptz);
  create table order_line_item_tax_line (item_id text, rate numeric, deleted_at timestamptz);
  create table order_line_item_adjustment (item_id text, amount numeric, is_tax_inclusive boolean, version integer,
    deleted_at timestamptz);
  create table order_shipping (order_id text, version integer default 1, shipping_method_id text, return_id text,
    deleted_at timestamptz);
  create table order_shipping_method (id text primary key, amount numeric, is_tax_inclusive boolean default true);
  create table order_shipping_method_tax_line (shipping_method_id text, rate numeric, deleted_at timestamptz);
  create table order_shipping_method_adjustment (shipping_method_id text, amount numeric, version integer,
    deleted_at timestamptz);
  create table order_cart (order_id text, cart_id text, deleted_at timestamptz);
  create table order_payment_collection (order_id text, payment_collection_id text, deleted_at timestamptz);
  create table payment (id text primary key, payment_collection_id text, deleted_at timestamptz);
  create table capture (payment_id text, amount numeric, created_at timestamptz default now(), deleted_at timestamptz);
  create table refund (payment_id text, amount numeric, created_at timestamptz default now(), deleted_at timestamptz);`
