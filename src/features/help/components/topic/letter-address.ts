import type { ContactUnit } from '#domain/help/contact.ts';
import { chatLink, mailLink } from '#host/links.ts';

export type Letter = { readonly subject: string; readonly body: string };

export const canBeWrittenTo = (unit: ContactUnit | undefined): unit is ContactUnit =>
  unit !== undefined && (unit.mail !== '' || unit.chatAddress !== '');

/** The mail that reaches a unit with these words, or else the chat. */
export const letterAddress = (unit: ContactUnit, { subject, body }: Letter): string =>
  unit.mail === '' ? chatLink(unit.chatAddress, `${subject}\n\n${body}`) : mailLink({ to: unit.mail, subject, body });
