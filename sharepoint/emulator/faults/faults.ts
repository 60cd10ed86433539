export const faultKinds = ['throttle', 'unavailable', 'conflict', 'slow', 'drop', 'tear'] as const;

/**
 * Something that goes wrong with a request: refused for coming too often (429), because the server is down (503), or for
 * meeting another write (409);
 * answered late, and in conflict with what changes the same row meanwhile (409); done, but the connection is lost before the answer, or in the middle of it.
 */
export type Fault = {
  readonly kind: (typeof faultKinds)[number];
  /** How many requests it befalls; one, when nothing is said. */
  readonly times?: number;
  readonly method?: string;
  /** What the address must contain. */
  readonly match?: string;
  /** For `slow`. */
  readonly delayMs?: number;
  /** For `throttle` and `unavailable`. */
  readonly retryAfterSeconds?: number;
};

export type Faults = {
  readonly add: (fault: Fault) => void;
  readonly clear: () => void;
  /** The fault that befalls this request. It is used up by it. */
  readonly take: (request: Request) => Fault | undefined;
};

export function createFaults(): Faults {
  let waiting: { readonly fault: Fault; left: number }[] = [];
  return {
    add: (fault) => void waiting.push({ fault, left: fault.times ?? 1 }),
    clear: () => void (waiting = []),
    take(request) {
      const found = waiting.find(({ fault }) => befalls(fault, request));
      if (!found) return undefined;
      found.left -= 1;
      waiting = waiting.filter(({ left }) => left > 0);
      return found.fault;
    },
  };
}

const befalls = ({ method, match }: Fault, request: Request): boolean =>
  request.method !== 'OPTIONS' &&
  (method === undefined || request.method === method.toUpperCase()) &&
  (match === undefined || request.url.includes(encodeURI(match)));
