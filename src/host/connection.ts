/** Whether the device itself says that it has no net. It may be wrong the other way, so a request can still fail. */
export const isOffline = (): boolean => !navigator.onLine;
