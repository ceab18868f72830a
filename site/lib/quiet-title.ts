/**
 * What the tab and the history of the browser say of a page for young people: nothing of what it is
 * about, so that who looks at the device later does not read it there.
 */
export const QUIET_TITLE = "Lezen";
