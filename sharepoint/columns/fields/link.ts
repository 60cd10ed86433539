import { accepted, refused } from '#kernel/result.ts';
import type { Link } from '../link.ts';
import { byAlphabet, problemOf, type FieldKind, type Typed } from './field-kind.ts';

/** What SharePoint keeps of an address, and of its words. */
const longestAddress = 255;

/** The address and the words of a link, each as its own field holds it. */
export function linkParts(typed: Typed): { readonly address: string; readonly words: string } {
  const [address = '', words = ''] = Array.isArray(typed) ? (typed as readonly string[]) : [];
  return { address: address.trim(), words: words.trim() };
}

const isAddress = (text: string): boolean => URL.canParse(text) && new URL(text).protocol === 'https:';

export const linkField: FieldKind<'link', Link | null> = {
  empty: () => null,
  typedOf: (value) =>
    value === null ? ['', ''] : [value.url, value.description === value.url ? '' : value.description],
  isBlank(typed) {
    const { address, words } = linkParts(typed);
    return address === '' && words === '';
  },
  judge(typed) {
    const { address, words } = linkParts(typed);
    if (address === '') return refused(problemOf('addressMissing'));
    if (!isAddress(address)) return refused(problemOf('notALink'));
    if (address.length > longestAddress || words.length > longestAddress)
      return refused({ code: 'tooLong', most: longestAddress });
    return accepted({ url: address, description: words || address });
  },
  cell: (value) => value?.description ?? '',
  compare: (one, other) => byAlphabet(one?.description ?? '', other?.description ?? ''),
  narrowing: { by: 'words' },
};
