const status = document.createElement("span");
status.className = "sr-only";
status.role = "status";
document.body.append(status);

/** Says something to who uses a screen reader, after what they hear now. */
export function say(text: string): void {
  status.textContent = text;
}
