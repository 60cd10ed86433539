/** Mail programs and browsers cut longer links off. */
const linkLength = 1_800;

export type MailText = { readonly subject: string; readonly body: string };

export type MailLinks = {
  /** Each opens a mail of its own; together they reach everybody once. */
  readonly links: readonly string[];
  /** The body did not fit beside even one address, and has to be pasted in. */
  readonly bodyLeftOut: boolean;
};

/**
 * Links that write to many as blind copies, so that nobody sees who else signed up (docs/laws/privacy-and-retention.md,
 * rule 6).
 */
export function mailLinks(addresses: readonly string[], text: MailText): MailLinks {
  const to = distinct(addresses);
  const longest = to.reduce((most, address) => Math.max(most, encoded(address).length), 0);
  const bodyLeftOut = linkTo([], text).length + longest > linkLength;
  const written = bodyLeftOut ? { ...text, body: '' } : text;
  return { links: chunks(to, written).map((chunk) => linkTo(chunk, written)), bodyLeftOut };
}

/** The addresses to paste into a mail; Outlook takes semicolons, and so do the others. */
export const addressList = (addresses: readonly string[]): string => distinct(addresses).join('; ');

function chunks(addresses: readonly string[], text: MailText): string[][] {
  const found: string[][] = [];
  for (const address of addresses) {
    const current = found.at(-1);
    if (current && linkTo([...current, address], text).length <= linkLength) current.push(address);
    else found.push([address]);
  }
  return found;
}

function linkTo(addresses: readonly string[], { subject, body }: MailText): string {
  const fields = [
    `bcc=${addresses.map(encoded).join(',')}`,
    `subject=${encoded(subject)}`,
    ...(body === '' ? [] : [`body=${encoded(body.replace(/\r?\n/g, '\r\n'))}`]),
  ];
  return `mailto:?${fields.join('&')}`;
}

/** RFC 6068; the apostrophe of a name is encoded too, since a link may stand between apostrophes. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll("'", '%27').replaceAll('%40', '@');

/** Addresses without repeats, whatever their capitals; who has none is left out. */
function distinct(addresses: readonly string[]): string[] {
  const found = new Map(
    addresses.map((address) => [address.trim().toLowerCase(), address.trim()]).toReversed() as [string, string][],
  );
  found.delete('');
  return [...found.values()].toReversed();
}
