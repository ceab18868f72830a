import type { AdministrativeArea, Place, Service, WithContext } from "schema-dts";
import type { OfferView } from "./help.ts";
import { audienceText } from "./offer-words.ts";

/**
 * What search engines may know of an offer, as schema.org says it.
 *
 * @param offer as its page shows it
 * @param url address of that page
 * @returns undefined for an invented offer
 */
export function offerJsonLd(offer: OfferView, url: string): WithContext<Service> | undefined {
  if (offer.isExample) return undefined;
  const { name, summary, alternateName, facts, contact, organization, areas } = offer;
  const phone = contact.phone ?? organization.phone;
  const isFree = facts.costs.length > 0 && facts.costs.every(({ kind }) => kind === "free");
  return {
    "@context": "https://schema.org",
    "@type": "Service",
    name,
    ...(alternateName && { alternateName }),
    description: summary,
    url,
    provider: {
      "@type": "Organization",
      name: organization.name,
      ...(organization.website && { url: organization.website }),
    },
    areaServed: areas.length === 0 ? { "@type": "Country", name: "Nederland" } : areas.map(areaOf),
    audience: { "@type": "Audience", audienceType: audienceText(facts) },
    ...(isFree && { offers: { "@type": "Offer", price: 0, priceCurrency: "EUR" } }),
    availableChannel: {
      "@type": "ServiceChannel",
      ...(contact.website && { serviceUrl: contact.website }),
      ...(phone && { servicePhone: { "@type": "ContactPoint", telephone: phone } }),
      ...placesOf(offer),
    },
  };
}

const areaOf = ({ name }: { name: string }): AdministrativeArea => ({
  "@type": "AdministrativeArea",
  name,
});

/** Only places whose whole address visitors may know. */
function placesOf({ locations }: OfferView): { serviceLocation?: Place[] } {
  const serviceLocation = locations.flatMap(({ name, address }): Place[] => {
    if (!address) return [];
    const { street = "", houseNumber, postcode, city } = address;
    const streetAddress = `${street} ${houseNumber}`.trim();
    return [
      {
        "@type": "Place",
        name,
        address: {
          "@type": "PostalAddress",
          streetAddress,
          postalCode: postcode,
          addressLocality: city,
          addressCountry: "NL",
        },
      },
    ];
  });
  return serviceLocation.length > 0 ? { serviceLocation } : {};
}
