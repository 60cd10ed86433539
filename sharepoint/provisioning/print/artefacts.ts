import type { DeclaredSite } from '../declared-site.ts';
import { listDocs } from './list-docs.ts';
import { pnpTemplate } from './pnp-template.ts';

/** What is printed from the declarations and kept in git, so that a change shows in review. Paths from the project's root. */
export const artefacts = (declared: DeclaredSite): { readonly path: string; readonly text: string }[] => [
  { path: 'tests/golden/site-template.xml', text: pnpTemplate(declared) },
  { path: 'docs/lists.md', text: listDocs(declared) },
];
