import { type Address, type Location, labels } from "@digiplein/content-schema/site";
import { known } from "./known.ts";
import { uuid } from "./uuid.ts";

/** What the export says of a location whose address nobody may know. */
export const SECRET = "Het adres is geheim. Vraag het aan de organisatie.";
/** What it says of one of which only the place is public, before the name of that place. */
export const PLACE_ONLY = "Alleen de plaats is openbaar: ";

/** The gemeente in which a location lies. */
type Gemeente = { name: string; province: string } | undefined;

/**
 * HSDS `location` with its `address`, as far as visitors may know it: of a secret one nothing leads
 * there, and of one that shows its place only the place is told.
 *
 * @param location parsed, of any visibility
 * @param gemeente in which it lies, for the province that an HSDS address must have
 */
export function hsdsLocation(location: Location, gemeente: Gemeente) {
  const id = uuid(location._id);
  const { name, kind, address, latitude, longitude, routeNote, accessibility } = location;
  const open = location.visibility === "full";
  const whole = open && address && gemeente;
  return known({
    id,
    location_type: kind,
    name,
    description: describe(location, gemeente),
    transportation: open ? routeNote : undefined,
    latitude: open ? latitude : undefined,
    longitude: open ? longitude : undefined,
    addresses: whole ? [hsdsAddress(address, gemeente.province, kind, id)] : [],
    accessibility: accessibility.map((one) => ({
      id: uuid(`accessibility/${one}`, id),
      description: labels.accessibility[one],
    })),
  });
}

function describe({ visibility, kind, address }: Location, gemeente: Gemeente) {
  if (visibility === "secret") return SECRET;
  if (visibility === "full" || kind === "virtual") return undefined;
  return `${PLACE_ONLY}${address?.city ?? gemeente?.name ?? "onbekend"}.`;
}

/** HSDS `address`, of which all but the second line is required. */
function hsdsAddress(address: Address, province: string, kind: Location["kind"], parent: string) {
  const { street, houseNumber, city, postcode } = address;
  return {
    id: uuid("address", parent),
    address_1: [street, houseNumber].filter((part) => part !== undefined).join(" "),
    city,
    state_province: province,
    postal_code: postcode,
    country: "NL",
    address_type: kind,
  };
}
