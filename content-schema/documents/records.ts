import { changeProposalSchema } from "./changeProposal/parsed.ts";
import { gapSchema } from "./gap/parsed.ts";
import { importRunSchema } from "./importRun/parsed.ts";
import { publicationSchema } from "./publication/parsed.ts";

/** The zod schema of every record of work: kept in the lake, never read by a site. */
export const recordSchemas = {
  publication: publicationSchema,
  changeProposal: changeProposalSchema,
  importRun: importRunSchema,
  gap: gapSchema,
};

/** The document types that are records of work. */
export type RecordType = keyof typeof recordSchemas;

/** Every record of work. */
export const recordTypes = Object.keys(recordSchemas) as RecordType[];
