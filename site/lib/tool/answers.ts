import * as z from "zod/mini";
import { jsonOf } from "./json.ts";

/** A question of a tool, as its form says it. */
export type Field =
  | { kind: "text"; name: string /** Letters it may have. */; most: number }
  | { kind: "choice"; name: string /** One of these; nothing chosen is "". */; values: string[] }
  | { kind: "choices"; name: string /** Any of these. */; values: string[] };

/** Questions that a visitor answers as often as needed: a person, a thing to pack. */
export interface Rows {
  name: string;
  /** How many rows there may be. */
  most: number;
  fields: Field[];
}

/** All that a tool asks. */
export interface Form {
  fields: Field[];
  rows: Rows[];
}

/** What a visitor answered once, by the name of the question. */
export type Row = Record<string, string | string[]>;

/** All that a visitor answered; a question with rows has one answer per row. */
export type Answers = Record<string, string | string[] | Row[]>;

/**
 * The answers that fit a form, and nothing else: an unknown question, a text that is too long and a
 * choice that is not offered are all refused. A missing answer is fine: the form may have grown.
 */
export function answersSchema({ fields, rows }: Form): z.ZodMiniType<Answers> {
  return z.strictObject({
    ...rowShape(fields),
    ...Object.fromEntries(
      rows.map(({ name, most, fields: asked }) => [
        name,
        z.exactOptional(z.array(z.strictObject(rowShape(asked))).check(z.maxLength(most))),
      ]),
    ),
  });
}

function rowShape(fields: readonly Field[]) {
  return Object.fromEntries(fields.map((field) => [field.name, z.exactOptional(answerOf(field))]));
}

function answerOf(field: Field): z.ZodMiniType<string | string[]> {
  if (field.kind === "text") return z.string().check(z.maxLength(field.most));
  if (field.kind === "choice") return z.enum(["", ...field.values]);
  return z.array(z.enum(field.values)).check(z.maxLength(field.values.length));
}

/** Answers as one line of text. */
export const answersText = (answers: Answers): string => JSON.stringify(answers);

/** @returns undefined for a text that holds no answers to this form */
export function parseAnswers(form: Form, text: string): Answers | undefined {
  return answersSchema(form).safeParse(jsonOf(text)).data;
}

/** Whether nothing is answered. */
export function isEmpty(answers: Answers | Row): boolean {
  return Object.values(answers).every((answer) =>
    typeof answer === "string"
      ? answer.trim() === ""
      : answer.every((one) => (typeof one === "string" ? false : isEmpty(one))),
  );
}
