const keptForMs = 30 * 24 * 60 * 60 * 1000;

/**
 * Content is kept on a device for thirty days at most (docs/laws/privacy-and-retention.md, rule 7). Both in
 * milliseconds since 1970.
 */
export const isFreshEnough = (savedAt: number, now: number): boolean => now - savedAt < keptForMs;
