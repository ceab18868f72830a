import { PLACE_ONLY, SECRET } from "./location.ts";

const text = { type: "string", minLength: 1 };
/** All that is invented is called so: it may not leave the house. */
const realName = { ...text, not: { type: "string", pattern: "^Voorbeeld" } };
const url = { type: "string", format: "uri", pattern: "^https?://" };
const email = { type: "string", format: "email" };
const day = { type: "string", format: "date" };
const time = { type: "string", pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$" };
const oneOf = (...values: string[]) => ({ enum: values });
const nested = (name: string) => ({ $ref: `#/$defs/${name}` });
const listOf = (name: string) => ({ type: "array", minItems: 1, items: nested(name) });

/** An object with an identifier, the required fields and the others, and nothing else: no null. */
function object(required: Record<string, object>, others: Record<string, object> = {}) {
  return {
    type: "object",
    properties: { id: { type: "string", format: "uuid" }, ...required, ...others },
    required: ["id", ...Object.keys(required)],
    additionalProperties: false,
  };
}

const location = {
  ...object(
    { location_type: oneOf("physical", "postal", "virtual"), name: realName },
    {
      description: text,
      transportation: text,
      latitude: { type: "number", minimum: 50.7, maximum: 53.6 },
      longitude: { type: "number", minimum: 3.2, maximum: 7.3 },
      addresses: listOf("address"),
      accessibility: listOf("accessibility"),
    },
  ),
  // What is said to be secret is: nothing leads there.
  if: {
    required: ["description"],
    properties: { description: { type: "string", pattern: `^(${SECRET}|${PLACE_ONLY})` } },
  },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: {
    properties: { addresses: false, latitude: false, longitude: false, transportation: false },
  },
};

const $defs = {
  service: object(
    {
      name: realName,
      description: text,
      url,
      status: oneOf("active", "temporarily closed", "defunct"),
      organization: nested("organization"),
      service_areas: listOf("service_area"),
    },
    {
      alternate_name: text,
      additional_urls: listOf("url"),
      email,
      interpretation_services: text,
      application_process: text,
      fees_description: text,
      accreditations: text,
      eligibility_description: text,
      minimum_age: { type: "number", minimum: 0 },
      maximum_age: { type: "number", minimum: 0 },
      assured_date: day,
      assurer_email: email,
      alert: text,
      phones: listOf("phone"),
      schedules: listOf("schedule"),
      service_at_locations: listOf("service_at_location"),
      languages: listOf("language"),
      cost_options: listOf("cost_option"),
      attributes: listOf("attribute"),
    },
  ),
  organization: object(
    { name: realName, description: text },
    {
      email,
      website: url,
      contacts: listOf("contact"),
      phones: listOf("phone"),
      organization_identifiers: listOf("organization_identifier"),
    },
  ),
  organization_identifier: object(
    { identifier_type: text, identifier: text },
    { identifier_scheme: text },
  ),
  contact: object({ title: text, email }),
  phone: object({ number: text }, { type: text }),
  url: object({ url }, { label: text }),
  service_at_location: object(
    { location: nested("location") },
    { description: text, schedules: listOf("schedule") },
  ),
  location,
  address: object({
    address_1: text,
    city: text,
    state_province: text,
    postal_code: { type: "string", pattern: "^[1-9][0-9]{3} [A-Z]{2}$" },
    country: { const: "NL" },
    address_type: oneOf("physical", "postal", "virtual"),
  }),
  accessibility: object({ description: text }),
  schedule: object(
    {},
    {
      valid_from: day,
      valid_to: day,
      dtstart: day,
      freq: oneOf("WEEKLY", "MONTHLY"),
      interval: { type: "integer", minimum: 1 },
      byday: { type: "string", pattern: "^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$" },
      opens_at: time,
      closes_at: time,
      description: text,
      notes: text,
    },
  ),
  service_area: object({ name: text }, { description: text, uri: url }),
  language: object({ name: text, code: { type: "string", pattern: "^[a-z]{2,3}$" } }),
  cost_option: object(
    { amount_description: text },
    { option: text, currency: { const: "EUR" }, amount: { type: "number", minimum: 0 } },
  ),
  attribute: object(
    { link_type: text, link_entity: { const: "service" }, taxonomy_term: nested("taxonomy_term") },
    { value: text },
  ),
  taxonomy_term: object(
    { code: text, name: text, description: text, taxonomy: text },
    { language: text },
  ),
};

const count = { type: "integer", minimum: 0 };
const page = {
  total_items: count,
  total_pages: { type: "integer", minimum: 1 },
  page_number: { type: "integer", minimum: 1 },
  size: count,
  first_page: { type: "boolean" },
  last_page: { type: "boolean" },
  empty: { type: "boolean" },
  contents: { type: "array", items: nested("service") },
};

/** JSON Schema of a page of services. Stricter than HSDS 3.1, which allows fields that we never write. */
export const PAGE_SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Een pagina met hulpaanbod (HSDS 3.1)",
  type: "object",
  properties: page,
  required: Object.keys(page),
  additionalProperties: false,
  $defs,
};
