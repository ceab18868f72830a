/** `npm run test-all`: also what takes too long for every day. */
export const TEST_ALL = process.env.DIGIPLEIN_TEST_ALL === "1";

/** The moment for which the tests build and look at the site: what pages say depends on the day. */
export const NOW = "2026-11-22T12:00:00Z";
