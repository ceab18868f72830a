import * as z from "zod";
import { owner } from "../../fields/origin.ts";
import {
  choice,
  follows,
  formatted,
  identity,
  key,
  pastDay,
  reference,
  text,
} from "../../fields/parsed.ts";
import { proposalTypes } from "../../fields/subjects.ts";
import { checkDecision } from "../../rules/proposals.ts";
import { checkRole } from "../../rules/roles.ts";

const proposedChangeSchema = z.object({
  _type: z.literal("proposedChange"),
  _key: key(),
  /** Path of the field in the document, e.g. `contact.phone`. */
  field: text(200),
  /** What editors call that field. */
  label: text(100),
  /** The proposed value as people read it; the editor who accepts it fills it in. */
  value: text(2000),
});

/** Someone's proposal to change a document that is not theirs. A record of work, never published. */
export const changeProposalSchema = z
  .object({
    ...identity("changeProposal"),
    ...owner,
    /** Id of what it would change. */
    subject: reference(...proposalTypes),
    changes: z.array(proposedChangeSchema).min(1),
    reason: text(600),
    /** A role, never a person. */
    proposedBy: formatted(checkRole),
    proposedOn: pastDay(),
    status: choice("proposalStatus"),
    decidedOn: pastDay().optional(),
    /** What whoever proposed it gets to read. */
    answer: text(600).optional(),
  })
  .check(follows(checkDecision));

export type ChangeProposal = z.infer<typeof changeProposalSchema>;
