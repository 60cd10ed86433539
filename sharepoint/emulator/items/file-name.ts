import { badFileName } from '#emulator/errors.ts';

const longest = 255;

/** What SharePoint takes as the name of a file or folder. */
export function demandFileName(name: string): void {
  const isBad = /["*:<>?/\\|]|^\s|\s$|^\.+$|\.$/.test(name) || [...name].some((char) => char < ' ');
  if (name === '' || name.length > longest || isBad) throw badFileName();
}
