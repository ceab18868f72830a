/**
 * Preloaded (`node --import`) into every process we start: it ends when its parent is gone, also
 * when the parent was killed without a chance to clean up, so nothing is left holding a port or
 * writing to a folder. At its end it tells the parent its peak memory.
 */
if (process.channel) {
  process.once("disconnect", () => process.exit(1));
  process.once("exit", () => {
    // maxRSS is in KiB (libuv's uv_getrusage)
    if (process.connected) process.send?.({ peakMemory: process.resourceUsage().maxRSS * 1024 });
  });
  // Listening for `disconnect` keeps a process alive; one whose work is done must still end.
  process.channel.unref();
}
