import {
  type Content,
  labels,
  type Organization,
  type Service,
} from "@digiplein/content-schema/site";
import type { Day } from "@digiplein/content-schema/time";
import { formatDay } from "../dates.ts";
import { agesText, audienceNames } from "../offer-words.ts";
import { hsdsAttributes } from "./attributes.ts";
import { feesText, hsdsCosts } from "./costs.ts";
import { known } from "./known.ts";
import { hsdsLocation } from "./location.ts";
import { mailboxOf } from "./mailbox.ts";
import { hsdsOrganization, hsdsPhone } from "./organization.ts";
import { hsdsSchedules, hsdsStarts } from "./schedules.ts";
import { hsdsServiceAreas } from "./service-areas.ts";
import { uuid } from "./uuid.ts";

/** What the mapping of one service needs around it. */
export interface Around {
  content: Pick<Content, "byId" | "settings">;
  organization: Organization;
  /** HSDS's word for where it stands. */
  status: "active" | "temporarily closed" | "defunct";
  /** Day of the last check that confirmed it. */
  checkedOn: Day | undefined;
  /** Absolute URL of its one page. */
  url: string;
  today: Day;
}

/** A service as HSDS 3.1 has it. */
export type HsdsService = ReturnType<typeof hsdsService>;

/** HSDS `service`, with all that belongs to it nested. */
export function hsdsService(service: Service, around: Around) {
  const id = uuid(service._id);
  const { content, organization, checkedOn, today } = around;
  const { contact, alert, ageMin, ageMax } = service;
  const { website, phone } = contact;
  const mailbox = checkedOn && content.settings.mailbox;
  return known({
    id,
    name: service.name,
    alternate_name: service.alternateName,
    description: service.summary,
    url: around.url,
    additional_urls: website && [
      { id: uuid("website", id), label: "Website van de aanbieder", url: website },
    ],
    email: mailboxOf(contact.email),
    status: around.status,
    interpretation_services: labels.interpreter[service.interpreter],
    application_process: applicationText(service),
    fees_description: feesText(service.costs),
    accreditations: accreditationText(service),
    eligibility_description: eligibilityText(service),
    minimum_age: ageMin,
    maximum_age: ageMax,
    assured_date: checkedOn,
    assurer_email: mailbox,
    alert: alert && alert.until >= today ? alert.text : undefined,
    phones: phone && [hsdsPhone(phone, id)],
    schedules: [
      ...hsdsSchedules(service.openingHours, id, today),
      ...hsdsStarts(service.start, id, today),
    ],
    service_areas: hsdsServiceAreas(service.coverage, content.byId, id),
    service_at_locations: hsdsPlaces(service, around, id),
    languages: service.languages.map((code) => ({
      id: uuid(`language/${code}`, id),
      name: labels.language[code],
      code,
    })),
    organization: hsdsOrganization(organization),
    cost_options: hsdsCosts(service.costs, id),
    attributes: hsdsAttributes(service, content, id),
  });
}

/** HSDS `service_at_location`s; the places of an example are as invented as it is. */
function hsdsPlaces({ places }: Service, { content, today }: Around, service: string) {
  return places.flatMap(({ _key, location: wanted, openingHours, note }) => {
    const location = content.byId.location.get(wanted);
    if (!location || location.isExample) return [];
    const id = uuid(`place/${_key}`, service);
    const gemeente = content.byId.municipality.get(location.municipality ?? "");
    return known({
      id,
      description: note,
      schedules: hsdsSchedules(openingHours, id, today),
      location: hsdsLocation(location, gemeente),
    });
  });
}

/** How one gets there: who must refer, the steps, and what to know of the contact. */
function applicationText({ referral, whatHappens, contact }: Service): string {
  const steps = whatHappens.map((step, index) => `${index + 1}. ${step}`);
  return [`${labels.referral[referral]}.`, ...steps, contact.note ?? ""].join(" ").trim();
}

function eligibilityText(service: Service): string {
  const ages = agesText(service);
  return `${audienceNames(service.audiences)}${ages ? `, ${ages}` : ""}.`;
}

/** Who recognised it, at which level and when: a recognition grows old. */
function accreditationText({ recognition }: Service): string {
  return recognition
    .map(({ by, level, date, url }) =>
      [by, level, formatDay(date), url].filter((part) => part !== undefined).join(", "),
    )
    .join("; ");
}
