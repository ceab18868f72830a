/** Someone to call or chat with, as a page shows it. */
export interface HelplineView {
  name: string;
  summary: string;
  /** As people write it, `0800-2000`. */
  phone?: string;
  website?: string;
  chatUrl?: string;
  hoursText?: string;
  costNote?: string;
}
