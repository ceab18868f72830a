/** What can be checked, and what anyone can propose a change of: the documents of the menukaart. */
export const subjectTypes: readonly string[] = [
  "service",
  "organization",
  "accessPoint",
  "location",
  "event",
];
