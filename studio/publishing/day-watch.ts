import { dayInAmsterdam, startOfNextDay } from "@digiplein/content-schema/time";

/**
 * Timers stand still while the machine sleeps, so a single one until midnight could come hours late.
 * This often we look at the clock at least, in milliseconds.
 */
const LONGEST_WAIT = 10 * 60_000;

/**
 * Tells of every new day in the Netherlands shortly after midnight, or shortly after the machine
 * wakes up when it slept over it.
 *
 * @param onNewDay called once per new day, also when several went by unseen
 * @returns stops watching
 */
export function watchDays(onNewDay: () => void): () => void {
  let day = dayInAmsterdam(new Date());
  let timer = wait();

  function wait(): NodeJS.Timeout {
    const now = new Date();
    const untilNext = startOfNextDay(now).getTime() - now.getTime();
    return setTimeout(look, Math.min(untilNext, LONGEST_WAIT));
  }

  function look(): void {
    const today = dayInAmsterdam(new Date());
    if (today !== day) onNewDay();
    day = today;
    timer = wait();
  }

  return () => clearTimeout(timer);
}
