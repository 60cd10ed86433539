const page = (text: string): string =>
  `<!doctype html><html lang="da"><meta charset="utf-8"><title>Lederhjælp opsætning</title><p>${text}</p></html>`;

/** What the admin's browser shows when it comes back. */
export const welcomePage = page('Du er logget ind. Luk fanen, og gå tilbage til terminalen.');
export const leavePage = page('Du blev ikke logget ind. Terminalen siger hvorfor.');
