/** What the overview tells of a request: never a token, never what was sent or answered. */
export type LoggedRequest = {
  readonly time: number;
  readonly method: string;
  /** Path and query, decoded. */
  readonly path: string;
  readonly isPart: boolean;
  /** A name, not a key: keys are half a token. */
  readonly who: string;
  /** `lost` when a fault cut the connection. */
  readonly status: number | 'lost';
  readonly ms: number;
};

const most = 100;
const longestPath = 500;

/** The last requests, newest first. */
export class RequestLog {
  private readonly kept: LoggedRequest[] = [];

  add(request: LoggedRequest): void {
    this.kept.push({ ...request, path: request.path.slice(0, longestPath) });
    if (this.kept.length > most) this.kept.shift();
  }

  newestFirst(): readonly LoggedRequest[] {
    return this.kept.toReversed();
  }
}
