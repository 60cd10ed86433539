import { assertNever } from '#kernel/assert-never.ts';

/**
 * What an import could not bring over as it was. `notWritten`: rows that are nothing without their person (a sign-up in
 * the admin's name would be the admin's). `unstamped`: SharePoint took neither author nor time. `noAuthor`: the tenant
 * does not know who wrote it; the time is kept. `noPerson`: a cell that named somebody unknown is empty.
 */
export type ShortfallKind = 'notWritten' | 'unstamped' | 'noAuthor' | 'noPerson';

export type Shortfall = {
  readonly kind: ShortfallKind;
  readonly listTitle: string;
  readonly rows: number;
  /** Login names the tenant does not know. */
  readonly unknown: readonly string[];
};

/** Counts the shortfalls of one list. */
export function shortfallsOf(listTitle: string) {
  const counted = new Map<ShortfallKind, { rows: number; unknown: Set<string> }>();
  return {
    note(kind: ShortfallKind, unknown: readonly string[] = []): void {
      const so = counted.get(kind) ?? { rows: 0, unknown: new Set() };
      so.rows += 1;
      for (const login of unknown) so.unknown.add(login);
      counted.set(kind, so);
    },
    all: (): Shortfall[] =>
      [...counted].map(([kind, { rows, unknown }]) => ({ kind, listTitle, rows, unknown: [...unknown].sort() })),
  };
}

export type Shortfalls = ReturnType<typeof shortfallsOf>;

/** One line for the IT admin. */
export function describeShortfall({ kind, listTitle, rows, unknown }: Shortfall): string {
  const about = `»${listTitle}«: ${rows} ${rows === 1 ? 'række' : 'rækker'}`;
  const who = unknown.map((login) => login.split('|').at(-1)).join(', ');
  switch (kind) {
    case 'notWritten':
      return unknown.length > 0
        ? `${about} er ikke skrevet, fordi lejeren ikke kender ${who}.`
        : `${about} er ikke skrevet, fordi SharePoint ikke tog imod forfatter og tidspunkt, og de er intet uden.`;
    case 'unstamped':
      return `${about} står i dit navn og med tidspunktet nu, fordi SharePoint ikke tog imod forfatter og tidspunkt. Indholdet er, som det var.`;
    case 'noAuthor':
      return `${about} står i dit navn, fordi lejeren ikke kender ${who}. Indhold og tidspunkt er, som de var.`;
    case 'noPerson':
      return `${about} mangler en person i en kolonne, fordi lejeren ikke kender ${who}. Resten er, som det var.`;
    default:
      return assertNever(kind);
  }
}
