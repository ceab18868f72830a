/**
 * A wrong setting or a machine that is not ready: its message is one English sentence with the
 * fix, and a program shows only that, without a stack.
 */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}
