import { starterTopics } from '#content/starter-content.ts';
import { searchDocument, type SearchDocument } from '#domain/help/search/search-document.ts';

/** The starter content as the app's search sees it. */
export const starterDocuments = (): SearchDocument[] =>
  starterTopics.map((topic) => searchDocument({ id: 0, ...topic }, topic));
