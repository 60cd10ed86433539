/**
 * Makes an internal name of a title as SharePoint does at creation: what is no letter, digit or `_` becomes `_x0020_`,
 * and the whole is cut at 32 characters.
 */
export function internalNameOf(title: string): string {
  const encoded = [...title]
    .map((char, at) =>
      /[A-Za-z_]/.test(char) || (at > 0 && /[0-9]/.test(char)) ? char : [...char].flatMap(codeUnits).join(''),
    )
    .join('');
  return encoded.slice(0, 32);
}

const codeUnits = (char: string): string[] =>
  char.split('').map((unit) => `_x${unit.charCodeAt(0).toString(16).padStart(4, '0')}_`);

/** What an internal name may hold. SQL is built with it, so nothing else is ever stored. */
export const isInternalName = (name: string): boolean => /^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(name);
