/** What HR reads in SharePoint under each text that may hold marks: those that `src/domain/shared/marked-text.ts` knows. */
export const marksHelp = 'Tom linje = nyt afsnit. »- « først på linjen = punkt. **fed**. [tekst](https://…) = link.';
