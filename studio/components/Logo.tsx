import type { ReactNode } from "react";

/** Two roofs under one line: the mark of the editors' side, as in the browser tab. */
export function Logo(): ReactNode {
  return (
    <svg viewBox="0 0 32 32" width="100%" height="100%" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#14536b" />
      <path d="M6 24V14l6-5 4 3.4L20 9l6 5v10h-8v-6h-4v6z" fill="#fff" />
    </svg>
  );
}
