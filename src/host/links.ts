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

export const phoneLink = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;
