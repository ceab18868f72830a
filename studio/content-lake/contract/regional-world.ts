import type { SanityClient, SanityDocumentStub } from "@sanity/client";

/** Whose document it is, as content refers to it. */
const ownedBy = (region: string) => ({
  ownerRegion: { _type: "reference", _ref: region, _weak: true },
});
export const zeeland = ownedBy("region-zeeland");
export const groningen = ownedBy("region-groningen");

type Identified = SanityDocumentStub & { _id: string };

/** What stands in the lake before each attempt: of the country, of two regions, and drafts of all. */
const documents: Identified[] = [
  { _id: "article-land", _type: "article", title: "van het land" },
  { _id: "drafts.article-land", _type: "article", title: "land, geheim" },
  { _id: "service-zee", _type: "service", name: "van Zeeland", ...zeeland },
  { _id: "drafts.service-zee", _type: "service", name: "Zeeland, nieuw", ...zeeland },
  { _id: "service-gron", _type: "service", name: "van Groningen", ...groningen },
  { _id: "drafts.service-gron", _type: "service", name: "Groningen, geheim", ...groningen },
  { _id: "versions.later.service-gron", _type: "service", name: "Groningen, geheim", ...groningen },
  { _id: "service-open", _type: "service", name: "zonder concept", ...groningen },
  { _id: "check-zee", _type: "check", result: "confirmed", ...zeeland },
  { _id: "publication.zeeland", _type: "publication", state: "live", region: "zeeland" },
  { _id: "publication.landelijk", _type: "publication", state: "live", region: "landelijk" },
];

/** What an attempt may have made besides. */
const made = [
  "new-of-zeeland",
  "drafts.new-of-zeeland",
  "drafts.service-open",
  "drafts.check-zee",
  "drafts.check-new",
  "check-new",
  "service-copy",
  "versions.later.service-open",
  "versions.later.service-zee",
  "system.zeeland",
  "publication.invented",
  "region-invented",
  "image-invented",
];

/** Puts everything back as it was. @param client of an administrator */
export async function resetWorld(client: SanityClient): Promise<void> {
  const transaction = documents.reduce(
    (all, document) => all.createOrReplace(document),
    client.transaction(),
  );
  await made.reduce((all, id) => all.delete(id), transaction).commit();
}

/** Every document as it is stored, without what each write renews. */
export async function stored(client: SanityClient): Promise<unknown> {
  const query = '*[!(_type match "sanity.*")]{..., "_rev": 0, "_updatedAt": 0, "_createdAt": 0}';
  return client.fetch(query);
}
