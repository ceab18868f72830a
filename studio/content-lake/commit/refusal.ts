import { LakeError } from "../model.ts";

/** Why one mutation or action was refused; the doors turn it into the body Sanity's clients expect. */
export class Refusal extends Error {
  readonly status: number;
  readonly type: string;
  readonly details: Record<string, unknown>;

  /**
   * @param status HTTP status code
   * @param type Sanity's error type, e.g. `documentNotFoundError`
   * @param message one sentence
   * @param details further fields of the item, e.g. `id`
   */
  constructor(
    status: number,
    type: string,
    message: string,
    details: Record<string, unknown> = {},
  ) {
    super(message);
    this.status = status;
    this.type = type;
    this.details = details;
  }

  /**
   * The refusal as an answer of `/data/mutate` or `/data/actions`.
   * @param kind `mutationError` or `actionError`
   * @param index which mutation or action, from 0
   */
  toLakeError(kind: "mutationError" | "actionError", index: number): LakeError {
    const error = { type: this.type, description: this.message, ...this.details };
    const noun = kind === "mutationError" ? "Mutation" : "Action";
    return new LakeError(this.status, this.message, kind, {
      description: `${noun}(s) failed with 1 error(s)`,
      items: [{ index, error }],
    });
  }
}
