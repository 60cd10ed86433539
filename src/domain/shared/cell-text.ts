/**
 * Text that a spreadsheet shows and never computes: what begins like a formula gets an apostrophe before it (OWASP, CSV
 * injection), and control characters that the file format forbids are left out.
 */
export const cellText = (text: string): string => {
  const readable = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
  return /^\s*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/.test(readable) ? `'${readable}` : readable;
};
