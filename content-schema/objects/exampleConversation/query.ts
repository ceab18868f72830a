import groq from "groq";

/** GROQ fields of a made-up talk. */
export const exampleConversationFields = groq`_type, _key, title,
  lines[]{_type, _key, speaker, text}`;
