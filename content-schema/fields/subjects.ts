/** What can be checked: the documents of the menukaart. */
export const subjectTypes: readonly string[] = [
  "service",
  "organization",
  "accessPoint",
  "location",
  "event",
];

/** What anyone can propose a change of: what can be checked, and whatever visitors read. */
export const proposalTypes: readonly string[] = [
  ...subjectTypes,
  "article",
  "checklistStep",
  "conversationCard",
  "dialog",
  "figure",
  "functionality",
  "guideStep",
  "helpRoute",
  "helpline",
  "intervention",
  "municipality",
  "notice",
  "phase",
  "situation",
  "synonymGroup",
  "term",
  "theme",
];
