import type { HsdsService } from "./service.ts";

/** A column of the CSV: the field of the data package, and how a service fills it. */
export interface Column {
  name: string;
  title: string;
  description?: string;
  type?: "number" | "date";
  format?: "uri" | "email" | "uuid";
  of: (service: HsdsService) => string | number | undefined;
}

/** Between several values in one cell. */
const SEVERAL = " | ";

const joined = (texts: readonly (string | undefined)[] = []) =>
  texts.filter((text) => text !== undefined && text !== "").join(SEVERAL);

/** The names of the terms of one kind. */
const termsOf = (kind: string) => (service: HsdsService) =>
  joined(
    service.attributes
      ?.filter(({ link_type }) => link_type === kind)
      .map(({ taxonomy_term }) => taxonomy_term?.name),
  );

/** Where one can go, as far as it is public. */
function placesOf({ service_at_locations: places = [] }: HsdsService): string {
  return joined(
    places.map(({ location }) => {
      const [address] = location?.addresses ?? [];
      const where = address
        ? `${address.address_1}, ${address.postal_code} ${address.city}`
        : location?.description;
      return where ? `${location?.name}: ${where}` : location?.name;
    }),
  );
}

/** `gm0664` of the uri of a gemeente. */
const codeOf = ({ uri }: { uri?: string }) => uri?.split("/").at(-1);

/** The columns, in their order. Several values in a cell stand between ` | `. */
export const COLUMNS: readonly Column[] = [
  { name: "id", title: "Id", format: "uuid", of: ({ id }) => id },
  { name: "name", title: "Naam", of: ({ name }) => name },
  { name: "alternate_name", title: "Andere naam", of: (service) => service.alternate_name },
  { name: "description", title: "Samenvatting", of: ({ description }) => description },
  { name: "url", title: "Pagina", format: "uri", of: ({ url }) => url },
  {
    name: "status",
    title: "Stand",
    description: "active, temporarily closed of defunct",
    of: ({ status }) => status,
  },
  { name: "organization", title: "Organisatie", of: ({ organization }) => organization?.name },
  {
    name: "kvk",
    title: "KVK-nummer",
    of: ({ organization }) => organization?.organization_identifiers?.[0]?.identifier,
  },
  {
    name: "website",
    title: "Website",
    format: "uri",
    of: ({ additional_urls }) => additional_urls?.[0]?.url,
  },
  { name: "phone", title: "Telefoon", of: ({ phones }) => phones?.[0]?.number },
  { name: "email", title: "E-mail", format: "email", of: ({ email }) => email },
  { name: "audience", title: "Voor wie", of: termsOf("audience") },
  { name: "minimum_age", title: "Vanaf leeftijd", type: "number", of: (one) => one.minimum_age },
  {
    name: "maximum_age",
    title: "Tot en met leeftijd",
    type: "number",
    of: (one) => one.maximum_age,
  },
  { name: "form", title: "Hoe", of: termsOf("form") },
  { name: "phase", title: "Fase", of: termsOf("phase") },
  { name: "theme", title: "Thema", of: termsOf("theme") },
  { name: "method", title: "Methode", of: termsOf("method") },
  { name: "fees", title: "Kosten", of: ({ fees_description }) => fees_description },
  { name: "referral", title: "Verwijzing", of: termsOf("referral") },
  { name: "consent", title: "Toestemming", of: termsOf("consent") },
  { name: "violence", title: "Bij geweld", of: termsOf("violence") },
  {
    name: "language",
    title: "Talen",
    of: ({ languages }) => joined(languages?.map(({ name }) => name)),
  },
  {
    name: "hours",
    title: "Tijden",
    of: ({ schedules }) => schedules?.find(({ freq }) => !freq)?.description,
  },
  { name: "places", title: "Plekken", of: placesOf },
  {
    name: "areas",
    title: "Gebied",
    description: "Namen van gemeenten, of Heel Nederland",
    of: ({ service_areas }) => joined(service_areas?.map(({ name }) => name)),
  },
  {
    name: "area_codes",
    title: "Codes van de gemeenten",
    description: "TOOI-code: gm en de vier cijfers van het CBS",
    of: ({ service_areas }) => joined(service_areas?.map(codeOf)),
  },
  {
    name: "assured_date",
    title: "Gecontroleerd op",
    description: "Leeg: nog niet gecontroleerd",
    type: "date",
    of: ({ assured_date }) => assured_date,
  },
];
