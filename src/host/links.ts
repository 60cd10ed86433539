/** Longer addresses are cut off or refused by mail programs and by Teams. */
const longestLink = 1800;

/** Shortens the text until the address built from it fits. Sign by sign: half of one can't stand in an address. */
function fitted(text: string, address: (text: string) => string): string {
  let signs = [...text.replaceAll(/\p{Surrogate}/gu, '\ufffd')];
  while (address(signs.join('')).length > longestLink && signs.length > 0) signs = signs.slice(0, -25);
  return address(signs.join(''));
}

export type Letter = { readonly to: string; readonly subject: string; readonly body: string };

/** A mail, ready to be finished and sent by the person. Nothing is stored or sent by the app. */
export const mailLink = ({ to, subject, body }: Letter): string =>
  fitted(
    body,
    (text) =>
      `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`,
  );

/** A Teams chat with a text in its field, not sent yet. `to` is the account's address. */
export const chatLink = (to: string, message: string): string =>
  fitted(
    message,
    (text) =>
      `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(to)}&message=${encodeURIComponent(text)}`,
  );

/** Digits as they are grouped on paper; anything else, as a word or a bracket, ends the number. */
const phoneNumber = /\+?\d(?:[ \u00a0.\-\u2010-\u2013]{0,3}\d)*/g;
const danishDigits = 8;

/** Calls the number alone: what stands behind it, as a key to press or a second number, is never dialled with it. */
export function phoneLink(phone: string): string {
  const numbers = phone.replace(/\(\s*(\+\d{1,3}|00\d{1,3})\s*\)/, '$1 ').match(phoneNumber) ?? [];
  const dialled = numbers.map((number) => number.replace(/[^\d+]/g, ''));
  const chosen = dialled.find(({ length }) => length >= danishDigits) ?? dialled[0] ?? '';
  return `tel:${/^(\+|00)/.test(chosen) ? chosen : chosen.slice(0, danishDigits)}`;
}
